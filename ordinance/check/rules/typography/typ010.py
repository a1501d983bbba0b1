"""TYP010: ‘다음 사항’은 띄어 쓴다 (H, S70)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP010",
        "‘다음 사항’은 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="국장은 다음사항을 분장한다.\n1. 예산\n2. 결산",
        right="국장은 다음 각 호의 사항을 분장한다.\n1. 예산\n2. 결산",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S70",
    Phrase(
        r"다음사항",
        needs=("다음사항",),
        write="다음 각 호의 사항",
        fix="다음 사항",
    ),
)
