"""STY037: ‘정하지 아니한’을 쓰지 않는다 (H, S40)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY037",
        "‘정하지 아니한’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="이 조례에서 정하지 아니한 사항은 규칙에 따른다.",
        right="이 조례에서 정하지 않은 사항은 규칙에 따른다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S40",
    Phrase(
        r"(정하지|규정하지|규정되지)\s*아니한",
        needs=("아니한",),
        write="\\1 않은",
        fix="\\1 않은",
    ),
)
