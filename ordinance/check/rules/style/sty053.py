"""STY053: ‘도모’를 쓰지 않는다 (H, S59)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY053",
        "‘도모’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="주민 편의를 도모하는 일을 맡는다.",
        right="주민 편의를 높이는 일을 맡는다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S59",
    Phrase(
        r"(?<![가-힣])도모(?=[하한])",
        needs=("도모",),
        write="“꾀하다”나 “높이다”를 씁니다.",
    ),
)
