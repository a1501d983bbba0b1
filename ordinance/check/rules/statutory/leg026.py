"""LEG026: 동의 과."""

from __future__ import annotations

from ordinance.check.basis import autonomy
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.rules.statutory.reading import NO_CHANGE, recorded
from ordinance.check.rules.statutory.sample import STATE
from ordinance.org import InstitutionKind


def look(dossier: Dossier) -> Looked:
    """No division stands under a 동, unless it was agreed (O32)."""
    change = dossier.change
    if change is None:
        return NO_CHANGE
    dongs = {one.name for one in change.after.institutions_of(InstitutionKind.DONG)}
    return tuple(
        Found(unit.name, f"{unit.name}: 동에는 협의를 거친 동에만 과를 둘 수 있습니다. 협의를 기록합니다.", unit.name)
        for unit in change.after.units
        if unit.parent in dongs
        and unit.name.endswith("과")
        and not recorded(dossier, RecordKind.CONSULTED, unit.parent)
    )


RULE = DossierRule(
    "LEG026",
    "동에는 과를 두지 않는다",
    Group.STATUTORY,
    Severity.WARNING,
    autonomy("제134조"),
    checks="조직 모형의 동에 과가 있는지 봅니다. 협의한 동이면 지적하지 않습니다.",
    wrong=Example(
        before=STATE, after=STATE.replace("소속기관:", "- {이름: 복지과, 종류: 과, 상위: 가람동}\n소속기관:")
    ),
    right=Example(before=STATE, after=STATE),
    look=look,
    duties=("O32",),
)
