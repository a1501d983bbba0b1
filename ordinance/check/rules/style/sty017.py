"""STY017: ‘소속하에’를 쓰지 않는다 (H, S19)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY017",
        "‘소속하에’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="부구청장 소속하에 사무소를 둔다.",
        right="부구청장 소속으로 사무소를 둔다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S19",
    Phrase(
        r"소속\s*하에",
        needs=("소속",),
        write="소속으로",
        fix="소속으로",
    ),
)
