"""STY034: 기간의 첫날에는 ‘부터’만 쓴다 (H, S37)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY034",
        "기간의 첫날에는 ‘부터’만 쓴다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="임기는 위촉한 날로부터 2년으로 한다.",
        right="임기는 위촉한 날부터 2년으로 한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S37",
    Phrase(
        r"(?<=[가-힣\d\s])(일|날|년|월)로부터",
        needs=("로부터",),
        write="\\1부터",
        fix="\\1부터",
    ),
)
