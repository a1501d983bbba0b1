"""LEG015: 미리 하는 협의."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.rules.statutory.reading import NO_CHANGE, recorded
from ordinance.check.rules.statutory.sample import STATE
from ordinance.org import InstitutionKind

_CONSULTED = {
    InstitutionKind.HEALTH_CENTRE,
    InstitutionKind.HEALTH_BRANCH,
    InstitutionKind.DIRECT,
    InstitutionKind.OUTPOST,
}


def look(dossier: Dossier) -> Looked:
    """A temporary unit with a post of 3급, or a new institution with one of 4급, needs consultation first (O13)."""
    change = dossier.change
    if change is None:
        return NO_CHANGE
    before = {one.name for one in change.before.members}
    units = [
        (unit.name, "3급 이상의 자리가 있는 한시기구")
        for unit in change.after.units
        if unit.until and _high(unit.grade, 3)
    ]
    institutions = [
        (one.name, "새 소속기관(4급 이상의 자리가 있으면)")
        for one in change.after.institutions
        if one.kind in _CONSULTED and one.name not in before and not one.formerly
    ]
    return tuple(
        Found(name, f"{name}: {what}은 미리 시ㆍ도지사와 협의합니다. 협의한 것을 기록합니다.", name)
        for name, what in (*units, *institutions)
        if not recorded(dossier, RecordKind.CONSULTED, name)
    )


def _high(grade: str, lowest: int) -> bool:
    match = re.match(r"([1-9])", grade)
    return match is not None and int(match[1]) <= lowest


RULE = DossierRule(
    "LEG015",
    "한시기구와 소속기관은 협의를 거친다",
    Group.STATUTORY,
    Severity.WARNING,
    staffing("제21조, 제2조제4호"),
    checks="3급 이상의 자리가 있는 한시기구와 새 소속기관(보건소 포함)에 협의 기록이 있는지 봅니다.",
    wrong=Example(before=STATE, after=STATE + "- {이름: 새솔보건지소, 종류: 보건지소}\n"),
    right=Example(
        before=STATE,
        after=STATE + "- {이름: 새솔보건지소, 종류: 보건지소}\n",
        facts="기록: [{종류: 협의, 대상: 새솔보건지소}]",
    ),
    look=look,
    duties=("O13",),
)
