"""TYP002: ‘각 항, 각 목, 각 조’는 띄어 쓴다 (H, S12)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP002",
        "‘각 항, 각 목, 각 조’는 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제2조의 각항에 따른다.\n제2조(기준) ① 가를 정한다.\n② 나를 정한다.",
        right="제2조의 각 항에 따른다.\n제2조(기준) ① 가를 정한다.\n② 나를 정한다.",
    ),
    Group.TYPOGRAPHY,
    Severity.ERROR,
    "H, S12",
    Phrase(
        r"(?<![가-힣])각(항|목|조)(?=[의에을를은는과와\s])",
        needs=(
            "각항",
            "각목",
            "각조",
        ),
        write="각 \\1",
        fix="각 \\1",
    ),
)
