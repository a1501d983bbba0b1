"""TYP020: ‘이하’와 따옴표는 띄어 쓴다 (H, S85)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP020",
        "‘이하’와 따옴표는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="한빛광역시 새솔구(이하“구”라 한다)의 기준을 정하고 구에 알린다. 구는 이를 지킨다.",
        right="한빛광역시 새솔구(이하 “구”라 한다)의 기준을 정하고 구에 알린다. 구는 이를 지킨다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S85",
    Phrase(
        r"""(?<=\()이하(?=[“"])""",
        needs=(
            "이하“",
            '이하"',
        ),
        write="“(이하 “법”이라 한다)”처럼 “이하” 뒤를 띄어 씁니다.",
        fix="이하 ",
    ),
)
