"""STY052: ‘제고’를 쓰지 않는다 (H, S58)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY052",
        "‘제고’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="서비스의 질을 제고하는 일을 맡는다.",
        right="서비스의 질을 높이는 일을 맡는다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S58",
    Phrase(
        r"(?<![가-힣])제고(?![가-힣])|(?<![가-힣])제고(?=[하를])",
        needs=("제고",),
        write="“높임”이나 “향상”을 씁니다.",
    ),
)
