"""STY031: ‘에 한하여’를 쓰지 않는다 (H, S34)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY031",
        "‘에 한하여’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="정원의 조정은 필요한 경우에 한하여 한다.",
        right="정원의 조정은 필요한 경우에만 한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S34",
    Phrase(
        r"(?<![회차번례])에\s*한(?:하여|한다|하며|하고)(?=[\s,.])",
        needs=(
            "에 한",
            "에한",
        ),
        write="“으로 한정하여”나 “…만”을 씁니다.",
    ),
)
