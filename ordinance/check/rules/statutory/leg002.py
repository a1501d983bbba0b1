"""LEG002: 직급을 맡긴 규칙."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import NOT_ORGANISATION, is_organisation, provisions
from ordinance.check.rules.statutory.sample import ORGANISATION

_DELEGATED = re.compile("직급[^.]*규칙")


def look(document: Document) -> Looked:
    """The usual clause that leaves grades to the rule; the decree leaves them there without it (O02)."""
    if not is_organisation(document):
        return NOT_ORGANISATION
    if not document.addressed or any(True for _ in provisions(document, _DELEGATED)):
        return ()
    return (
        Found(
            str(document.addressed[0][0]),
            "국장ㆍ과장ㆍ담당관의 직급을 규칙으로 정한다는 조가 없습니다. 흔히 두지만 없어도 규칙으로 정합니다.",
        ),
    )


RULE = LawRule(
    "LEG002",
    "직급을 규칙에 맡기는 조가 있다",
    Group.STATUTORY,
    Severity.INFO,
    staffing("제13조제2항"),
    checks="국장ㆍ과장ㆍ담당관의 직급을 규칙으로 정한다는 조가 있는지 봅니다. 없어도 위법은 아닙니다.",
    wrong=Example(
        (
            ORGANISATION.replace(
                "국장, 과장 및 담당관의 직급은 규칙으로 정한다.", "국장, 과장 및 담당관은 사무를 총괄한다."
            ),
        )
    ),
    right=Example((ORGANISATION,)),
    look=look,
    duties=("O02",),
)
