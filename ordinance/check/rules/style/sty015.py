"""STY015: ‘동조, 동항, 동호’를 쓰지 않는다 (H, S16)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY015",
        "‘동조, 동항, 동호’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제2조제1항과 동조제2항을 정한다.\n제2조(기준) ① 가를 정한다.\n② 나를 정한다.",
        right="제2조제1항과 같은 조 제2항을 정한다.\n제2조(기준) ① 가를 정한다.\n② 나를 정한다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S16",
    Phrase(
        r"(?<![가-힣])동(조|항|호)(?=[제에의]|\s*제\d)",
        needs=(
            "동조",
            "동항",
            "동호",
        ),
        write="같은 \\1",
        fix="같은 \\1",
    ),
)
