"""TYP009: ‘급 이하’는 띄어 쓴다 (H, S63)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP009",
        "‘급 이하’는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="6급이하의 정원은 규칙으로 정한다.",
        right="6급 이하의 정원은 규칙으로 정한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S63",
    Phrase(
        r"(\d급)이(하|상)",
        needs=("급이",),
        write="\\1 이\\2",
        fix="\\1 이\\2",
    ),
)
