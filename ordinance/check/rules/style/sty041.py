"""STY041: ‘소요되는’을 쓰지 않는다 (H, S47)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY041",
        "‘소요되는’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="운영에 소요되는 비용을 지원한다.",
        right="운영에 드는 비용을 지원한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S47",
    Phrase(
        r"소요(?:되는|된|될)",
        needs=("소요",),
        write="“드는”이나 “필요한”을 씁니다.",
    ),
)
