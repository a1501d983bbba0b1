"""STY001: ‘의 규정에 의하여’를 쓰지 않는다 (H, S01)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY001",
        "‘의 규정에 의하여’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제2조의 규정에 의하여 정한다.\n제2조(기준) 기준을 정한다.",
        right="제2조에 따라 정한다.\n제2조(기준) 기준을 정한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S01",
    Phrase(
        r"(?<!까지)(?<!종전)의\s*규정에\s*의(?:하여|해)",
        needs=("규정에",),
        write="에 따라",
        fix="에 따라",
    ),
)
