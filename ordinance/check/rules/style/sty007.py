"""STY007: ‘에 의해’를 쓰지 않는다 (H, S06)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY007",
        "‘에 의해’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="조례에 의해 정한다.",
        right="조례에 따라 정한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S06",
    Phrase(
        r"(?<!규정)에\s*의해(?=[\s,])",
        needs=("의해",),
        write="근거이면 “에 따라”, 수단이나 원인이면 “으로”를 씁니다.",
    ),
)
