"""PKG101: 개정문의 따옴표."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG101",
    "개정문의 따옴표는 짝이 맞는다",
    Group.PACKAGE,
    Severity.ERROR,
    convention("C-3, I.5"),
    checks="개정문의 큰따옴표가 빠지거나 거듭되거나 뒤집혔는지 봅니다.",
    wrong=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장을 “돌봄국장”으로 한다."),
    right=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다."),
    look=tolerating({Tolerated.QUOTES: "“현행”을 “개정안”으로 하는 꼴이 되게 큰따옴표를 고치십시오."}),
)
