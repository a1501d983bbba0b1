"""STY059: 약칭에는 ‘이라 한다’를 쓴다 (H, S84)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY059",
        "약칭에는 ‘이라 한다’를 쓴다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="한빛광역시 새솔구(이하 “구”라고 한다)의 기준을 정하고 구에 알린다. 구는 이를 지킨다.",
        right="한빛광역시 새솔구(이하 “구”라 한다)의 기준을 정하고 구에 알린다. 구는 이를 지킨다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S84",
    Phrase(
        r"""(?<=[”"])\s?(이?)라고\s*한다""",
        needs=("라고",),
        write="\\1라 한다",
        fix="\\1라 한다",
    ),
)
