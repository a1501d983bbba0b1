"""STY019: 새 조문에는 ‘해야 한다’를 쓴다 (H, S22)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY019",
        "새 조문에는 ‘해야 한다’를 쓴다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="기준을 마련하여야 한다.",
        right="기준을 마련해야 한다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S22",
    Phrase(
        r"하여야\s*(한다|하며|하고)",
        needs=("하여야",),
        write="해야 \\1",
    ),
)
