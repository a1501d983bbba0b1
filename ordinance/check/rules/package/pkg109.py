"""PKG109: 글의 삭제."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG109",
    "글은 삭제한다고 하지 않고 고친다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("C-4"),
    checks="“ ”를 삭제한다고 적은 문장이 있는지 봅니다. 글을 뺄 때에는 옆의 말과 함께 따 와서 고칩니다.",
    wrong=Example((LAW,), amendment=OPENING + "제2조제2항 중 “회의에”를 삭제한다."),
    right=Example((LAW,), amendment=OPENING + "제2조제2항 중 “회의에 참석한다”를 “참석한다”로 한다."),
    look=tolerating({Tolerated.WORDS_DELETED: "옆의 말까지 따 와서 “가 나”를 “나”로 한다고 적으십시오."}),
)
