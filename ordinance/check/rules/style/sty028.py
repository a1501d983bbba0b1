"""STY028: ‘호선’을 쓰지 않는다 (H, S31)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY028",
        "‘호선’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="위원장은 위원 중에서 호선한다.",
        right="위원장은 위원 중에서 서로 투표하여 뽑는다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S31",
    Phrase(
        r"호선(?=[하한으])",
        needs=("호선",),
        write="“위원 중에서 서로 투표하여 뽑는다”처럼 풀어 씁니다.",
    ),
)
