"""TYP027: 마침표를 거듭 찍지 않는다 (I.4)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP027",
        "마침표를 거듭 찍지 않는다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="기준을 정한다..",
        right="기준을 정한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "I.4",
    Phrase(
        r"(?<=다)\.\.(?!\.)",
        needs=("..",),
        write="마침표는 하나만 찍습니다.",
        fix=".",
    ),
)
