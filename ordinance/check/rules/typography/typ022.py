"""TYP022: 조 뒤에는 ‘에 따라’를 쓴다 (H, S87)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP022",
        "조 뒤에는 ‘에 따라’를 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="「지방자치법」 제125조 따라 정한다.",
        right="「지방자치법」 제125조에 따라 정한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S87",
    Phrase(
        r"(제\d+(?:조(?:의\d+)?|항|호))(?=\s+따(?:라|른))",
        needs=(
            "따라",
            "따른",
        ),
        write="\\1에",
        fix="\\1에",
    ),
)
