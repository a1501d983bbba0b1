"""PKG110: 자리의 띄어쓰기."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG110",
    "개정문의 자리는 정한 띄어쓰기로 적는다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("C-2, A-6"),
    checks="‘제2조 제1항’, ‘같은조’, ‘각호’, ‘별표1’, ‘중 중’처럼 자리를 적은 말의 띄어쓰기가 다른지 봅니다. 조와 항, 호, 목은 붙이고 ‘같은 조’, ‘각 호’, ‘별표 1’은 띄웁니다.",
    wrong=Example((LAW,), amendment=OPENING + "제2조 제1항 중 “복지과장”을 “돌봄과장”으로 한다."),
    right=Example((LAW,), amendment=OPENING + "제2조제1항 중 “복지과장”을 “돌봄과장”으로 한다."),
    look=tolerating(
        {Tolerated.SPACING: "‘제2조제1항’은 붙이고 ‘같은 조’, ‘각 호’, ‘별표 1’, ‘제1조 중’은 띄우십시오."}
    ),
)
