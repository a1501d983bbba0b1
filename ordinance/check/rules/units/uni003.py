"""UNI003: 부서의 차례."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.needs import needs_organisation
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.org import Reorganisation


@needs_organisation
def look(change: Reorganisation, document: Document) -> Looked:
    """Each list of units stands in the order of precedence, and so do the articles of the bureaux (O04)."""
    order = {unit.name: index for index, unit in enumerate(change.after.units)}
    lists: dict[str, list[str]] = {}
    for unit in document.units:
        lists.setdefault(str(unit.place), []).append(unit.name)
    bureaux = {bureau.name for bureau in change.after.bureaux}
    headings = [node.heading.split("에 두는")[0] for _, node in document.law.articles()]
    lists["조의 차례"] = [heading for heading in headings if heading in bureaux]
    return tuple(found for place, names in lists.items() for found in _out_of_order(place, names, order))


def _out_of_order(place: str, names: Iterable[str], order: dict[str, int]) -> Iterator[Found]:
    last = ""
    for name in names:
        if name not in order:
            continue
        if last and order[name] < order[last]:
            yield Found(place, f"{last} 다음에 {name}: 조직의 직제 순위와 다릅니다.")
        last = name


RULE = DossierRule(
    "UNI003",
    "부서의 차례는 직제 순위와 같다",
    Group.UNITS,
    Severity.ERROR,
    convention("O04"),
    checks="조례의 부서 목록과 국의 조가 조직의 직제 순위대로 늘어서 있는지 봅니다.",
    wrong=Example((LAW.replace("행정국 및 복지국을", "복지국 및 행정국을"),), after=AFTER),
    right=Example((LAW,), after=AFTER),
    look=look,
    duties=("O04",),
)
