"""PKG107: 개정문의 옛 표현."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG107",
    "개정문에 옛 표현을 쓰지 않는다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("C-1, C-2"),
    checks="‘조례 중 다음과 같이 개정한다’, ‘“나”로 개정한다’, ‘중 각각 “가”를’ 같은 옛 표현을 썼는지, ‘일부를 다음과 같이 개정한다’는 머리문장이 있는지 봅니다.",
    wrong=Example(
        (LAW,),
        amendment="한빛광역시 새솔구 위원회 조례 중 일부를 다음과 같이 개정한다.\n제1조 중 “복지국장”을 “돌봄국장”으로 한다.",
    ),
    right=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다."),
    look=tolerating(
        {
            Tolerated.OLD_WORDS: "‘일부를 다음과 같이 개정한다’, ‘“ ”를 “ ”로 한다’로 적으십시오.",
            Tolerated.NO_OPENING: "‘○○ 조례 일부를 다음과 같이 개정한다.’를 먼저 적으십시오.",
        }
    ),
)
