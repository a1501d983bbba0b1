"""Both columns of a comparison table in their own order, also where units change places (M10, M11).

A unit that leaves the order of its siblings cannot stand in one row in both columns: its cells come apart, each where
its column has it.
"""

from __future__ import annotations

from collections.abc import Sequence

from ordinance.amend.twins import Twin

Facing = tuple[Twin | None, Twin | None]


def arranged(twins: Sequence[Twin]) -> list[Facing]:
    """What stands on the left and on the right of each row, siblings in the order of the new law given."""
    kept = _longest_ascending([twin for twin in twins if twin.old is not None])
    crossing = [twin for twin in twins if twin.old is not None and not _among(twin, kept)]
    result: list[Facing] = [(None if _among(twin, crossing) else twin, twin) for twin in twins]
    for twin in sorted(crossing, key=lambda one: one.place):
        result.insert(_behind(result, twin), (twin, None))
    return _exchanged(result)


def _among(twin: Twin, others: Sequence[Twin]) -> bool:
    return any(twin is one for one in others)


def _behind(rows: Sequence[Facing], twin: Twin) -> int:
    """Where the left cell of a unit goes: behind the last one that precedes it in the law in force."""
    before = (at for at, (left, _) in enumerate(rows) if left is not None and left.old and left.place < twin.place)
    return max(before, default=-1) + 1


def _exchanged(rows: list[Facing]) -> list[Facing]:
    """Two units that change places with their text stand in two rows, each number beside its own."""
    for at in range(len(rows) - 2):
        (first, none), (second, same), (nothing, last) = rows[at : at + 3]
        apart = none is None and nothing is None and first is last and second is same
        if apart and first is not None and second is not None and not (first.changed or second.changed):
            return [*rows[:at], (first, second), (second, first), *_exchanged(rows[at + 3 :])]
    return rows


def _longest_ascending(twins: Sequence[Twin]) -> list[Twin]:
    """The most units that keep their order; where as many do, those whose text changes: it must face its own."""
    best: list[list[Twin]] = []
    for twin in twins:
        ahead = [chain for chain in best if chain[-1].place < twin.place]
        best.append([*max(ahead, key=len, default=[]), twin])
    return max(best, key=lambda chain: (len(chain), sum(twin.changed for twin in chain)), default=[])
