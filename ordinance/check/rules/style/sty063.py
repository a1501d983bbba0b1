"""STY063: ‘에 관한 사항’을 거듭 쓰지 않는다 (H, S89)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY063",
        "‘에 관한 사항’을 거듭 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="다음 각 호의 사항을 분장한다.\n1. 예산에 관한 사항에 관한 사항\n2. 결산에 관한 사항",
        right="다음 각 호의 사항을 분장한다.\n1. 예산에 관한 사항\n2. 결산에 관한 사항",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S89",
    Phrase(
        r"에 관한 사항에 관한 사항",
        needs=("사항에",),
        write="에 관한 사항",
        fix="에 관한 사항",
    ),
)
