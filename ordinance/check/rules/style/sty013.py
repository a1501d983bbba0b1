"""STY013: 모든 호가 해당하면 ‘어느 하나’를 쓰지 않는다 (H, S14)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY013",
        "모든 호가 해당하면 ‘어느 하나’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="정원은 다음 각 호의 어느 하나와 같이 구분한다.\n1. 가\n2. 나",
        right="정원은 다음 각 호와 같이 구분한다.\n1. 가\n2. 나",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S14",
    Phrase(
        r"각\s?호의\s*어느\s*하나와\s*같이",
        needs=("어느",),
        write="각 호와 같이",
        fix="각 호와 같이",
    ),
)
