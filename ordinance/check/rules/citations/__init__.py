"""Rules of the group 인용, one file each, in the order of their codes."""

from ordinance.check.model import Rule
from ordinance.check.rules.citations import (
    cit001,
    cit002,
    cit003,
    cit004,
    cit005,
    cit006,
    cit007,
    cit008,
    cit009,
    cit010,
    cit011,
    cit012,
    cit013,
    cit014,
    cit015,
    cit016,
    cit017,
)

RULES: tuple[Rule, ...] = (
    cit001.RULE,
    cit002.RULE,
    cit003.RULE,
    cit004.RULE,
    cit005.RULE,
    cit006.RULE,
    cit007.RULE,
    cit008.RULE,
    cit009.RULE,
    cit010.RULE,
    cit011.RULE,
    cit012.RULE,
    cit013.RULE,
    cit014.RULE,
    cit015.RULE,
    cit016.RULE,
    cit017.RULE,
)
