"""STY045: ‘수불’을 쓰지 않는다 (H, S51)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY045",
        "‘수불’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="다음 각 호의 사항을 분장한다.\n1. 물품 수불 관리\n2. 예산",
        right="다음 각 호의 사항을 분장한다.\n1. 물품 출납 관리\n2. 예산",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S51",
    Phrase(
        r"(?<![가-힣])수불(?![가-힣])",
        needs=("수불",),
        write="“출납”이나 “받고 내줌”을 씁니다.",
    ),
)
