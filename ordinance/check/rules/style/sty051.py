"""STY051: ‘강구’를 쓰지 않는다 (H, S57)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY051",
        "‘강구’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="대책을 강구한다.",
        right="대책을 마련한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S57",
    Phrase(
        r"(?<![가-힣])강구(?=[하한]|\s*및)",
        needs=("강구",),
        write="마련",
    ),
)
