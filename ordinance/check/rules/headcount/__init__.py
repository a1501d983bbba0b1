"""Rules of the group 정원, one file each, in the order of their codes."""

from ordinance.check.model import Rule
from ordinance.check.rules.headcount import hed001, hed002, hed003, hed004

RULES: tuple[Rule, ...] = (
    hed001.RULE,
    hed002.RULE,
    hed003.RULE,
    hed004.RULE,
)
