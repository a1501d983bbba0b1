"""ADD010: 다른 조례의 순서."""

from __future__ import annotations

from itertools import pairwise

from ordinance.check.addenda import Amended, amended_others
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.korean import Particle, attach


def look(document: Document) -> tuple[Found, ...]:
    """The ordinances amended stand in the order of their titles (D-5)."""
    return tuple(
        Found(
            after.place,
            _said(before, after),
            after.title,
        )
        for matters in document.addenda
        for before, after in pairwise(amended_others(matters))
        if after.title.replace(" ", "") < before.title.replace(" ", "")
    )[:1]


def _said(before: Amended, after: Amended) -> str:
    title = attach(f"‘{after.title}’", Particle.EUL)
    return f"{title} ‘{before.title}’보다 앞에 적으십시오. 개정하는 조례는 가나다순으로 놓습니다."


RULE = LawRule(
    "ADD010",
    "다른 조례는 가나다순으로 개정한다",
    Group.ADDENDA,
    Severity.INFO,
    convention("D-5"),
    checks="부칙의 ‘다른 조례의 개정’이 조례를 가나다순으로 적었는지 봅니다. 처음 차례가 어긋난 곳을 알립니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(다른 조례의 개정) ① 한빛광역시 새솔구 위원회 조례 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.\n② 한빛광역시 새솔구 광고물 조례 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(다른 조례의 개정) ① 한빛광역시 새솔구 광고물 조례 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.\n② 한빛광역시 새솔구 위원회 조례 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.",
        )
    ),
    look=look,
)
