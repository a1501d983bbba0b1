"""STY042: ‘득하여’를 쓰지 않는다 (H, S48)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY042",
        "‘득하여’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="의회의 동의를 득하여 시행한다.",
        right="의회의 동의를 받아 시행한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S48",
    Phrase(
        r"(?<=[을를] )득하여",
        needs=("득하여",),
        write="받아",
        fix="받아",
    ),
)
