"""TYP029: 같은 말을 거듭 쓰지 않는다 (I.4)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP029",
        "같은 말을 거듭 쓰지 않는다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="정원관리 정원관리 기관별 정원을 정한다.",
        right="정원관리 기관별 정원을 정한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    "I.4",
    Phrase(
        r"(?<![가-힣])(?!삭제 )([가-힣]{2,8}) \1(?![가-힣])|(?<![가-힣])(및|또는) \2(?![가-힣])",
        needs=(" ",),
        write="같은 말이 잇달아 두 번 나옵니다. 하나를 지웁니다.",
    ),
)
