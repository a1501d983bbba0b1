"""ADD019: 항으로 나눈 부칙."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import Level


def look(document: Document) -> tuple[Found, ...]:
    """Old 부칙 count their matters as 항; today each is an article (D-1)."""
    return tuple(
        Found(
            matters[0].place,
            "부칙을 항으로 나누었습니다. ‘제1조(시행일)’, ‘제2조(경과조치)’처럼 조로 나누십시오.",
            matters[0].text[:40],
        )
        for matters in document.addenda
        if len(matters) > 1 and all(one.level is Level.PARAGRAPH for one in matters)
    )


RULE = LawRule(
    "ADD019",
    "부칙은 조로 나눈다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-1"),
    checks="두 가지 이상을 정하는 부칙을 조가 아니라 ‘①(시행일) … ②(경과조치) …’처럼 항으로 나눴는지 봅니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n① (시행일) 이 조례는 공포한 날부터 시행한다.\n② (경과조치) 종전의 위원은 이 조례에 따른 위원으로 본다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(경과조치) 종전의 위원은 이 조례에 따른 위원으로 본다.",
        )
    ),
    look=look,
)
