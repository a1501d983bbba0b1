"""TYP004: ‘그 밖에’는 띄어 쓴다 (H, S21)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP004",
        "‘그 밖에’는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="그밖에 필요한 사항을 정한다.",
        right="그 밖에 필요한 사항을 정한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S21",
    Phrase(
        r"(?<![가-힣])그밖(에|의)",
        needs=("그밖",),
        write="그 밖\\1",
        fix="그 밖\\1",
    ),
)
