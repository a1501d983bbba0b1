"""STY011: ‘당해년도’를 쓰지 않는다 (H, S10)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY011",
        "‘당해년도’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="당해년도의 예산을 정한다.",
        right="해당 연도의 예산을 정한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S10",
    Phrase(
        r"당해\s?년도",
        needs=("당해",),
        write="해당 연도",
        fix="해당 연도",
    ),
)
