"""STY014: ‘내지’를 쓰지 않는다 (H, S15)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY014",
        "‘내지’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제1조 내지 제3조를 정한다.\n제2조(가) 가를 정한다.\n제3조(나) 나를 정한다.",
        right="제1조부터 제3조까지를 정한다.\n제2조(가) 가를 정한다.\n제3조(나) 나를 정한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S15",
    Phrase(
        r"(?<=[조항호표목\d])\s*내지\s*(?=제?\d)|(?<=[조항호목])\s내지\s",
        needs=("내지",),
        write="범위는 “…부터 …까지”로 씁니다.",
    ),
)
