"""STY016: ‘동법’을 쓰지 않는다 (H, S17)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY016",
        "‘동법’을 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="「지방자치법」 및 동법 시행령에 따른다.",
        right="「지방자치법」 및 같은 법 시행령에 따른다.",
    ),
    Group.STYLE,
    Severity.ERROR,
    "H, S17",
    Phrase(
        r"(?<![가-힣])동법(?=[\s제시에의])|같은법(?=[\s제시에의])",
        needs=(
            "동법",
            "같은법",
        ),
        write="같은 법",
        fix="같은 법",
    ),
)
