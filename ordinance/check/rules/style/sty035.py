"""STY035: ‘공포된 날’을 쓰지 않는다 (H, S38)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY035",
        "‘공포된 날’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="이 조례는 공포된 날부터 시행한다.",
        right="이 조례는 공포한 날부터 시행한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S38",
    Phrase(
        r"공포된\s*날",
        needs=("공포된",),
        write="공포한 날",
        fix="공포한 날",
    ),
)
