"""Rules of the group 부칙, one file each, in the order of their codes."""

from ordinance.check.model import Rule
from ordinance.check.rules.addenda import add001

RULES: tuple[Rule, ...] = (add001.RULE,)
