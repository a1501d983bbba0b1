"""TYP021: ‘부터’에는 ‘까지’가 따른다 (H, S86)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP021",
        "‘부터’에는 ‘까지’가 따른다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="「지방자치법」 제125조부터 제134조 및 제140조에 따른다.",
        right="「지방자치법」 제125조부터 제134조까지 및 제140조에 따른다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S86",
    Phrase(
        r"(제\d+(?:조(?:의\d+)?|항|호)부터\s*제\d+(?:조(?:의\d+)?|항|호))(?!의\d|[제항호\d])(?!,?\s*까지)(?!ㆍ제)",
        needs=("부터",),
        write="\\1까지",
        fix="\\1까지",
    ),
)
