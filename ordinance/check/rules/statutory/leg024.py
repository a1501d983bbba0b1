"""LEG024: 사무소의 위치."""

from __future__ import annotations

import re

from ordinance.check.basis import autonomy
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.rules.statutory.reading import NO_CHANGE, recorded
from ordinance.check.rules.statutory.sample import STATE
from ordinance.org import InstitutionKind

_SEATS = {InstitutionKind.HALL, InstitutionKind.DONG}
_MAJORITY = re.compile("재적의원 과반수")


def look(dossier: Dossier) -> Looked:
    """Where the seat of the hall or of a 동 office changes, the bill says that the vote needs a special majority (O30)."""
    change = dossier.change
    if change is None:
        return NO_CHANGE
    places = {one.name: one.location for one in change.before.institutions if one.kind in _SEATS}
    moved = [one.name for one in change.after.institutions if places.get(one.name, one.location) != one.location]
    told = any(_MAJORITY.search(line) for document in dossier.documents for line in document.explanation)
    if not moved or told or any(recorded(dossier, RecordKind.REPORTED, name) for name in moved):
        return ()
    return tuple(
        Found(name, f"{name}의 위치가 바뀝니다. 재적의원 과반수의 찬성이 필요하다는 것을 의안에 적습니다.", name)
        for name in moved
    )


RULE = DossierRule(
    "LEG024",
    "사무소 위치를 바꾸면 특별한 의결을 알린다",
    Group.STATUTORY,
    Severity.ERROR,
    autonomy("제9조제2항"),
    checks="청사나 동 사무소의 위치가 바뀌면 의안의 설명에 재적의원 과반수의 찬성이 필요하다고 적었는지 봅니다.",
    wrong=Example(before=STATE, after=STATE.replace("위치: 가람로 1", "위치: 가람로 9")),
    right=Example(before=STATE, after=STATE),
    look=look,
    duties=("O30",),
)
