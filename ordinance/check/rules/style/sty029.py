"""STY029: ‘잔임기간’을 쓰지 않는다 (H, S32)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY029",
        "‘잔임기간’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="보궐위원의 임기는 전임자의 잔임기간으로 한다.",
        right="보궐위원의 임기는 전임자 임기의 남은 기간으로 한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S32",
    Phrase(
        r"(?:잔임|잔여)\s?(기간|임기)",
        needs=(
            "잔임",
            "잔여",
        ),
        write="남은 \\1",
    ),
)
