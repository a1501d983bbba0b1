"""PKG105: 빠진 말."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG105",
    "개정문에 ‘중’과 ‘에’를 빠뜨리지 않는다",
    Group.PACKAGE,
    Severity.ERROR,
    convention("C-4, C-6"),
    checks="글을 고치는 문장에 ‘중’이, 새로 넣는 문장에 ‘제2조에 제3항을’의 ‘에’가 있는지 봅니다.",
    wrong=Example((LAW,), amendment=OPENING + "제1조 “복지국장”을 “돌봄국장”으로 한다."),
    right=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다."),
    look=tolerating(
        {
            Tolerated.NO_AMONG: "‘제1조 중’처럼 자리 다음에 ‘중’을 넣으십시오.",
            Tolerated.NO_PARENT: "‘제2조에 제3항을’처럼 넣을 조문 다음에 ‘에’를 쓰십시오.",
        }
    ),
)
