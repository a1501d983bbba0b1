"""ADD020: 이 조례와 이 규칙."""

from __future__ import annotations

import re

from ordinance.check.addenda import Kind
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity

_SELF = re.compile(r"(?<![가-힣“])이 (조례|규칙)(?=[은는을를 ])")


def look(document: Document) -> tuple[Found, ...]:
    """An ordinance calls itself 이 조례, a rule 이 규칙 (D-2)."""
    own = next((kind for kind in ("조례", "규칙") if document.law.title.strip().endswith(kind)), "")
    return tuple(
        Found(
            one.place, f"{own}의 부칙에서 스스로를 ‘이 {match[1]}’라고 불렀습니다. ‘이 {own}’로 고치십시오.", match[0]
        )
        for matters in document.addenda
        for one in matters
        if own and one.kind is not Kind.AMENDS
        for match in _SELF.finditer(one.text)
        if match[1] != own
    )


RULE = LawRule(
    "ADD020",
    "부칙은 스스로를 바르게 부른다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("D-2"),
    checks="조례의 부칙이 ‘이 규칙’, 규칙의 부칙이 ‘이 조례’라고 스스로를 잘못 부르는지 봅니다. 다른 조례를 개정하는 글은 보지 않습니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 규칙은 공포한 날부터 시행한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포한 날부터 시행한다.",
        )
    ),
    look=look,
)
