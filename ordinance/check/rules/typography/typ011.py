"""TYP011: ‘다만’ 뒤에는 쉼표를 찍는다 (H, S73)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP011",
        "‘다만’ 뒤에는 쉼표를 찍는다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="기준을 정한다. 다만 긴급한 경우에는 그렇지 않다.",
        right="기준을 정한다. 다만, 긴급한 경우에는 그렇지 않다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S73",
    Phrase(
        r"(?<=[.] )다만(?=\s)|(?<=[.])다만(?=\s)|(?<=[.] )다만(?=[가-힣\d])",
        needs=("다만",),
        write="다만,",
        fix="다만,",
    ),
)
