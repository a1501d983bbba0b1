"""STY005: ‘에 의하여’를 쓰지 않는다 (H, S04)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY005",
        "‘에 의하여’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="조례에 의하여 정한다.",
        right="조례에 따라 정한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S04",
    Phrase(
        r"(?<!규정)에\s*의하여",
        needs=("의하여",),
        write="근거이면 “에 따라”, 수단이나 원인이면 “으로”를 씁니다.",
    ),
)
