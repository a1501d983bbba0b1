"""STY048: ‘제증명’을 쓰지 않는다 (H, S54)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY048",
        "‘제증명’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제증명 발급 사무를 처리한다.",
        right="각종 증명 발급 사무를 처리한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S54",
    Phrase(
        r"제증명",
        needs=("제증명",),
        write="각종 증명",
        fix="각종 증명",
    ),
)
