"""STY012: ‘각 호의 1’을 쓰지 않는다 (H, S13)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY012",
        "‘각 호의 1’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="다음 각 호의 1에 해당하는 사람을 정한다.\n1. 가\n2. 나",
        right="다음 각 호의 어느 하나에 해당하는 사람을 정한다.\n1. 가\n2. 나",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S13",
    Phrase(
        r"각\s*호의\s*(?:1에|하나에)",
        needs=("호의",),
        write="각 호의 어느 하나에",
        fix="각 호의 어느 하나에",
    ),
)
