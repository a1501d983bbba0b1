"""TYP028: 조사를 거듭 쓰지 않는다 (I.4)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP028",
        "조사를 거듭 쓰지 않는다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="구에에 국을 둔다.",
        right="구에 국을 둔다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "I.4",
    Phrase(
        r"(?<=[가-힣])(을을|를를|에에|으로으로|은은|에서에서|에게에게)(?=[\s,.])",
        needs=(
            "을을",
            "를를",
            "에에",
            "으로으로",
            "은은",
            "에서에서",
            "에게에게",
        ),
        write="같은 조사가 거듭 나옵니다. 하나를 지웁니다.",
    ),
)
