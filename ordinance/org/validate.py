"""What an organisation model must satisfy before anything is drafted from it.

Problems carry the path of the offending datum, so that the reader of the file can name its line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ordinance.org.model import Headcount, Jurisdiction, Organisation, Unit, UnitKind


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in the model: where (`("units", 3, "parent")`), what, and what to do."""

    path: tuple[str | int, ...]
    message: str


_WITHOUT_DIVISIONS = frozenset({UnitKind.DIVISION, UnitKind.OFFICER, UnitKind.TEAM})


def problems_of_organisation(organisation: Organisation, jurisdiction: Jurisdiction) -> Iterator[Problem]:
    """Names, parents and levels of one state."""
    yield from _duplicate_names(organisation)
    yield from _parents(organisation, jurisdiction)
    yield from _empty_bureaux(organisation)
    yield from _duties(organisation)


def _duplicate_names(organisation: Organisation) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, unit in enumerate(organisation.units):
        if unit.name in seen:
            yield Problem(("units", index, "name"), f"같은 이름의 부서가 둘 이상입니다: {unit.name}.")
        seen.add(unit.name)
    for name, count in Counter(one.name for one in organisation.institutions).items():
        if count > 1:
            index = max(i for i, one in enumerate(organisation.institutions) if one.name == name)
            yield Problem(("institutions", index, "name"), f"같은 이름의 소속기관이 둘 이상입니다: {name}.")


def _parents(organisation: Organisation, jurisdiction: Jurisdiction) -> Iterator[Problem]:
    """Every parent exists, and units stand under what may carry them (규정 제6조)."""
    posts = {jurisdiction.head, jurisdiction.deputy}
    names = {unit.name: unit for unit in organisation.units}
    institutions = {one.name for one in organisation.institutions}
    for index, unit in enumerate(organisation.units):
        path = ("units", index, "parent")
        if not unit.parent:
            if unit.kind in {UnitKind.DIVISION, UnitKind.OFFICER, UnitKind.TEAM}:
                yield Problem(("units", index, "name"), f"{unit.name}의 상위 부서가 적혀 있지 않습니다.")
        elif unit.parent not in names and unit.parent not in posts | institutions:
            yield Problem(path, f"없는 상위 부서입니다: “{unit.parent}”({unit.name}). 이름을 확인하십시오.")
        elif _is_below_itself(unit.name, names):
            yield Problem(path, f"{unit.name}의 상위 부서를 따라가면 자기 자신으로 돌아옵니다.")
        elif (
            unit.kind is UnitKind.DIVISION
            and names.get(unit.parent, unit).kind in _WITHOUT_DIVISIONS
            and unit.parent in names
        ):
            yield Problem(path, f"과나 담당관, 팀 아래에는 과를 둘 수 없습니다: {unit.name}.")
        elif unit.kind is UnitKind.TEAM and unit.parent in posts:
            yield Problem(path, f"팀은 과나 담당관 아래에 두어야 합니다: {unit.name}.")


def _empty_bureaux(organisation: Organisation) -> Iterator[Problem]:
    """An article of a bureau needs divisions or duties to speak of; a 단 or 실 without them needs a parent."""
    for index, unit in enumerate(organisation.units):
        if unit.parent or organisation.below(unit.name) or unit.duties:
            continue
        yield Problem(("units", index, "name"), f"과도 사무도 상위도 없는 부서입니다: {unit.name}.")


def _duties(organisation: Organisation) -> Iterator[Problem]:
    """Duties are bare noun phrases: the ordinance adds `에 관한 사항` itself."""
    for index, unit in enumerate(organisation.units):
        for position, duty in enumerate(unit.duties):
            if duty.text.endswith("사항"):
                yield Problem(
                    ("units", index, "duties", position), f"사무는 ‘…에 관한 사항’ 없이 적으십시오: “{duty.text}”."
                )


def problems_of_end_dates(organisation: Organisation, effective: date) -> Iterator[Problem]:
    """A 한시기구 ends after it begins (규정 제8조제4항)."""
    for index, unit in enumerate(organisation.units):
        if unit.until and unit.until < effective:
            yield Problem(
                ("units", index, "until"), f"존속기한이 시행일보다 앞섭니다: {unit.name} {unit.until.isoformat()}."
            )


def _is_below_itself(name: str, names: Mapping[str, Unit]) -> bool:
    seen: set[str] = set()
    at = name
    while at in names:
        if at in seen:
            return True
        seen.add(at)
        at = names[at].parent
    return False


def problems_of_succession(before: Organisation, after: Organisation) -> Iterator[Problem]:
    """Every `formerly` names a unit or duty of the state before."""
    known = {unit.name for unit in before.units}
    known_institutions = {one.name for one in before.institutions}
    for index, unit in enumerate(after.units):
        for position, name in enumerate(unit.formerly):
            if name not in known:
                yield Problem(
                    ("units", index, "formerly", position),
                    f"개편 전 조직에 없는 종전 부서입니다: “{name}”({unit.name}).",
                )
    known_duties = {duty.text for _, duty in before.all_duties()}
    for index, unit in enumerate(after.units):
        for position, duty in enumerate(unit.duties):
            if duty.formerly and duty.formerly not in known_duties:
                yield Problem(
                    ("units", index, "duties", position), f"개편 전 조직에 없는 종전 사무입니다: “{duty.formerly}”."
                )
    for index, one in enumerate(after.institutions):
        for position, name in enumerate(one.formerly):
            if name not in known_institutions:
                yield Problem(
                    ("institutions", index, "formerly", position),
                    f"개편 전 조직에 없는 종전 기관입니다: “{name}”({one.name}).",
                )


def problems_of_headcount(headcount: Headcount, stated_total: int | None) -> Iterator[Problem]:
    """Organs are known and counted once, counts are not negative, and the stated total is the sum."""
    names = [organ.name for organ in headcount.organs]
    for index, row in enumerate(headcount.rows):
        for organ, count in row.counts.items():
            if organ not in names:
                yield Problem(("rows", index, "counts"), f"정원관리기관에 없는 기관입니다: “{organ}”({row.grade}).")
            elif count < 0:
                yield Problem(("rows", index, "counts"), f"{row.grade} {organ}의 정원이 음수입니다: {count}.")
    if stated_total is not None and stated_total != headcount.total:
        yield Problem(
            ("total",),
            f"정원의 합이 맞지 않습니다: 총수는 {stated_total:,}명인데 직급별 정원의 합은 {headcount.total:,}명입니다.",
        )
