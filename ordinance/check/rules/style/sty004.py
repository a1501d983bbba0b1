"""STY004: 조의 범위 뒤에는 ‘의 규정에 따라’를 쓴다 (H, S03)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY004",
        "조의 범위 뒤에는 ‘의 규정에 따라’를 쓴다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="제1조부터 제3조까지에 따라 정한다.\n제2조(가) 가를 정한다.\n제3조(나) 나를 정한다.",
        right="제1조부터 제3조까지의 규정에 따라 정한다.\n제2조(가) 가를 정한다.\n제3조(나) 나를 정한다.",
    ),
    Group.STYLE,
    Severity.INFO,
    "H, S03",
    Phrase(
        r"까지에\s*따(라|른)",
        needs=("까지에",),
        write="까지의 규정에 따\\1",
        fix="까지의 규정에 따\\1",
    ),
)
