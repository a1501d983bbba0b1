"""TYP001: ‘각 호’는 띄어 쓴다 (H, S11)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP001",
        "‘각 호’는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="다음 각호의 사항을 분장한다.\n1. 예산\n2. 결산",
        right="다음 각 호의 사항을 분장한다.\n1. 예산\n2. 결산",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S11",
    Phrase(
        r"(?<![가-힣])각호(?=[의에를와\s])|다음각호|다음각 호",
        needs=(
            "각호",
            "다음각",
        ),
        write="다음처럼 띄어 씁니다: “다음 각 호”, “각 호”.",
    ),
)
