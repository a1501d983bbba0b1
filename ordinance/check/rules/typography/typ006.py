"""TYP006: ‘할 수 있다’는 띄어 쓴다 (H, S44)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, ending_in, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP006",
        "‘할 수 있다’는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="필요한 경우 지원할수 있다.",
        right="필요한 경우 지원할 수 있다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S44",
    Phrase(
        rf"(?<={ending_in(8)})수\s?있|(?<={ending_in(8)} )수있",
        needs=(
            "수 있",
            "수있",
        ),
        write="“할 수 있다”처럼 띄어 씁니다.",
    ),
)
