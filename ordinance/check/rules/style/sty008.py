"""STY008: ‘에 의거’를 쓰지 않는다 (H, S07)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY008",
        "‘에 의거’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="조례에 의거 정한다.",
        right="조례에 따라 정한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S07",
    Phrase(
        r"에\s*의거(?:하여)?(?=[\s,])",
        needs=("의거",),
        write="에 따라",
        fix="에 따라",
    ),
)
