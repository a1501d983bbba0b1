"""Rules of the group 문형, one file each, in the order of their codes."""

from ordinance.check.model import Rule

RULES: tuple[Rule, ...] = ()
