"""STY036: 사람의 수에는 ‘명’을 쓴다 (H, S39)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY036",
        "사람의 수에는 ‘명’을 쓴다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="위원회는 위원 10인 이내로 구성한다.",
        right="위원회는 위원 10명 이내로 구성한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S39",
    Phrase(
        r"(\d)인(?=\s*(?:이내|이상|이하|으로|의\s|을|과\s|[.,]))",
        needs=("인",),
        write="\\1명",
        fix="\\1명",
    ),
)
