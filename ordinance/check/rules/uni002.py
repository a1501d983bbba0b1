"""UNI002: 조례의 부서가 조직에 있는가."""

from __future__ import annotations

from ordinance.bill import Drafted
from ordinance.check.model import Found, Group, PackageRule, Severity
from ordinance.check.rules.uni001 import expected
from ordinance.check.units import placed_units


def look(drafted: Drafted) -> tuple[Found, ...]:
    """Every unit that the ordinance sets up exists in the organisation."""
    known = set(expected(drafted.plan.reorganisation.after))
    return tuple(
        Found(str(place), f"조례가 두지만 조직에는 없는 부서입니다: {name}.")
        for place, name in placed_units(drafted.organisation.result)
        if name not in known
    )


RULE = PackageRule(
    "UNI002",
    "조례의 부서는 조직에 있다",
    Group.UNITS,
    Severity.ERROR,
    "「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제13조제1항",
    look,
)
