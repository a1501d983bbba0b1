"""STY020: ‘하여서는 아니 된다’를 쓰지 않는다 (H, S23)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY020",
        "‘하여서는 아니 된다’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="기준을 바꾸어 적용하여서는 아니 된다.",
        right="기준을 바꾸어 적용해서는 안 된다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S23",
    Phrase(
        r"하여서는\s*(?:아니|안)\s*된다",
        needs=("하여서는",),
        write="해서는 안 된다",
    ),
)
