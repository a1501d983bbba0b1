"""STY056: 지방전문경력관은 ‘직위군’으로 쓴다 (H, S64)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY056",
        "지방전문경력관은 ‘직위군’으로 쓴다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="전문경력관의 직무군별 정원은 규칙으로 정한다.",
        right="전문경력관의 직위군별 정원은 규칙으로 정한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S64",
    Phrase(
        r"직무군",
        needs=("직무군",),
        write="직위군",
        fix="직위군",
    ),
)
