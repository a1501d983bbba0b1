"""STY039: 군더더기 ‘이를’을 쓰지 않는다 (H, S42)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY039",
        "군더더기 ‘이를’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="관할구역은 이를 따로 조례로 정한다.",
        right="관할구역은 따로 조례로 정한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S42",
    Phrase(
        r"이를\s+(따로|규칙|조례)",
        needs=("이를",),
        write="\\1",
    ),
)
