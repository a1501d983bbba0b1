"""ADD012: 조례로 고칠 수 있는 것."""

from __future__ import annotations

import re

from ordinance.check.addenda import amended_others
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity

_BELOW = re.compile(r"(?:규칙|훈령|예규|규정|지침)$")


_SAID = {
    "규칙": "규칙의 부칙에서 조례(‘{}’)를 개정할 수 없습니다. 조례의 부칙으로 옮기십시오.",
    "조례": "조례의 부칙에서 조례가 아닌 것(‘{}’)을 개정합니다. 규칙ㆍ훈령은 그 규칙ㆍ훈령의 부칙으로 옮기십시오.",
}


def look(document: Document) -> tuple[Found, ...]:
    """An ordinance amends ordinances, a rule amends rules (D-5)."""
    own = _kind(document.law.title)
    return tuple(
        Found(one.place, _SAID[own].format(one.title), one.title)
        for matters in document.addenda
        for one in amended_others(matters)
        if own and _kind(one.title) not in {own, ""}
    )


def _kind(title: str) -> str:
    """조례, 규칙 (with what ranks below it), or empty for what is neither."""
    if title.endswith("조례"):
        return "조례"
    return "규칙" if _BELOW.search(title) else ""


RULE = LawRule(
    "ADD012",
    "조례의 부칙은 조례만 개정한다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("D-5"),
    checks="조례의 부칙이 규칙ㆍ훈령ㆍ예규를 개정하거나 규칙의 부칙이 조례를 개정하는지 봅니다. 규칙은 규칙의 부칙에서, 훈령은 훈령의 부칙에서 개정합니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(다른 조례의 개정) 한빛광역시 새솔구 광고물 조례 시행규칙 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(다른 조례의 개정) 한빛광역시 새솔구 광고물 조례 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.",
        )
    ),
    look=look,
)
