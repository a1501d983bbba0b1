"""STY023: 자연인은 ‘사람’으로 쓴다 (H, S26)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, ending_in, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY023",
        "자연인은 ‘사람’으로 쓴다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="위원은 경험이 풍부한 자로 한다.",
        right="위원은 경험이 풍부한 사람으로 한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S26",
    Phrase(
        rf"(?:(?<={ending_in(4)})|(?<={ending_in(8)})) 자(?=(?:를|가|는|로|와|에게|의)(?=[\s,])|로서|[,.]| 중에서)",
        needs=("자",),
        write="자연인이면 “사람”을 씁니다. 법인도 될 수 있으면 “자”를 그대로 둡니다.",
    ),
)
