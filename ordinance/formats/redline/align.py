"""Which blocks of the old document stand for which of the new: in order, with as few characters marked as may be."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

# Below this share of common characters two paragraphs are shown as one gone and one come.
_ALIKE = 0.3
_GONE = 1  # what the mark of a paragraph weighs, in characters
_MOST_CELLS = 400_000
_NEVER = float("inf")


@dataclass(frozen=True, slots=True)
class Unit:
    """A block to be aligned: what it is (only equals match), the key under which it is the same, and its text."""

    kind: str
    key: Hashable
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks `old[a:b]` that became `new[c:d]`; one of the ranges may be empty, or hold two for one."""

    old: range
    new: range


def aligned(old: Sequence[Unit], new: Sequence[Unit]) -> list[Group]:
    """The groups in order, all blocks of both once."""
    groups: list[Group] = []
    start = 0
    while start < min(len(old), len(new)) and old[start].key == new[start].key:
        groups.append(_pair(start, start))
        start += 1
    tail = 0
    while tail < min(len(old), len(new)) - start and old[-1 - tail].key == new[-1 - tail].key:
        tail += 1
    last = (len(old) - tail, len(new) - tail)
    before = (start, start)
    for at in (*_anchors(old, new, before, last), last):
        groups += _between(old, new, before, at)
        if at != last:
            groups.append(_pair(*at))
            before = (at[0] + 1, at[1] + 1)
    groups += [_pair(last[0] + step, last[1] + step) for step in range(tail)]
    return groups


def _pair(one: int, other: int) -> Group:
    return Group(range(one, one + 1), range(other, other + 1))


def _anchors(
    old: Sequence[Unit], new: Sequence[Unit], start: tuple[int, int], stop: tuple[int, int]
) -> list[tuple[int, int]]:
    """Blocks that are the same and stand once in each, as many as stand in the same order (patience)."""
    olds = Counter(old[index].key for index in range(start[0], stop[0]))
    places = {new[index].key: index for index in range(start[1], stop[1])}
    news = Counter(new[index].key for index in range(start[1], stop[1]))
    pairs = [
        (index, places[key])
        for index in range(start[0], stop[0])
        if (key := old[index].key) in places and olds[key] == news[key] == 1 and old[index].text.strip()
    ]
    return _rising(pairs)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose second numbers rise."""
    ends: list[int] = []
    owners: list[int] = []
    before = [-1] * len(pairs)
    for index, (_, value) in enumerate(pairs):
        at = bisect_left(ends, value)
        before[index] = owners[at - 1] if at else -1
        ends[at : at + 1] = [value]
        owners[at : at + 1] = [index]
    found: list[tuple[int, int]] = []
    index = owners[-1] if owners else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


def _between(old: Sequence[Unit], new: Sequence[Unit], start: tuple[int, int], stop: tuple[int, int]) -> list[Group]:
    """The cheapest alignment of what lies between two anchors."""
    olds, news = old[start[0] : stop[0]], new[start[1] : stop[1]]
    if not olds or not news or len(olds) * len(news) > _MOST_CELLS:
        return _all_changed(range(start[0], stop[0]), range(start[1], stop[1]))
    steps = _steps(olds, news)
    groups: list[Group] = []
    one, other = len(olds), len(news)
    while one or other:
        down, right = steps[one][other]
        groups.append(
            Group(
                range(start[0] + one - down, start[0] + one),
                range(start[1] + other - right, start[1] + other),
            )
        )
        one, other = one - down, other - right
    return groups[::-1]


def _all_changed(old: range, new: range) -> list[Group]:
    gone = [Group(range(index, index + 1), range(0)) for index in old]
    come = [Group(range(0), range(index, index + 1)) for index in new]
    return [*gone, *come]


def _steps(olds: Sequence[Unit], news: Sequence[Unit]) -> list[list[tuple[int, int]]]:
    """For every pair of positions the last step of the cheapest way there: blocks of old and of new that it takes."""
    width = len(news) + 1
    costs: list[list[float]] = [[0.0] * width for _ in range(len(olds) + 1)]
    steps = [[(0, 0)] * width for _ in range(len(olds) + 1)]
    for other, unit in enumerate(news, 1):
        costs[0][other], steps[0][other] = costs[0][other - 1] + len(unit.text) + _GONE, (0, 1)
    for one, unit in enumerate(olds, 1):
        costs[one][0], steps[one][0] = costs[one - 1][0] + len(unit.text) + _GONE, (1, 0)
        for other in range(1, width):
            costs[one][other], steps[one][other] = min(
                (costs[one - down][other - right] + _cost(olds, news, (one, other), (down, right)), (down, right))
                for down, right in _MOVES
                if down <= one and right <= other
            )
    return steps


_MOVES = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2))


def _cost(olds: Sequence[Unit], news: Sequence[Unit], at: tuple[int, int], move: tuple[int, int]) -> float:
    """Characters marked by one step, with the marks of paragraphs."""
    taken, given = olds[at[0] - move[0] : at[0]], news[at[1] - move[1] : at[1]]
    if not taken or not given:
        return sum(len(unit.text) + _GONE for unit in (*taken, *given))
    if {unit.kind for unit in (*taken, *given)} != {taken[0].kind}:
        return _NEVER
    if len(taken) == len(given) == 1:
        return _distance(taken[0], given[0])
    return _joined(taken, given)


def _distance(old: Unit, new: Unit) -> float:
    if old.key == new.key:
        return 0
    total = len(old.text) + len(new.text)
    most = int(total * (1 - _ALIKE))
    distance = Indel.distance(old.text, new.text, score_cutoff=most)
    return distance + 0.5 if distance <= most else _NEVER


def _joined(taken: Sequence[Unit], given: Sequence[Unit]) -> float:
    """A paragraph that was split, or two that were joined; only where the ends show it."""
    whole = taken[0] if len(taken) == 1 else given[0]
    first, second = given if len(taken) == 1 else taken
    if whole.kind != "p" or not (whole.text and first.text and second.text):
        return _NEVER
    if whole.text[:6] != first.text[:6] or whole.text[-6:] != second.text[-6:]:
        return _NEVER
    return Indel.distance(whole.text, first.text + second.text) + _GONE
