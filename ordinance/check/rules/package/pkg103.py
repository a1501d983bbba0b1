"""PKG103: 각각의 빠짐."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG103",
    "두 곳 이상을 고치면 ‘각각’을 쓴다",
    Group.PACKAGE,
    Severity.ERROR,
    convention("C-4, C-5"),
    checks="같은 글을 두 곳 이상에서 고치거나 조문 둘 이상을 함께 고치는 문장에 ‘각각’이 있는지 봅니다. 현행 조례가 주어지면 한 조문에 두 번 나오는 글도 셉니다.",
    wrong=Example((LAW,), amendment=OPENING + "제2조제1항 및 제2항 중 “복지과장”을 “돌봄과장”으로 한다."),
    right=Example((LAW,), amendment=OPENING + "제2조제1항 및 제2항 중 “복지과장”을 각각 “돌봄과장”으로 한다."),
    look=tolerating({Tolerated.NO_EACH: "‘각각’을 넣거나 고칠 곳을 하나로 좁히십시오."}),
)
