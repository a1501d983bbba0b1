"""STY043: ‘익일, 익년, 익월’을 쓰지 않는다 (H, S49)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY043",
        "‘익일, 익년, 익월’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="기한은 익년 1월로 한다.",
        right="기한은 다음 해 1월로 한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S49",
    Phrase(
        r"(?<![가-힣])익(?:일|년|월)(?=[\s까부에의])",
        needs=(
            "익일",
            "익년",
            "익월",
        ),
        write="“다음 날, 다음 해, 다음 달”을 씁니다.",
    ),
)
