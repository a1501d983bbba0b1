"""STY024: ‘하고자’를 쓰지 않는다 (H, S27)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY024",
        "‘하고자’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="설치하고자 하는 경우에는 협의한다.",
        right="설치하려는 경우에는 협의한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S27",
    Phrase(
        r"하고자\s*(?:하는|할|한다|하면)",
        needs=("하고자",),
        write="“하려는, 하려면”을 씁니다.",
    ),
)
