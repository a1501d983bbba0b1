"""STY061: ‘계약직공무원’을 쓰지 않는다 (H, S92)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY061",
        "‘계약직공무원’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="지방계약직공무원을 둔다.",
        right="지방임기제공무원을 둔다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S92",
    Phrase(
        r"계약직\s?공무원",
        needs=("계약직",),
        write="임기제공무원",
    ),
)
