"""TYP019: 따옴표와 ‘이라’는 붙여 쓴다 (H, S83)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP019",
        "따옴표와 ‘이라’는 붙여 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="한빛광역시 새솔구(이하 “구” 라 한다)의 기준을 정하고 구에 알린다. 구는 이를 지킨다.",
        right="한빛광역시 새솔구(이하 “구”라 한다)의 기준을 정하고 구에 알린다. 구는 이를 지킨다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S83",
    Phrase(
        r"""(?<=[”"])\s+(?=이?라\s?한다)""",
        needs=(
            "라 한다",
            "라한다",
        ),
        write="닫는 따옴표 뒤에 “이라 한다”나 “라 한다”를 붙여 씁니다.",
        fix="",
    ),
)
