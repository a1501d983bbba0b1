"""UNI002: 조례의 부서가 조직에 있는가."""

from __future__ import annotations

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.needs import needs_organisation
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.check.rules.units.uni001 import expected
from ordinance.org import Reorganisation


@needs_organisation
def look(change: Reorganisation, document: Document) -> Looked:
    """Every unit that the ordinance sets up exists in the organisation."""
    known = set(expected(change.after))
    return tuple(
        Found(str(place), f"조례가 두지만 조직에는 없는 부서입니다: {name}.")
        for place, name in ((unit.place, unit.name) for unit in document.units)
        if name not in known
    )


RULE = DossierRule(
    "UNI002",
    "조례의 부서는 조직에 있다",
    Group.UNITS,
    Severity.ERROR,
    staffing("제13조제1항"),
    checks="행정기구 조례가 두는 부서가 모두 조직 모형에 있는지 봅니다.",
    wrong=Example((LAW.replace("총무과를", "총무과, 유령과를"),), after=AFTER),
    right=Example((LAW,), after=AFTER),
    look=look,
)
