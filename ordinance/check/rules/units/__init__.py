"""Rules of the group 기구, one file each, in the order of their codes."""

from ordinance.check.model import Rule
from ordinance.check.rules.units import uni001, uni002, uni003, uni004, uni005

RULES: tuple[Rule, ...] = (
    uni001.RULE,
    uni002.RULE,
    uni003.RULE,
    uni004.RULE,
    uni005.RULE,
)
