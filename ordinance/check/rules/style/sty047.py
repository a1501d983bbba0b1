"""STY047: ‘불입’을 쓰지 않는다 (H, S53)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY047",
        "‘불입’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="보험료를 불입하고 신고한다.",
        right="보험료를 납입하고 신고한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S53",
    Phrase(
        r"(?<![가-힣])불입(?![가-힣])|(?<![가-힣])불입(?=[금하])",
        needs=("불입",),
        write="납입",
        fix="납입",
    ),
)
