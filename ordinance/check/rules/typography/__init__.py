"""Rules of the group 표기, one file each, in the order of their codes."""

from ordinance.check.model import Rule

RULES: tuple[Rule, ...] = ()
