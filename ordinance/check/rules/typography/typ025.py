"""TYP025: 글자 사이를 띄어 쓰지 않는다 (H, S94)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP025",
        "글자 사이를 띄어 쓰지 않는다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="다음 각 호와 같이 구분한다.\n1. 집 행 기 관의 정원\n2. 의회사무기구의 정원",
        right="다음 각 호와 같이 구분한다.\n1. 집행기관의 정원\n2. 의회사무기구의 정원",
    ),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    "H, S94",
    Phrase(
        r"(?<![가-힣])(?:집 행 기 관|의 회 사 무 기 구|총\s+계(?![가-힣])|기 타(?![가-힣])|삭 제(?![가-힣]))",
        needs=(
            "집 행",
            "의 회 사",
            "총 ",
            "기 타",
            "삭 제",
        ),
        write="글자 사이를 띄우지 않고 붙여 씁니다.",
    ),
)
