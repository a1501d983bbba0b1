"""TYP018: 괄호 안의 약칭 끝에는 마침표를 찍지 않는다 (H, S82)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP018",
        "괄호 안의 약칭 끝에는 마침표를 찍지 않는다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="한빛광역시 새솔구(이하 “구”라 한다.)의 기준을 정하고 구에 알린다. 구는 이를 지킨다.",
        right="한빛광역시 새솔구(이하 “구”라 한다)의 기준을 정하고 구에 알린다. 구는 이를 지킨다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S82",
    Phrase(
        r"한다\.(?=\))",
        needs=("한다.)",),
        write="괄호 안의 “한다” 뒤에는 마침표를 찍지 않습니다.",
        fix="한다",
    ),
)
