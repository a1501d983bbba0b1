"""PKG108: 개정문의 이음."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG108",
    "개정문은 ‘하고, 하며’로 잇고 한 줄에 하나씩 적는다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("C-4, C-13"),
    checks="한 조의 개정을 ‘하고’, ‘하며’로 번갈아 이었는지, 한 줄에 한 문장만 적었는지 봅니다. 현행 조례에서 찾을 곳이 여럿이면 PKG100이 알립니다.",
    wrong=Example(
        (LAW,),
        amendment=OPENING
        + "제1조 중 “복지국장”을 “돌봄국장”으로 한다. 제2조제1항 중 “복지과장”을 “돌봄과장”으로 한다.",
    ),
    right=Example(
        (LAW,),
        amendment=OPENING
        + "제1조 중 “복지국장”을 “돌봄국장”으로 한다.\n제2조제1항 중 “복지과장”을 “돌봄과장”으로 한다.",
    ),
    look=tolerating(
        {
            Tolerated.CHAIN: "같은 조의 다음 개정은 ‘…로 하고, 같은 조 제2항 중 …로 하며, …’로 이으십시오.",
            Tolerated.SEVERAL_SENTENCES: "문장마다 줄을 바꾸십시오.",
        }
    ),
)
