"""PKG104: 개정문의 마침표."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG104",
    "개정문은 마침표로 끝난다",
    Group.PACKAGE,
    Severity.ERROR,
    convention("C-13, A-8"),
    checks="개정문과 머리문장이 마침표로 끝나는지 봅니다.",
    wrong=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다"),
    right=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다."),
    look=tolerating({Tolerated.NO_STOP: "문장 끝에 마침표를 찍으십시오."}),
)
