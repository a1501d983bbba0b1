"""UNI004: 사무의 보존."""

from __future__ import annotations

from ordinance.bill.carriers import carriers_of_duty
from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.needs import needs_organisation
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.org import Organisation, Reorganisation


def _in_ordinance(organisation: Organisation, jurisdiction_posts: set[str]) -> list[tuple[str, str]]:
    """Duties that an ordinance states: all but those of units that assist the head or the deputy (규정 제13조제2항)."""
    assisting = {unit.name for unit in organisation.units if unit.parent in jurisdiction_posts}
    below = {unit.name for unit in organisation.units if unit.parent in assisting}
    return [(owner, duty.text) for owner, duty in organisation.all_duties() if owner not in assisting | below]


@needs_organisation
def look(change: Reorganisation, document: Document) -> Looked:
    """Every duty of the organisation stands in the ordinance."""
    posts = {change.jurisdiction.head, change.jurisdiction.deputy}
    return tuple(
        Found(owner, f"조직에는 있지만 조례에 없는 사무입니다: {duty}.")
        for owner, duty in _in_ordinance(change.after, posts)
        if not carriers_of_duty(document.law, duty)
    )


RULE = DossierRule(
    "UNI004",
    "조직의 사무는 조례에 있다",
    Group.UNITS,
    Severity.ERROR,
    staffing("제13조"),
    checks="조직 모형의 사무가 모두 조례에 있는지 봅니다. 단체장이나 부단체장을 보좌하는 부서의 사무는 규칙으로 정하므로 보지 않습니다.",
    wrong=Example((LAW.replace("2. 자활", "2. 위생"),), after=AFTER),
    right=Example((LAW,), after=AFTER),
    look=look,
)
