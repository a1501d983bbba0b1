"""TYP015: 조와 항은 붙여 쓴다 (H, S79)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP015",
        "조와 항은 붙여 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제2조 제1항에 따른다.\n제2조(기준) ① 가를 정한다.\n② 나를 정한다.",
        right="제2조제1항에 따른다.\n제2조(기준) ① 가를 정한다.\n② 나를 정한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S79",
    Phrase(
        r"(제\d+조(?:의\d+)?)\s+(?=제\d+항)",
        needs=(
            "조 제",
            "조의",
        ),
        write="“제3조제1항”처럼 붙여 씁니다.",
        fix="\\1",
    ),
)
