"""TYP008: ‘구 본청’은 띄어 쓴다 (H, S62)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "TYP008",
        "‘구 본청’은 띄어 쓴다",
        "조문과 제목에서 이 표기를 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="구본청에 국을 둔다.",
        right="구 본청에 국을 둔다.",
    ),
    Group.TYPOGRAPHY,
    Severity.WARNING,
    "H, S62",
    Phrase(
        r"(?<![가-힣])구본청",
        needs=("구본청",),
        write="구 본청",
        fix="구 본청",
    ),
)
