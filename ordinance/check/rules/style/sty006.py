"""STY006: 근거를 나타낼 때 ‘에 의한’을 쓰지 않는다 (H, S05)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY006",
        "근거를 나타낼 때 ‘에 의한’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="조례에 의한 기준을 정한다.",
        right="조례에 따른 기준을 정한다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S05",
    Phrase(
        r"(?<!규정)에\s*의한(?=\s)",
        needs=("의한",),
        write="근거이면 “에 따른”을 씁니다. 행위자나 원인을 나타내면 그대로 둡니다.",
    ),
)
