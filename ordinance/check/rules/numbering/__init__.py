"""Rules of the group 번호, one file each, in the order of their codes."""

from ordinance.check.model import Rule
from ordinance.check.rules.numbering import num001, num002, num003, num004, num005

RULES: tuple[Rule, ...] = (
    num001.RULE,
    num002.RULE,
    num003.RULE,
    num004.RULE,
    num005.RULE,
)
