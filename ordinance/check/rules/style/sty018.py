"""STY018: ‘기타’를 쓰지 않는다 (H, S20)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY018",
        "‘기타’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="기타 필요한 사항을 정한다.",
        right="그 밖에 필요한 사항을 정한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S20",
    Phrase(
        r"(?<![가-힣])기타(?=\s)(?!\s*(?:특별|회계|공공기관))",
        needs=("기타",),
        write="“그 밖의”(관형)나 “그 밖에”(부사)를 씁니다.",
    ),
)
