"""Rules of the group 문서, one file each, in the order of their codes."""

from ordinance.check.model import Rule
from ordinance.check.rules.package import pkg001, pkg002, pkg003, pkg100

RULES: tuple[Rule, ...] = (
    pkg001.RULE,
    pkg002.RULE,
    pkg003.RULE,
    pkg100.RULE,
)
