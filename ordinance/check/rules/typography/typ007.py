"""TYP007: ‘아니 된다’는 띄어 쓴다 (H, S45)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP007",
        "‘아니 된다’는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="기준을 바꾸어서는 아니된다.",
        right="기준을 바꾸어서는 안 된다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S45",
    Phrase(
        r"아니된다",
        needs=("아니된다",),
        write="아니 된다",
        fix="아니 된다",
    ),
)
