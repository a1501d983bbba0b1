"""STY040: ‘범위 안에서’를 쓰지 않는다 (H, S46)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY040",
        "‘범위 안에서’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="예산의 범위 안에서 지원한다.",
        right="예산의 범위에서 지원한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S46",
    Phrase(
        r"범위\s*(?:안|내)에서",
        needs=("범위",),
        write="범위에서",
        fix="범위에서",
    ),
)
