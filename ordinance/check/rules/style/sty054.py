"""STY054: ‘개폐’를 쓰지 않는다 (H, S60)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY054",
        "‘개폐’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="조례의 개폐 사무를 처리한다.",
        right="조례의 개정ㆍ폐지 사무를 처리한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S60",
    Phrase(
        r"(?<![가-힣])개폐(?![가-힣])|(?<![가-힣])개폐(?=[의심])",
        needs=("개폐",),
        write="개정ㆍ폐지",
    ),
)
