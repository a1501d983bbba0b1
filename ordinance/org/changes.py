"""What changed between two states of an organisation. Derived from `formerly`, never stated twice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ordinance.org.model import Duty, Organisation, Unit


class ChangeKind(StrEnum):
    """Kinds of change of units and duties."""

    CREATED = "신설"
    ABOLISHED = "폐지"
    RENAMED = "명칭 변경"
    MOVED = "소속 변경"
    SPLIT = "분리"
    MERGED = "통합"
    REORDERED = "순위 조정"
    DUTIES_MOVED = "사무 이관"
    DUTIES_ADDED = "사무 신설"
    DUTIES_ENDED = "사무 종료"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: names of units before and after; `duties` for a change of duties."""

    kind: ChangeKind
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()


class Lineage:
    """Which unit or institution before continues as which one after.

    One continues those that it names in `formerly`; one that names none continues its namesake, if there was one.
    """

    def __init__(self, before: Organisation, after: Organisation) -> None:
        names = [one.name for one in before.members]
        self._origins: dict[str, tuple[str, ...]] = {}
        self._successors: dict[str, tuple[str, ...]] = dict.fromkeys(names, ())
        for one in after.members:
            self._origins[one.name] = one.formerly or ((one.name,) if one.name in names else ())
            for origin in self._origins[one.name]:
                self._successors[origin] = (*self._successors.get(origin, ()), one.name)

    def origins(self, name: str) -> tuple[str, ...]:
        """Units before that a unit after continues."""
        return self._origins.get(name, ())

    def successors(self, name: str) -> tuple[str, ...]:
        """Units after that continue a unit before, in order of precedence."""
        return self._successors.get(name, ())


def derive(before: Organisation, after: Organisation) -> tuple[Change, ...]:
    """Every change, in the order of the units after; abolitions last, then order, then duties."""
    lineage = Lineage(before, after)
    return (
        *_of_units(before, after, lineage),
        *_of_institutions(after, lineage),
        *_abolished(before, lineage),
        *_reordered(before, after, lineage),
        *_of_duties(before, after, lineage),
    )


def _of_units(before: Organisation, after: Organisation, lineage: Lineage) -> Iterator[Change]:
    told: set[str] = set()
    for unit in after.units:
        origins = lineage.origins(unit.name)
        if not origins:
            yield Change(ChangeKind.CREATED, (), (unit.name,))
        elif len(origins) > 1:
            yield Change(ChangeKind.MERGED, origins, (unit.name,))
        elif len(lineage.successors(origins[0])) > 1:
            if origins[0] not in told:
                told.add(origins[0])
                yield Change(ChangeKind.SPLIT, origins, lineage.successors(origins[0]))
        else:
            yield from _continued(before, unit, origins[0], lineage)


def _continued(before: Organisation, unit: Unit, origin: str, lineage: Lineage) -> Iterator[Change]:
    if unit.name != origin:
        yield Change(ChangeKind.RENAMED, (origin,), (unit.name,))
    old = before.unit(origin)
    if old is not None and unit.parent != old.parent and unit.parent not in lineage.successors(old.parent):
        yield Change(ChangeKind.MOVED, (old.parent, origin), (unit.parent, unit.name))


def _of_institutions(after: Organisation, lineage: Lineage) -> Iterator[Change]:
    """Institutions set up or renamed."""
    for one in after.institutions:
        origins = lineage.origins(one.name)
        if not origins:
            yield Change(ChangeKind.CREATED, (), (one.name,))
        elif origins != (one.name,):
            kind = ChangeKind.MERGED if len(origins) > 1 else ChangeKind.RENAMED
            yield Change(kind, origins, (one.name,))


def _abolished(before: Organisation, lineage: Lineage) -> Iterator[Change]:
    for one in before.members:
        if not lineage.successors(one.name):
            yield Change(ChangeKind.ABOLISHED, (one.name,), ())


def _reordered(before: Organisation, after: Organisation, lineage: Lineage) -> Iterator[Change]:
    """Bureaux that left their place in the order of precedence: the fewest that explain the new order."""
    old_rank = {unit.name: index for index, unit in enumerate(before.bureaux)}
    ranked = [
        (old_rank[origins[0]], origins[0], unit.name)
        for unit in after.bureaux
        if (origins := lineage.origins(unit.name)) and origins[0] in old_rank
    ]
    kept = _longest_increasing([rank for rank, _, _ in ranked])
    for index, (_, origin, name) in enumerate(ranked):
        if index not in kept:
            yield Change(ChangeKind.REORDERED, (origin,), (name,))


def _longest_increasing(ranks: list[int]) -> frozenset[int]:
    """Indexes of a longest subsequence that never falls; parts of a split unit share a rank and stand in order."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, rank in enumerate(ranks):
        length = bisect_right(tails, rank)
        tails[length : length + 1] = [rank]
        before.append(ends[length - 1] if length else -1)
        ends[length : length + 1] = [index]
    kept: set[int] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return frozenset(kept)


def _of_duties(before: Organisation, after: Organisation, lineage: Lineage) -> Iterator[Change]:
    """Duties that changed hands, are new, or ended. A duty that was reworded says so in `formerly`."""
    left: dict[str, list[str]] = {}
    for owner, duty in before.all_duties():
        left.setdefault(duty.text, []).append(owner)
    moved: dict[tuple[str, str], list[str]] = {}
    added: dict[str, list[str]] = {}
    for owner, duty in _kept_first(after, left, lineage):
        giver = _giver(left.get(duty.formerly or duty.text, []), owner, lineage)
        if giver is None:
            added.setdefault(owner, []).append(duty.text)
        elif giver != owner and giver not in lineage.origins(owner):
            moved.setdefault((giver, owner), []).append(duty.text)
    for (giver, owner), duties in moved.items():
        yield Change(ChangeKind.DUTIES_MOVED, (giver,), (owner,), tuple(duties))
    for owner, duties in added.items():
        yield Change(ChangeKind.DUTIES_ADDED, (), (owner,), tuple(duties))
    for text, owners in left.items():
        yield from (Change(ChangeKind.DUTIES_ENDED, (owner,), (), (text,)) for owner in owners)


def _kept_first(after: Organisation, left: dict[str, list[str]], lineage: Lineage) -> Iterator[tuple[str, Duty]]:
    """Duties after, those that stay with their unit first, so that nobody else takes them."""

    def leaves(item: tuple[str, Duty]) -> bool:
        owner, duty = item
        holders = left.get(duty.formerly or duty.text, [])
        return owner not in holders and not any(origin in holders for origin in lineage.origins(owner))

    yield from sorted(after.all_duties(), key=leaves)


def _giver(holders: list[str], owner: str, lineage: Lineage) -> str | None:
    """Who held the duty before, the owner itself or its origin by preference; it is taken out of `holders`."""
    own = (owner, *lineage.origins(owner))
    giver = next((name for name in own if name in holders), holders[0] if holders else None)
    if giver is not None:
        holders.remove(giver)
    return giver
