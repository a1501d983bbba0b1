"""UNI014: 과가 속한 국."""

from __future__ import annotations

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.needs import needs_organisation
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.org import Reorganisation


@needs_organisation
def look(change: Reorganisation, document: Document) -> Looked:
    """Each unit stands in the ordinance under the unit that it belongs to in the organisation."""
    parents = {unit.name: unit.parent for unit in change.after.units}
    return tuple(
        Found(
            str(unit.place),
            f"{unit.name}: 조례는 {unit.owner}에 두지만 조직에서는 {parents[unit.name]}에 속합니다.",
            unit.name,
        )
        for unit in document.units
        if unit.owner in parents and parents.get(unit.name) and parents[unit.name] != unit.owner
    )


RULE = DossierRule(
    "UNI014",
    "과는 조직에서 속한 국에 둔다",
    Group.UNITS,
    Severity.ERROR,
    staffing("제13조제1항"),
    checks="조례가 과를 두는 국이 조직 모형에서 그 과가 속한 국과 같은지 봅니다.",
    wrong=Example(
        (LAW.replace("행정국에 총무과를", "행정국에 복지과를").replace("복지국에 복지과를", "복지국에 총무과를"),),
        after=AFTER,
    ),
    right=Example((LAW,), after=AFTER),
    look=look,
)
