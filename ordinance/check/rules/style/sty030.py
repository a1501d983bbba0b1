"""STY030: ‘1회에 한하여’를 쓰지 않는다 (H, S33)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY030",
        "‘1회에 한하여’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="위원은 1회에 한하여 연임할 수 있다.",
        right="위원은 한 차례만 연임할 수 있다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S33",
    Phrase(
        r"(?:\d|한)\s?(?:차|회|번|차례)에\s*한(?:하여|해)",
        needs=(
            "에 한",
            "에한",
        ),
        write="“한 차례만”처럼 씁니다.",
    ),
)
