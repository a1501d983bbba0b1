"""STY009: ‘의 규정에도 불구하고’를 쓰지 않는다 (H, S08)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY009",
        "‘의 규정에도 불구하고’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제2조의 규정에 불구하고 정한다.\n제2조(기준) 기준을 정한다.",
        right="제2조에도 불구하고 정한다.\n제2조(기준) 기준을 정한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S08",
    Phrase(
        r"(?<!까지)(?<!종전)의\s*규정에도?\s*불구하고",
        needs=("불구하고",),
        write="에도 불구하고",
        fix="에도 불구하고",
    ),
)
