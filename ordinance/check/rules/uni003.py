"""UNI003: 부서의 차례."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ordinance.bill import Drafted
from ordinance.check.model import Found, Group, PackageRule, Severity
from ordinance.check.units import placed_units


def look(drafted: Drafted) -> tuple[Found, ...]:
    """Each list of units stands in the order of precedence, and so do the articles of the bureaux (O04)."""
    order = {unit.name: index for index, unit in enumerate(drafted.plan.reorganisation.after.units)}
    lists: dict[str, list[str]] = {}
    for place, name in placed_units(drafted.organisation.result):
        lists.setdefault(str(place), []).append(name)
    bureaux = {bureau.name for bureau in drafted.plan.reorganisation.after.bureaux}
    headings = [node.heading.split("에 두는")[0] for _, node in drafted.organisation.result.articles()]
    lists["조의 차례"] = [heading for heading in headings if heading in bureaux]
    return tuple(found for place, names in lists.items() for found in _out_of_order(place, names, order))


def _out_of_order(place: str, names: Iterable[str], order: dict[str, int]) -> Iterator[Found]:
    last = ""
    for name in names:
        if last and order.get(name, -1) < order.get(last, -1):
            yield Found(place, f"{last} 다음에 {name}: 조직의 직제 순위와 다릅니다.")
        last = name


RULE = PackageRule(
    "UNI003", "부서의 차례는 직제 순위와 같다", Group.UNITS, Severity.ERROR, "자치법규 입안 관례(O04)", look
)
