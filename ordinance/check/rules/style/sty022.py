"""STY022: ‘그러하지 아니하다’를 쓰지 않는다 (H, S25)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY022",
        "‘그러하지 아니하다’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="기준을 정한다. 다만, 긴급한 경우에는 그러하지 아니하다.",
        right="기준을 정한다. 다만, 긴급한 경우에는 그렇지 않다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S25",
    Phrase(
        r"그러하지\s*아니하다",
        needs=("그러하지",),
        write="그렇지 않다",
        fix="그렇지 않다",
    ),
)
