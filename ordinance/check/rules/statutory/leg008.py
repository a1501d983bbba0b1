"""LEG008: 담당관의 이름."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import NOT_ORGANISATION, is_organisation
from ordinance.check.rules.statutory.sample import ORGANISATION

_USUAL = re.compile("기획|홍보|감사|비상|공보|소통|안전|예산|법무|정책")


def look(document: Document) -> Looked:
    """An officer assists with planning, publicity, audit, emergency, or expert matters (O08)."""
    if not is_organisation(document):
        return NOT_ORGANISATION
    return tuple(
        Found(str(unit.place), f"{unit.name}: 전문적 지식이 필요한 보좌 업무인지 확인합니다.", unit.name)
        for unit in document.units
        if unit.name.endswith("담당관") and not _USUAL.search(unit.name)
    )


RULE = LawRule(
    "LEG008",
    "담당관은 보좌하는 일을 맡는다",
    Group.STATUTORY,
    Severity.INFO,
    staffing("제6조제4항"),
    checks="기획ㆍ홍보ㆍ감사ㆍ비상대비가 아닌 이름의 담당관을 알립니다. 전문적 지식이 필요한 업무이면 그대로 둡니다.",
    wrong=Example((ORGANISATION.replace("감사담당관을", "감사담당관과 재무담당관을"),)),
    right=Example((ORGANISATION,)),
    look=look,
    duties=("O08",),
)
