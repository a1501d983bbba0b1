"""NUM017: 번호와 비슷한 문자."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.marks_read import ReadMark
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.prose import SEPARATOR

# Circled letters l and I, double, sans-serif and black circled figures; full-width figures and stops.
_ALIKE = re.compile("[ⓛⒾⓘ⓵-⓾➀-➓❶-❿⓫-⓴]")
_WIDE = re.compile("[０-９．]")


def look(document: Document) -> tuple[Found, ...]:
    """Characters that look like the mark and are another, in marks and where a 항 was not even read for it (A-4)."""
    marks = [one for one in document.odd_marks if _ALIKE.search(one.said) or _WIDE.search(one.said)]
    return (*map(_of_mark, marks), *_in_words(document))


def _of_mark(one: ReadMark) -> Found:
    return Found(
        one.place, f"번호의 문자가 다릅니다: ‘{one.said}’. 바른 문자는 ‘{one.right}’입니다.", one.node.text[:40]
    )


def _in_words(document: Document) -> Iterator[Found]:
    """A provision or sentence that begins with such a character: a number that the reader did not take for one."""
    prose = document.prose
    for match in _ALIKE.finditer(prose.masked):
        before = prose.text[max(match.start() - 2, 0) : match.start()].rstrip(" ")
        if not before or before[-1] in f"{SEPARATOR}\n.>)]":
            yield Found(
                prose.place_at(match.start()),
                f"번호와 비슷한 문자입니다: ‘{match[0]}’. 항 번호이면 ①, ② 등으로 고치십시오.",
                prose.excerpt(match.start(), match.end()),
            )


RULE = LawRule(
    "NUM017",
    "번호는 정한 문자로 적는다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-4, A-9"),
    checks="항 번호가 ①부터의 원문자로 적혀 있는지 봅니다. 모양이 비슷한 ⓛ(소문자 엘), ⓵, ➀, ❶ 등과 전각 숫자ㆍ전각 마침표를 찾습니다.",
    wrong=Example(("제1조(구성) ⓛ 위원회를 둔다. ② 위원장을 둔다.",)),
    right=Example(("제1조(구성) ① 위원회를 둔다. ② 위원장을 둔다.",)),
    look=look,
)
