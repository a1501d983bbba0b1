"""STY058: 단서는 ‘다만,’으로 시작한다 (H, S72)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY058",
        "단서는 ‘다만,’으로 시작한다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="기준을 정한다. 단, 긴급한 경우에는 그렇지 않다.",
        right="기준을 정한다. 다만, 긴급한 경우에는 그렇지 않다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S72",
    Phrase(
        r"(?<=[.] )단,|(?<=[.])단,",
        needs=("단,",),
        write="다만,",
        fix="다만,",
    ),
)
