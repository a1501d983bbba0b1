"""LEG005: 부서의 이름."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import NOT_ORGANISATION, is_organisation
from ordinance.check.rules.statutory.sample import ORGANISATION

_NAME = re.compile("(?:단|반|센터|체험관)$")


def look(document: Document) -> Looked:
    """A 단 inside a bureau, or a division called 반 or 센터, has no footing in the decree (O07)."""
    if not is_organisation(document):
        return NOT_ORGANISATION
    return tuple(
        Found(
            str(unit.place),
            f"{unit.name}: 규정 제6조제8항은 과를 팀으로만 달리 부를 수 있게 합니다. 다른 법의 근거가 있는지 확인합니다.",
            unit.name,
        )
        for unit in document.units
        if unit.owner.endswith("국") and _NAME.search(unit.name)
    )


RULE = LawRule(
    "LEG005",
    "국 안의 부서는 과로 부른다",
    Group.STATUTORY,
    Severity.INFO,
    staffing("제6조제2항ㆍ제3항ㆍ제8항"),
    checks="국 안에 둔 단ㆍ반ㆍ센터를 알립니다. 다른 법에 근거가 있으면 그대로 둡니다.",
    wrong=Example((ORGANISATION.replace("회계과 및 민원과를", "회계과, 민원과 및 청사건립단을"),)),
    right=Example((ORGANISATION,)),
    look=look,
    duties=("O07",),
)
