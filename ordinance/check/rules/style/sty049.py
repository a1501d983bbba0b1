"""STY049: ‘제세’를 쓰지 않는다 (H, S55)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY049",
        "‘제세’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제세 공과금을 부과한다.",
        right="각종 세금과 공과금을 부과한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S55",
    Phrase(
        r"(?<![가-힣])제세(?=[의\s공])",
        needs=("제세",),
        write="“각종 세금”을 씁니다.",
    ),
)
