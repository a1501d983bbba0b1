"""PKG111: 필요 없는 각각."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG111",
    "한 곳만 고치면 ‘각각’을 쓰지 않는다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("C-4, C-5"),
    checks="조문 하나를 고치거나 삭제하는 문장에 ‘각각’을 썼는지 봅니다. 글을 고치는 문장의 ‘각각’은 현행 조례에서 찾아본 뒤 PKG100이 알립니다.",
    wrong=Example((LAW,), amendment=OPENING + "제2조제2항을 각각 삭제한다."),
    right=Example((LAW,), amendment=OPENING + "제2조제2항을 삭제한다."),
    look=tolerating({Tolerated.NEEDLESS_EACH: "‘각각’을 빼거나, 고칠 곳이 더 있는지 보십시오."}),
)
