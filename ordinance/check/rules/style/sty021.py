"""STY021: ‘아니하는’을 쓰지 않는다 (H, S24)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY021",
        "‘아니하는’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="다른 국에 속하지 아니하는 사항을 정한다.",
        right="다른 국에 속하지 않는 사항을 정한다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S24",
    Phrase(
        r"(?<=지 )아니(하는|한다|하고|하며|할|한)(?=[\s,.])|지아니(하는|한다|하고|하며|할|한)(?=[\s,.])",
        needs=("아니",),
        write="“않는, 않은, 않고”처럼 줄여 씁니다.",
    ),
)
