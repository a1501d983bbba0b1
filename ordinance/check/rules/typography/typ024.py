"""TYP024: 시ㆍ도와 구의 이름은 띄어 쓴다 (H, S90)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP024",
        "시ㆍ도와 구의 이름은 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="한빛광역시새솔구의 기준을 정한다.",
        right="한빛광역시 새솔구의 기준을 정한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S90",
    Phrase(
        r"(?<=[가-힣])(특별시|광역시)(?=[가-힣]{1,3}구(?:[에의은가을는과(,\s]|$))",
        needs=(
            "특별시",
            "광역시",
        ),
        write="시ㆍ도의 이름과 구의 이름 사이를 띄어 씁니다.",
        fix="\\1 ",
    ),
)
