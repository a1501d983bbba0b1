"""STY032: ‘용어의 정의’를 쓰지 않는다 (H, S35)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY032",
        "‘용어의 정의’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="이 조례에서 쓰는 용어의 정의는 다음과 같다.",
        right="이 조례에서 쓰는 용어의 뜻은 다음과 같다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S35",
    Phrase(
        r"용어의\s*정의는",
        needs=("정의는",),
        write="용어의 뜻은",
        fix="용어의 뜻은",
    ),
)
