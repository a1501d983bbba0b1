"""TYP039: 개정 이력 표시의 날짜 (A-10)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.tree import Note


def look(document: Document) -> tuple[Found, ...]:
    """The dates of an amendment note are days that there are, in ascending order (A-10)."""
    return tuple(
        Found(str(place), message, note.text)
        for place, node in document.addressed
        for note in node.notes
        for message in _wrong(note)
    )


def _wrong(note: Note) -> Iterator[str]:
    for date in note.dates:
        if date.day is None:
            yield f"없는 날짜입니다: “{date.text.strip()}”."
        elif date.day.year > 2100:
            yield f"먼 뒷날의 날짜입니다: “{date.text.strip()}”."
    days = [(date.day, date.text) for date in note.dates if date.day is not None]
    if len(note.kinds) == 1 and "별표" not in note.text:
        for (one, _), (other, text) in pairwise(days):
            if other < one:
                yield f"날짜의 차례가 거꾸로입니다: “{text.strip()}”."


RULE = LawRule(
    "TYP039",
    "개정 이력의 날짜는 있는 날이고 차례대로이다",
    Group.TYPOGRAPHY,
    Severity.WARNING,
    convention("A-10"),
    checks="개정 이력 표시에 달력에 없는 날짜나 거꾸로 된 차례가 있는지 봅니다. 이 표시는 조례의 글이 아니라 법령정보의 것입니다.",
    wrong=Example(("제1조(목적) 목적을 정한다. <개정 2011. 2. 29.>",)),
    right=Example(("제1조(목적) 목적을 정한다. <개정 2011. 2. 28.>",)),
    look=look,
)
