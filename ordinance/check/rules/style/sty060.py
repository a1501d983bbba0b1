"""STY060: ‘문화재’는 국가유산 체계의 말로 고친다 (H, S91)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY060",
        "‘문화재’는 국가유산 체계의 말로 고친다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="문화재 보호 사무를 맡는다.",
        right="국가유산 보호 사무를 맡는다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S91",
    Phrase(
        r"(?<![가-힣])문화재(?=[\s·ㆍ,의를은가와]|보호|관리|보존|행정|활용)(?!재단|단)",
        needs=("문화재",),
        write="국가유산기본법 체계에 맞게 “국가유산”(또는 “문화유산”)으로 고칠지 확인합니다.",
    ),
)
