"""TYP003: ‘같은 조, 같은 항, 같은 호’는 띄어 쓴다 (H, S18)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP003",
        "‘같은 조, 같은 항, 같은 호’는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제2조제1항과 같은조 제2항을 정한다.\n제2조(기준) ① 가를 정한다.\n② 나를 정한다.",
        right="제2조제1항과 같은 조 제2항을 정한다.\n제2조(기준) ① 가를 정한다.\n② 나를 정한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S18",
    Phrase(
        r"같은(조|항|호)(?=[제\s의에])",
        needs=(
            "같은조",
            "같은항",
            "같은호",
        ),
        write="같은 \\1",
        fix="같은 \\1",
    ),
)
