"""STY027: ‘장리’를 쓰지 않는다 (H, S30)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY027",
        "‘장리’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="소장은 사무를 장리하고 직원을 지휘한다.",
        right="소장은 사무를 관장하고 직원을 지휘한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S30",
    Phrase(
        r"(?<![가-힣])장리(?=[하한]|\s)",
        needs=("장리",),
        write="관장",
        fix="관장",
    ),
)
