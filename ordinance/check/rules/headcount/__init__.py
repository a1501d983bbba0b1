"""Rules of the group 정원, one file each, in the order of their codes."""

from ordinance.check.model import Rule
from ordinance.check.rules.headcount import (
    hed001,
    hed002,
    hed003,
    hed004,
    hed005,
    hed006,
    hed007,
    hed008,
    hed009,
    hed010,
    hed011,
    hed012,
    hed013,
    hed014,
    hed015,
    hed016,
)

RULES: tuple[Rule, ...] = (
    hed001.RULE,
    hed002.RULE,
    hed003.RULE,
    hed004.RULE,
    hed005.RULE,
    hed006.RULE,
    hed007.RULE,
    hed008.RULE,
    hed009.RULE,
    hed010.RULE,
    hed011.RULE,
    hed012.RULE,
    hed013.RULE,
    hed014.RULE,
    hed015.RULE,
    hed016.RULE,
)
