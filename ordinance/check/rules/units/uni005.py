"""UNI005: 소속기관이 조례에 있는가."""

from __future__ import annotations

from ordinance.check.basis import autonomy
from ordinance.check.document import Document
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.needs import needs_organisation
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.korean import mentions
from ordinance.law.locate import every_slot, text_of
from ordinance.org import InstitutionKind, Reorganisation


@needs_organisation
def look(change: Reorganisation, document: Document) -> Looked:
    """Every institution but the council is named by the ordinance, in an article or an annex."""
    law = document.law
    texts = [text_of(law, slot) for slot in every_slot(law)]
    return tuple(
        Found(one.name, f"조직에는 있지만 조례에 없는 소속기관입니다: {one.name}.")
        for one in change.after.institutions
        if one.kind is not InstitutionKind.COUNCIL and not any(mentions(text, one.name) for text in texts)
    )


RULE = DossierRule(
    "UNI005",
    "소속기관은 조례에 있다",
    Group.UNITS,
    Severity.ERROR,
    autonomy("제126조, 제127조, 제134조"),
    checks="의회를 뺀 소속기관이 모두 조례의 조문이나 별표에 있는지 봅니다.",
    wrong=Example((LAW.replace("새솔구보건소를", "보건기관을"),), after=AFTER),
    right=Example((LAW,), after=AFTER),
    look=look,
)
