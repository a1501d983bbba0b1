"""TYP005: ‘지체 없이’는 띄어 쓴다 (H, S43)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP005",
        "‘지체 없이’는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="결과를 지체없이 알린다.",
        right="결과를 지체 없이 알린다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S43",
    Phrase(
        r"지체없이",
        needs=("지체없이",),
        write="지체 없이",
        fix="지체 없이",
    ),
)
