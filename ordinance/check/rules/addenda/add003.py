"""ADD003: 한 가지만 정하는 부칙."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity


def look(document: Document) -> tuple[Found, ...]:
    """A 부칙 with a single matter is a sentence without number (D-1)."""
    return tuple(
        Found(
            matters[0].place,
            "부칙이 한 가지만 정하는데 번호를 붙였습니다. 번호와 제목을 빼고 문장만 적으십시오.",
            matters[0].text[:40],
        )
        for matters in document.addenda
        if len(matters) == 1 and matters[0].level is not None
    )


RULE = LawRule(
    "ADD003",
    "한 가지만 정하면 부칙에 제1조를 붙이지 않는다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-1"),
    checks="부칙이 한 가지만 정하는데 ‘제1조(시행일)’이나 ①을 붙였는지 봅니다. 시행일만 있는 부칙은 조를 나누지 않고 문장으로 적습니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포한 날부터 시행한다.",
        )
    ),
    look=look,
)
