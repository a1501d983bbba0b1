"""ADD004: 부칙 조의 제목."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import Level


def look(document: Document) -> tuple[Found, ...]:
    """Every article of a 부칙 has a heading (D-1)."""
    return tuple(
        Found(one.place, "부칙의 조에 제목이 없습니다. ‘제2조(경과조치)’처럼 제목을 적으십시오.", one.text[:40])
        for matters in document.addenda
        for one in matters
        if one.level is Level.ARTICLE and not one.heading.strip() and not one.text.startswith("삭제") and one.text
    )


RULE = LawRule(
    "ADD004",
    "부칙의 조에는 제목이 있다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("A-3, D-1"),
    checks="조로 나눈 부칙의 조마다 제목이 있는지 봅니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조() 종전의 위원은 이 조례에 따른 위원으로 본다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(경과조치) 종전의 위원은 이 조례에 따른 위원으로 본다.",
        )
    ),
    look=look,
)
