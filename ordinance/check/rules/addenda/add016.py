"""ADD016: 시행일이 없는 부칙."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity


def look(document: Document) -> tuple[Found, ...]:
    """A 부칙 without a sentence on its effect: the text takes effect 20 days after promulgation (D-2)."""
    return tuple(
        Found(
            "부칙",
            "시행일을 정한 문장이 없습니다. ‘이 조례는 공포한 날부터 시행한다.’처럼 적으십시오.",
            matters[0].text[:40],
        )
        for matters in document.addenda
        if matters
        and not any("시행한다" in one.text or "시행하고" in one.text or "시행하되" in one.text for one in matters)
    )


RULE = LawRule(
    "ADD016",
    "부칙에는 시행일이 있다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-2"),
    checks="부칙에 시행일을 정한 문장이 있는지 봅니다. 정하지 않으면 공포한 날부터 20일이 지나야 효력이 생깁니다(「지방자치법」 제32조제8항). 공포번호가 붙은 지난 부칙은 보지 않습니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(경과조치) 종전의 위원은 이 조례에 따른 위원으로 본다.\n제2조(다른 조례와의 관계) 다른 조례가 종전의 조례를 인용하면 이 조례를 인용한 것으로 본다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(경과조치) 종전의 위원은 이 조례에 따른 위원으로 본다.",
        )
    ),
    look=look,
)
