"""HED016: 설명에 적은 증감."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.posts import totals_of
from ordinance.check.rules.headcount.sample import LAW

_CHANGE = re.compile(r"([\d,]+)명\s*(?:→|에서)\s*([\d,]+)명(?:으로 조정함)?\s*\((증|감)\s*([\d,]+)명")


def look(document: Document) -> Looked:
    """The increase that the explanation states is the difference of the two texts (Q20)."""
    if Role.HEADCOUNT not in document.roles or not document.explanation:
        return NotChecked("정원 조례안의 설명이 주어지지 않음")
    before = totals_of(Document("", document.in_force)) if document.in_force else None
    stated = (before.total, after.total) if before and (after := totals_of(document)) else None
    return tuple(found for line in document.explanation for found in _line(line, stated))


def _line(line: str, stated: tuple[int, int] | None) -> Iterator[Found]:
    for match in _CHANGE.finditer(line):
        one, other, change = (int(match[group].replace(",", "")) for group in (1, 2, 4))
        if abs(other - one) != change or (other < one) != (match[3] == "감"):
            yield Found(
                "주요내용", f"셈이 맞지 않습니다: {one:,}명에서 {other:,}명은 {match[3]} {change:,}명이 아닙니다.", line
            )
        if "총수" in line and stated is not None and stated != (one, other):
            yield Found("주요내용", f"조문의 총수는 {stated[0]:,}명에서 {stated[1]:,}명이 됩니다.", line)


_SENTENCES = """\
한빛광역시 새솔구 지방공무원 정원 조례 일부를 다음과 같이 개정한다.
제2조 각 호 외의 부분 중 “112명”을 “113명”으로 하고, 같은 조 제1호 중 “100명”을 “101명”으로 한다.
"""
_LAW = LAW.split("[별표 1]", 1)[0]

RULE = LawRule(
    "HED016",
    "설명에 적은 증감은 조문의 증감과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    convention("Q20"),
    checks="정원 조례안의 주요내용에 적은 증감이 셈에 맞고 조문의 총수와 같은지 봅니다.",
    wrong=Example((_LAW,), amendment=_SENTENCES, explanation="가. 정원의 총수를 112명에서 113명으로 조정함(증 2명)"),
    right=Example((_LAW,), amendment=_SENTENCES, explanation="가. 정원의 총수를 112명에서 113명으로 조정함(증 1명)"),
    look=look,
    duties=("Q20",),
)
