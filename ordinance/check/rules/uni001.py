"""UNI001: 조직의 부서가 조례에 있는가."""

from __future__ import annotations

from ordinance.bill import Drafted
from ordinance.bill.carriers import carriers_of_unit
from ordinance.check.model import Found, Group, PackageRule, Severity
from ordinance.check.units import placed_units
from ordinance.org import Organisation, UnitKind


def expected(organisation: Organisation) -> list[str]:
    """Names of the units an ordinance must set up: all but teams."""
    return [unit.name for unit in organisation.units if unit.kind is not UnitKind.TEAM]


def look(drafted: Drafted) -> tuple[Found, ...]:
    """Every 국, 과 and 담당관 of the organisation is set up by the ordinance (O01)."""
    law = drafted.organisation.result
    named = {name for _, name in placed_units(law)}
    return tuple(
        Found(name, f"조직에는 있지만 조례가 두지 않는 부서입니다: {name}.")
        for name in expected(drafted.plan.reorganisation.after)
        if name not in named and not carriers_of_unit(law, name)
    )


RULE = PackageRule(
    "UNI001",
    "조직의 부서는 조례에 있다",
    Group.UNITS,
    Severity.ERROR,
    "「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제13조제1항",
    look,
)
