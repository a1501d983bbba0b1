"""TYP017: 별표에는 따옴표나 괄호를 하지 않는다 (H, S81)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP017",
        "별표에는 따옴표나 괄호를 하지 않는다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="정원은 [별표 1]과 같다.",
        right="정원은 별표 1과 같다.",
    ),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    "H, S81",
    Phrase(
        r"""[“"「<\[【〈]\s*별표\s*\d*\s*[”"」>\]】〉]""",
        needs=("별표",),
        write="“별표 1과 같다”처럼 묶지 않고 씁니다.",
    ),
)
