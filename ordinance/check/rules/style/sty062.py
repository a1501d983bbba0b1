"""STY062: ‘및’을 거듭 쓰지 않는다 (H, S93)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY062",
        "‘및’을 거듭 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="예산 및 결산 및 기금을 맡는다.",
        right="예산, 결산 및 기금을 맡는다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S93",
    Phrase(
        r"[가-힣]+ 및 [가-힣ㆍ·\s]{1,20} 및 ",
        needs=("및",),
        write="항목이 셋 이상이면 “A, B 및 C”로 씁니다. 묶음의 높낮이를 확인합니다.",
    ),
)
