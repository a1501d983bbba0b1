"""STY055: ‘구거’를 쓰지 않는다 (H, S61)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY055",
        "‘구거’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="하천과 구거 관리를 맡는다.",
        right="하천과 도랑 관리를 맡는다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S61",
    Phrase(
        r"(?<![가-힣])구거(?![가-힣])",
        needs=("구거",),
        write="글에서는 “도랑”을 씁니다. 지목의 이름이면 그대로 둡니다.",
    ),
)
