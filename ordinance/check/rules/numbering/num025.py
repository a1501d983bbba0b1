"""NUM025: 호ㆍ목 번호의 마침표."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import Level, Number, mark

_WITH_STOP = (Level.SUBPARAGRAPH, Level.ITEM)
# A line that begins with a figure or letter alone: the next of the list, which the reader did not take for one.
_LINE = re.compile(r"\n(?:(\d{1,3})|([가-하])) (?=[가-힣「])")


def look(document: Document) -> tuple[Found, ...]:
    """The mark of a 호 or 목 without its full stop (A-5)."""
    return (*_read(document), *_not_read(document))


def _read(document: Document) -> Iterator[Found]:
    for one in document.odd_marks:
        if one.node.level in _WITH_STOP and not one.said.endswith((".", "．")):
            yield Found(one.place, _said(one.said, one.right), one.node.text[:40])


def _not_read(document: Document) -> Iterator[Found]:
    for one in document.lists:
        for node in one.nodes if one.level in _WITH_STOP else ():
            match = _LINE.search(node.text) if "\n" in node.text else None
            said = (match[1] or match[2]) if match else ""
            due = mark(one.level, Number(node.number.value + 1))
            if said and f"{said}." == due:
                yield Found(f"{one.place} {due}".strip(), _said(said, due), node.text[:40])


def _said(said: str, right: str) -> str:
    return f"번호에 마침표가 없습니다: ‘{said}’. 바른 모양은 ‘{right}’입니다."


RULE = LawRule(
    "NUM025",
    "호ㆍ목의 번호에는 마침표를 찍는다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-5"),
    checks="호의 번호(1.)와 목의 번호(가.)에 마침표가 빠졌는지 봅니다. 앞뒤의 번호와 이어지는 숫자만 호로 봅니다.",
    wrong=Example(
        ("제1조(사무) 다음 각 호의 사항을 분장한다.1. 예산에 관한 사항2 결산에 관한 사항3. 회계에 관한 사항",)
    ),
    right=Example(
        ("제1조(사무) 다음 각 호의 사항을 분장한다.1. 예산에 관한 사항2. 결산에 관한 사항3. 회계에 관한 사항",)
    ),
    look=look,
)
