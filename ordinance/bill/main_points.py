"""주요내용: the derived changes, grouped as a drafter would tell them, each with the provision that carries it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ordinance.bill.carriers import carriers_of_duty, carriers_of_unit, cited
from ordinance.law.address import Address
from ordinance.law.tree import Instrument
from ordinance.org import Change, ChangeKind, Lineage, Organisation, Reorganisation, UnitKind


@dataclass(frozen=True, slots=True)
class Point:
    """One main point for the templates: what kind of change, at which level, of what, carried where."""

    kind: str
    level: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    parent: str
    duties: tuple[str, ...]
    provisions: str

    def context(self) -> dict[str, object]:
        """Korean names for the templates."""
        return {
            "종류": self.kind, "수준": self.level, "종전": list(self.before), "개정": list(self.after),
            "상위": self.parent, "사무": list(self.duties), "조문": self.provisions,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Told:
    """A change with what the grouping needs: the level of its unit and the unit above it."""

    change: Change
    level: str
    parent: str


_UNIT_KINDS = {
    ChangeKind.SPLIT, ChangeKind.MERGED, ChangeKind.RENAMED, ChangeKind.REORDERED,
    ChangeKind.CREATED, ChangeKind.MOVED, ChangeKind.ABOLISHED,
}  # fmt: skip
_ORDER = (
    ChangeKind.SPLIT, ChangeKind.MERGED, ChangeKind.RENAMED, ChangeKind.REORDERED,
    ChangeKind.CREATED, ChangeKind.MOVED, ChangeKind.ABOLISHED,
    ChangeKind.DUTIES_MOVED, ChangeKind.DUTIES_ADDED, ChangeKind.DUTIES_ENDED,
)  # fmt: skip
_LEVELS = ("국", "과", "팀")


def main_points(change: Reorganisation, changes: Sequence[Change], law: Instrument) -> tuple[Point, ...]:
    """All points: bureaux first, then divisions, duties, teams (C: every substantive change is named, B-1)."""
    told = [_told(change, one) for one in changes]
    points: list[Point] = []
    for level in _LEVELS:
        for kind in _ORDER:
            alike = [one for one in told if one.level == level and one.change.kind is kind]
            points += _points(kind, level, alike, change, law)
    return tuple(points)


def _told(change: Reorganisation, one: Change) -> _Told:
    organisation, name = (change.after, one.after[-1]) if one.after else (change.before, one.before[-1])
    unit = organisation.unit(name)
    if unit is None:
        return _Told(one, "과", "")
    if unit.kind is UnitKind.TEAM:
        return _Told(one, "팀", unit.parent)
    return _Told(one, "국" if organisation.is_bureau(unit) else "과", unit.parent)


def _points(
    kind: ChangeKind, level: str, alike: Sequence[_Told], change: Reorganisation, law: Instrument
) -> Iterator[Point]:
    if kind is ChangeKind.DUTIES_ADDED:
        alike = [one for one in alike if not _is_new(change, one.change.after[0])]
        yield from (_duty_point(one, level, law) for one in alike)
    elif kind in {ChangeKind.DUTIES_MOVED, ChangeKind.DUTIES_ENDED}:
        yield from (_duty_point(one, level, law) for one in alike)
    elif kind is ChangeKind.RENAMED and alike:
        yield _joined(kind, level, alike, "", law)
    elif kind in {ChangeKind.CREATED, ChangeKind.ABOLISHED}:
        for parent in dict.fromkeys(one.parent for one in alike):
            yield _created_or_ended(kind, level, [one for one in alike if one.parent == parent], change, law)
    else:
        yield from (_joined(kind, level, [one], _extra(kind, one, change), law) for one in alike)


def _is_new(change: Reorganisation, name: str) -> bool:
    """A unit that is new brings its duties with it: they are told with its creation."""
    return change.after.unit(name) is not None and not Lineage(change.before, change.after).origins(name)


def _extra(kind: ChangeKind, one: _Told, change: Reorganisation) -> str:
    """For a change of order, the bureau that now stands before it; for a move, the new place."""
    if kind is ChangeKind.REORDERED:
        order = [bureau.name for bureau in change.after.bureaux]
        index = order.index(one.change.after[0])
        return order[index - 1] if index else ""
    return one.parent


def _joined(kind: ChangeKind, level: str, alike: Sequence[_Told], parent: str, law: Instrument) -> Point:
    before = tuple(name for one in alike for name in one.change.before)
    after = tuple(name for one in alike for name in one.change.after)
    carriers = [address for one in alike for address in carriers_of_unit(law, one.change.after[-1])]
    if kind is ChangeKind.SPLIT:
        carriers = [address for name in after for address in carriers_of_unit(law, name)]
    return Point(kind.value, level, before, after, parent, (), cited(carriers))


def _created_or_ended(
    kind: ChangeKind, level: str, alike: Sequence[_Told], change: Reorganisation, law: Instrument
) -> Point:
    names = tuple((one.change.after or one.change.before)[0] for one in alike)
    parent = alike[0].parent
    if kind is ChangeKind.ABOLISHED:
        return Point(kind.value, level, names, (), parent, (), cited(_where_it_stood(change, parent, level, law)))
    if level == "팀":
        duties = tuple(duty for name in names for duty in _duties(change.after, name))
        return Point(kind.value, level, (), names, parent, duties, cited(_duty_places(law, duties)))
    duties = tuple(duty for name in names for duty in _duties(change.after, name))
    return Point(kind.value, level, (), names, parent, duties, cited(_unit_places(law, names)))


def _duties(organisation: Organisation, name: str) -> tuple[str, ...]:
    unit = organisation.unit(name)
    return tuple(duty.text for duty in unit.duties) if unit else ()


def _unit_places(law: Instrument, names: Iterable[str]) -> list[Address]:
    return [address for name in names for address in carriers_of_unit(law, name)]


def _where_it_stood(change: Reorganisation, parent: str, level: str, law: Instrument) -> list[Address]:
    """The provision that no longer names an abolished unit: the article of its parent, or the list of bureaux."""
    if level == "국" and change.after.bureaux:
        return list(carriers_of_unit(law, change.after.bureaux[0].name)[:1])
    heirs = Lineage(change.before, change.after).successors(parent)
    return [address for address in _unit_places(law, heirs) if len(address.steps) == 1][-1:]


def _duty_places(law: Instrument, duties: Iterable[str]) -> list[Address]:
    return [address for duty in duties for address in carriers_of_duty(law, duty)]


def _duty_point(one: _Told, level: str, law: Instrument) -> Point:
    change = one.change
    places = cited(_duty_places(law, change.duties))
    return Point(change.kind.value, level, change.before, change.after, one.parent, change.duties, places)
