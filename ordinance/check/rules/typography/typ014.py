"""TYP014: 법령의 제명과 조 사이는 띄어 쓴다 (H, S78)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP014",
        "법령의 제명과 조 사이는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="「지방자치법」제125조에 따른다.",
        right="「지방자치법」 제125조에 따른다.",
    ),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    "H, S78",
    Phrase(
        r"」(?=제\d)",
        needs=("」제",),
        write="법령의 제명 뒤에 한 칸을 띄고 조를 적습니다.",
        fix="」 ",
    ),
)
