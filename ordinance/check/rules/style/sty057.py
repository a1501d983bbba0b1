"""STY057: 호가 따르면 ‘다음 각 호의 사항’을 쓴다 (H, S71)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY057",
        "호가 따르면 ‘다음 각 호의 사항’을 쓴다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="국장은 다음 사항을 분장한다.\n1. 예산\n2. 결산",
        right="국장은 다음 각 호의 사항을 분장한다.\n1. 예산\n2. 결산",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S71",
    Phrase(
        r"다음\s사항을\s*분장",
        needs=("다음 사항",),
        write="다음 각 호의 사항을 분장",
    ),
)
