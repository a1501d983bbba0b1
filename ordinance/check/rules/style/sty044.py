"""STY044: ‘매년도’를 쓰지 않는다 (H, S50)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY044",
        "‘매년도’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="매년도 계획을 세운다.",
        right="매 연도 계획을 세운다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S50",
    Phrase(
        r"매년도",
        needs=("매년도",),
        write="매 연도",
        fix="매 연도",
    ),
)
