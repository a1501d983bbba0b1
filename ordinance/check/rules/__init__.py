"""All rules: a room for each group, a file for each rule."""

from ordinance.check.model import DossierRule, LawRule, Rule
from ordinance.check.rules import (
    addenda,
    citations,
    headcount,
    numbering,
    package,
    statutory,
    style,
    typography,
    units,
)

RULES: tuple[Rule, ...] = (
    *numbering.RULES,
    *citations.RULES,
    *units.RULES,
    *headcount.RULES,
    *statutory.RULES,
    *addenda.RULES,
    *style.RULES,
    *typography.RULES,
    *package.RULES,
)
LAW_RULES: tuple[LawRule, ...] = tuple(rule for rule in RULES if isinstance(rule, LawRule))
DOSSIER_RULES: tuple[DossierRule, ...] = tuple(rule for rule in RULES if isinstance(rule, DossierRule))

__all__ = ["DOSSIER_RULES", "LAW_RULES", "RULES"]
