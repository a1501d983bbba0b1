"""The organisation before and after side by side, each bureau opposite what it became, changes marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ordinance.org import ChangeKind, Headcount, InstitutionKind, Organisation, Reorganisation, Unit, UnitKind, derive
from ordinance.org.changes import Lineage


@dataclass(frozen=True, slots=True)
class Entry:
    """One unit of the chart with what happens to it, none where it stays as it is.

    `former` are the units that it continues under another name.
    """

    name: str
    marks: tuple[str, ...] = ()
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A bureau, a post or an institution, and the units directly below it."""

    head: Entry
    units: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ChartRow:
    """What stands side by side; None where there is nothing on that side."""

    before: Group | None
    after: Group | None


@dataclass(frozen=True, slots=True)
class PostsRow:
    """Posts before and after."""

    name: str
    before: int
    after: int

    @property
    def difference(self) -> int:
        """Posts more, or fewer if negative."""
        return self.after - self.before


Marks = Mapping[str, tuple[str, ...]]
_OF_UNITS = frozenset({
    ChangeKind.CREATED, ChangeKind.ABOLISHED, ChangeKind.RENAMED, ChangeKind.MOVED, ChangeKind.SPLIT,
    ChangeKind.MERGED, ChangeKind.REORDERED,
})  # fmt: skip


def chart(change: Reorganisation) -> tuple[ChartRow, ...]:
    """The rows in the order of precedence after the change; what is left of the old organisation stands behind."""
    lineage = Lineage(change.before, change.after)
    old, new = _marks(change)
    before = {group.head.name: group for group in _groups(change.before, lambda name: Entry(name, old.get(name, ())))}
    rows: list[ChartRow] = []
    placed: set[str] = set()
    for group in _groups(change.after, lambda name: _entry(name, new, lineage)):
        origins = lineage.origins(group.head.name) or (group.head.name,)
        facing = next((name for name in origins if name in before and name not in placed), None)
        placed.update([facing] if facing else [])
        rows.append(ChartRow(before[facing] if facing else None, group))
    return (*rows, *(ChartRow(group, None) for name, group in before.items() if name not in placed))


def _marks(change: Reorganisation) -> tuple[Marks, Marks]:
    """The changes of each unit by its name before, and by its name after."""
    old: dict[str, list[str]] = {}
    new: dict[str, list[str]] = {}
    for one in derive(change.before, change.after):
        if one.kind not in _OF_UNITS:
            continue
        moved = one.kind is ChangeKind.MOVED
        for names, marks in ((one.before, old), (one.after, new)):
            for name in names[-1:] if moved else names:
                marks.setdefault(name, []).append(one.kind.value)
    return _once(old), _once(new)


def _once(marks: dict[str, list[str]]) -> Marks:
    return {name: tuple(dict.fromkeys(found)) for name, found in marks.items()}


def _groups(state: Organisation, entry: Callable[[str], Entry]) -> Iterator[Group]:
    institutions = [one.name for one in state.institutions if one.kind is not InstitutionKind.DONG]
    bureaux = [unit.name for unit in state.bureaux]
    parents = dict.fromkeys(unit.parent for unit in state.units if _shown(unit) and unit.parent)
    posts = [name for name in parents if name not in bureaux and name not in institutions]
    for name in (*posts, *bureaux, *institutions):
        units = tuple(entry(unit.name) for unit in state.below(name) if _shown(unit) and unit.name not in bureaux)
        if units or name in bureaux:
            yield Group(entry(name), units)


def _shown(unit: Unit) -> bool:
    return unit.kind is not UnitKind.TEAM


def _entry(name: str, marks: Marks, lineage: Lineage) -> Entry:
    """A unit after the change; one that shares its origin with others is told by that too."""
    former = tuple(one for one in lineage.origins(name) if one != name)
    return Entry(name, marks.get(name, ()), former)


def posts(before: Headcount, after: Headcount) -> tuple[PostsRow, ...]:
    """The total, then each authority, then each grade whose number changes."""
    authorities = dict.fromkeys((*before.authorities, *after.authorities))
    old, new = ({(row.category, row.grade): row.total for row in one.rows} for one in (before, after))
    grades = [key for key in dict.fromkeys((*new, *old)) if old.get(key, 0) != new.get(key, 0)]
    return (
        PostsRow("총수", before.total, after.total),
        *(PostsRow(one.value, before.of_authority(one), after.of_authority(one)) for one in authorities),
        *(PostsRow(" ".join(key), old.get(key, 0), new.get(key, 0)) for key in grades),
    )
