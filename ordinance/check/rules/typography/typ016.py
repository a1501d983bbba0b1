"""TYP016: ‘별표’와 번호는 띄어 쓴다 (H, S80)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP016",
        "‘별표’와 번호는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="정원은 별표1과 같다.",
        right="정원은 별표 1과 같다.",
    ),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    "H, S80",
    Phrase(
        r"별표(?=\d)",
        needs=("별표",),
        write="“별표 1”처럼 띄어 씁니다.",
        fix="별표 ",
    ),
)
