"""STY025: ‘에 있어서’를 쓰지 않는다 (H, S28)."""

from __future__ import annotations

from ordinance.check.model import Group, Severity
from ordinance.check.phrases import Phrase, Wording, phrase_rule

RULE = phrase_rule(
    Wording(
        "STY025",
        "‘에 있어서’를 쓰지 않는다",
        "조문과 제목에서 이 표현을 찾습니다. 인용문과 법령의 제명은 보지 않습니다.",
        wrong="사무를 처리함에 있어서 공정하게 한다.",
        right="사무를 처리할 때 공정하게 한다.",
    ),
    Group.STYLE,
    Severity.WARNING,
    "H, S28",
    Phrase(
        r"에\s+있어서?(?=\s|,)(?!\s*(?:서|도|야))",
        needs=("있어",),
        write="“에서”나 “할 때”를 씁니다.",
    ),
)
