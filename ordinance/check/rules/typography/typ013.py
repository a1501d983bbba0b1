"""TYP013: 법령의 제명은 ‘「 」’로 묶는다 (H, S77)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP013",
        "법령의 제명은 ‘「 」’로 묶는다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="『지방자치법』 제125조에 따른다.",
        right="「지방자치법」 제125조에 따른다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S77",
    Phrase(
        r"[『』]",
        needs=(
            "『",
            "』",
        ),
        write="법령의 제명은 「 」로 묶습니다.",
    ),
)
