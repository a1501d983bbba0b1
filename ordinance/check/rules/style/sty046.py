"""STY046: ‘징구’를 쓰지 않는다 (H, S52)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY046",
        "‘징구’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="서류를 징구하여 확인한다.",
        right="서류를 제출받아 확인한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S52",
    Phrase(
        r"(?<![가-힣])징구(?![가-힣])|(?<![가-힣])징구(?=[하및])",
        needs=("징구",),
        write="“받음”이나 “제출받음”을 씁니다.",
    ),
)
