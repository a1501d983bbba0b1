"""STY033: ‘이라 함은’을 쓰지 않는다 (H, S36)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY033",
        "‘이라 함은’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="이 조례에서 정원이라 함은 공무원의 수를 말한다.",
        right="이 조례에서 정원이란 공무원의 수를 말한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S36",
    Phrase(
        r"이?라\s*함은",
        needs=("함은",),
        write="“(이)란 … 말한다”를 씁니다.",
    ),
)
