"""STY038: ‘시행에 관하여 필요한’을 쓰지 않는다 (H, S41)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY038",
        "‘시행에 관하여 필요한’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="이 조례의 시행에 관하여 필요한 사항은 규칙으로 정한다.",
        right="이 조례의 시행에 필요한 사항은 규칙으로 정한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S41",
    Phrase(
        r"시행에\s*관하여\s*필요한",
        needs=("시행에",),
        write="시행에 필요한",
        fix="시행에 필요한",
    ),
)
