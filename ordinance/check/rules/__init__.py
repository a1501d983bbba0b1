"""All rules, one file each, in the order of their codes."""

from ordinance.check.model import LawRule, PackageRule
from ordinance.check.rules import (
    add001,
    cit001,
    cit002,
    hed001,
    hed002,
    hed003,
    hed004,
    num001,
    num002,
    num003,
    num004,
    num005,
    pkg001,
    pkg002,
    pkg003,
    uni001,
    uni002,
    uni003,
    uni004,
    uni005,
)

LAW_RULES: tuple[LawRule, ...] = (
    num001.RULE,
    num002.RULE,
    num003.RULE,
    num004.RULE,
    num005.RULE,
    cit001.RULE,
    cit002.RULE,
)
PACKAGE_RULES: tuple[PackageRule, ...] = (
    uni001.RULE,
    uni002.RULE,
    uni003.RULE,
    uni004.RULE,
    uni005.RULE,
    hed001.RULE,
    hed002.RULE,
    hed003.RULE,
    hed004.RULE,
    add001.RULE,
    pkg001.RULE,
    pkg002.RULE,
    pkg003.RULE,
)

__all__ = ["LAW_RULES", "PACKAGE_RULES"]
