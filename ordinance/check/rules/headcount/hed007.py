"""HED007: 직위군별 정원."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.headcount.sample import LAW
from ordinance.law.sentences import sentences_of

_PROMISED = re.compile(r"(?:직위군|직무군)(?!.*책정).*별표.*(?:같다|같이 (?:한|하))")


def look(document: Document) -> Looked:
    """The ordinance does not promise 직위군별 정원 in its annex: that is for the rule (Q25)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    return tuple(
        Found(
            str(place),
            "직위군별 정원은 규칙으로 정합니다. 조례의 별표에서 정한다고 하지 않습니다.",
            sentence[-60:],
        )
        for place, node in document.addressed
        for sentence in sentences_of(node.text)
        if _PROMISED.search(sentence)
    )


RULE = LawRule(
    "HED007",
    "직위군별 정원은 규칙으로 정한다",
    Group.HEADCOUNT,
    Severity.WARNING,
    staffing("제30조제3항"),
    checks="정원 조례의 본문이 전문경력관의 직위군별 정원을 별표로 정한다고 하는지 봅니다. ‘직무군’이라는 말은 STY056이 봅니다.",
    wrong=Example(
        (LAW.replace("직급별 정원은 별표 3과", "직급별 정원(지방전문경력관의 직위군별 정원을 포함한다)은 별표 3과"),)
    ),
    right=Example((LAW,)),
    look=look,
    duties=("Q08", "Q25"),
)
