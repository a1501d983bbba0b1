"""STY026: ‘통할’을 쓰지 않는다 (H, S29)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY026",
        "‘통할’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="소장은 사무를 통할하고 직원을 지휘한다.",
        right="소장은 사무를 총괄하고 직원을 지휘한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S29",
    Phrase(
        r"(?<![가-힣])통할(?=[하한])",
        needs=("통할",),
        write="총괄",
        fix="총괄",
    ),
)
