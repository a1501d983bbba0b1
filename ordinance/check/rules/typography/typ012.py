"""TYP012: ‘지휘ㆍ감독’에는 가운뎃점을 찍는다 (H, S74)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP012",
        "‘지휘ㆍ감독’에는 가운뎃점을 찍는다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="소장은 직원을 지휘감독한다.",
        right="소장은 직원을 지휘ㆍ감독한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S74",
    Phrase(
        r"지휘감독",
        needs=("지휘감독",),
        write="지휘ㆍ감독",
        fix="지휘ㆍ감독",
    ),
)
