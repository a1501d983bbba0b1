"""STY050: ‘시달’을 쓰지 않는다 (H, S56)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY050",
        "‘시달’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="지침을 시달하고 확인한다.",
        right="지침을 통보하고 확인한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S56",
    Phrase(
        r"(?<![가-힣])시달(?![가-힣])|(?<![가-힣])시달(?=하)",
        needs=("시달",),
        write="“전달”이나 “통보”를 씁니다.",
    ),
)
