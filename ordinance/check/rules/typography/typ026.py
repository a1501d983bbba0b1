"""TYP026: 쌍점은 앞말에 붙인다 (H, S95)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP026",
        "쌍점은 앞말에 붙인다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="다음 각 호와 같이 구분한다.\n1. 집행기관의 정원 : 10명\n2. 의회사무기구의 정원 : 2명",
        right="다음 각 호와 같이 구분한다.\n1. 집행기관의 정원: 10명\n2. 의회사무기구의 정원: 2명",
    ),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    "H, S95",
    Phrase(
        r"(?<=정원)\s+:(?=\s)",
        needs=("정원 ",),
        write="“정원: 10명”처럼 쌍점을 앞말에 붙이고 뒤만 띄어 씁니다.",
        fix=":",
    ),
)
