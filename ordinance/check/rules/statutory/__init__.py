"""Rules of the group 법정요건, one file each, in the order of their codes."""

from ordinance.check.model import Rule

RULES: tuple[Rule, ...] = ()
