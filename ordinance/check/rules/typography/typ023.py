"""TYP023: 조문에서는 범위를 ‘부터 …까지’로 쓴다 (H, S88)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP023",
        "조문에서는 범위를 ‘부터 …까지’로 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="업무 시간은 9~18시로 한다.",
        right="업무 시간은 9시부터 18시까지로 한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    "H, S88",
    Phrase(
        r"(?<=[\d조항호])\s?[~∼～]\s?(?=제?\d)",
        needs=(
            "~",
            "∼",
            "～",
        ),
        write="조문에서는 “…부터 …까지”로 씁니다.",
    ),
)
