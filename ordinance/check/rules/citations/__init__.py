"""Rules of the group 인용, one file each, in the order of their codes."""

from ordinance.check.model import Rule
from ordinance.check.rules.citations import cit001, cit002

RULES: tuple[Rule, ...] = (
    cit001.RULE,
    cit002.RULE,
)
