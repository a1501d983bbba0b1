"""Which provision of the old law became which of the new one: by content and heading, not by number.

What is equal is matched first; between such anchors the most alike are matched in order; what is left is matched
across the order when it is alike enough (a move), or by number when nothing else took it (printed anew).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Provision

# Two provisions are the same one, changed, from this likeness on; under a new number they must be more alike.
_SAME_NUMBER = 0.25
_SAME_PLACE = 0.5
_ELSEWHERE = 0.6
# What a kept number weighs beside likeness, which is 1 at most.
_NUMBER_WEIGHT = 0.35
_LARGEST_TABLE = 40_000


@dataclass(frozen=True, slots=True)
class Match:
    """Positions in both lists; None where a provision is new or gone."""

    old: int | None
    new: int | None


def aligned(old: Sequence[Provision], new: Sequence[Provision]) -> tuple[Match, ...]:
    """A match for every provision of both lists: in the order of the new one, then what is gone."""
    return _Alignment(old, new).matches()


def likeness(one: Provision, other: Provision) -> float:
    """Share of letter pairs that two provisions have in common, 0 to 1."""
    return _likeness(_bigrams(one), _bigrams(other))


class _Alignment:
    def __init__(self, old: Sequence[Provision], new: Sequence[Provision]) -> None:
        self._old, self._new = old, new
        self._pairs: dict[int, int] = {}
        self._taken: set[int] = set()
        self._looks: dict[int, _Look] = {}

    def matches(self) -> tuple[Match, ...]:
        self._same_number_and_text()
        self._equal_text()
        for left, right in list(self._gaps()):
            self._alike_in_order(left, right)
        self._alike_elsewhere()
        self._left_by_number()
        by_new = {j: i for i, j in self._pairs.items()}
        matches = [Match(by_new.get(j), j) for j in range(len(self._new))]
        return (*matches, *(Match(i, None) for i in self._free_old()))

    def _pair(self, i: int, j: int) -> None:
        self._pairs[i] = j
        self._taken.add(j)

    def _free_old(self) -> list[int]:
        return [i for i in range(len(self._old)) if i not in self._pairs]

    def _free_new(self) -> list[int]:
        return [j for j in range(len(self._new)) if j not in self._taken]

    def _same_number_and_text(self) -> None:
        where = {(node.level, node.number): j for j, node in enumerate(self._new)}
        for i, node in enumerate(self._old):
            j = where.get((node.level, node.number))
            if j is not None and j not in self._taken and (node is self._new[j] or node == self._new[j]):
                self._pair(i, j)

    def _equal_text(self) -> None:
        """Provisions with the same words under another number, where only one on either side has them."""
        keys_old = {i: _key(self._old[i]) for i in self._free_old()}
        keys_new = {j: _key(self._new[j]) for j in self._free_new()}
        count_old, count_new = Counter(keys_old.values()), Counter(keys_new.values())
        where = {key: j for j, key in keys_new.items()}
        for i, key in keys_old.items():
            if count_old[key] == count_new.get(key, 0) == 1 and not self._old[i].deleted:
                self._pair(i, where[key])

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """The unmatched between matches that keep the order (a longest ascending run of them)."""
        anchors = [(-1, -1), *_ascending(sorted(self._pairs.items())), (len(self._old), len(self._new))]
        for (i1, j1), (i2, j2) in pairwise(anchors):
            left = [i for i in range(i1 + 1, i2) if i not in self._pairs]
            right = [j for j in range(j1 + 1, j2) if j not in self._taken]
            if left and right:
                yield left, right

    def _alike_in_order(self, left: Sequence[int], right: Sequence[int]) -> None:
        """The pairs in order with the most likeness in all (an alignment of sequences)."""
        if len(left) * len(right) > _LARGEST_TABLE:
            return
        rights = [self._new_look(j) for j in right]
        weights = [[_weight(look, other) for other in rights] for look in map(self._old_look, left)]
        best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
        for a in range(len(left) - 1, -1, -1):
            for b in range(len(right) - 1, -1, -1):
                take = weights[a][b] + best[a + 1][b + 1] if weights[a][b] else 0.0
                best[a][b] = max(best[a + 1][b], best[a][b + 1], take)
        for a, b in _traced(weights, best):
            self._pair(left[a], right[b])

    def _old_look(self, i: int) -> _Look:
        return self._look(i, self._old[i])

    def _new_look(self, j: int) -> _Look:
        return self._look(-1 - j, self._new[j])

    def _look(self, key: int, node: Provision) -> _Look:
        if key not in self._looks:
            self._looks[key] = _Look(node.level, node.number, not node.deleted, _bigrams(node))
        return self._looks[key]

    def _alike_elsewhere(self) -> None:
        """What was carried across others: the most alike first."""
        left, right = self._free_old(), self._free_new()
        if len(left) * len(right) > _LARGEST_TABLE:
            return
        rights = [(j, self._new_look(j)) for j in right]
        pairs = (
            (i, look, j, other) for i, look in zip(left, map(self._old_look, left), strict=True) for j, other in rights
        )
        ranked = sorted((-alike, i, j) for i, look, j, other in pairs if (alike := _alike(look, other, _ELSEWHERE)))
        for _, i, j in ranked:
            if i not in self._pairs and j not in self._taken:
                self._pair(i, j)

    def _left_by_number(self) -> None:
        """What nothing else took is matched by number: deleted, put in a deleted one's place, or printed anew."""
        where = {(self._new[j].level, self._new[j].number): j for j in self._free_new()}
        for i in self._free_old():
            j = where.pop((self._old[i].level, self._old[i].number), None)
            if j is not None:
                self._pair(i, j)


class _Look(NamedTuple):
    """What is compared of a provision."""

    level: Level
    number: Number
    live: bool
    words: frozenset[str]


def _weight(one: _Look, other: _Look) -> float:
    """How much speaks for two provisions being the same one; 0 where too little does."""
    if one.number != other.number:
        return _alike(one, other, _SAME_PLACE)
    alike = _alike(one, other, _SAME_NUMBER)
    return alike + _NUMBER_WEIGHT if alike else 0.0


def _alike(one: _Look, other: _Look, least: float) -> float:
    """Their likeness; 0 where it is below `least`, or where they are not of one kind."""
    if one.level is not other.level or not (one.live and other.live):
        return 0.0
    sizes = len(one.words), len(other.words)
    # Even if the shorter were all found in the longer: tells most pairs apart without comparing.
    if 2 * min(sizes) < least * sum(sizes):
        return 0.0
    alike = _likeness(one.words, other.words)
    return alike if alike >= least else 0.0


def _key(node: Provision) -> Hashable:
    """All that a provision says, its own number aside."""
    return (node.level, node.heading, node.text, node.status, node.children)


def _ascending(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose new positions ascend."""
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        before.append(tail_at[at - 1] if at else -1)
        tails[at : at + 1] = [j]
        tail_at[at : at + 1] = [index]
    run: list[tuple[int, int]] = []
    index = tail_at[-1] if tail_at else -1
    while index >= 0:
        run.append(pairs[index])
        index = before[index]
    return run[::-1]


def _traced(weights: Sequence[Sequence[float]], best: Sequence[Sequence[float]]) -> Iterator[tuple[int, int]]:
    """The way of the best alignment through the table."""
    a = b = 0
    while a < len(weights) and b < len(weights[0]):
        if weights[a][b] and best[a][b] == weights[a][b] + best[a + 1][b + 1]:
            yield a, b
            a, b = a + 1, b + 1
        elif best[a][b] == best[a + 1][b]:
            a += 1
        else:
            b += 1


def _bigrams(node: Provision) -> frozenset[str]:
    """The different pairs of letters in all the words of a provision."""
    text = "".join(_all_words(node).split())
    return frozenset(map("".join, pairwise(text)))


def _all_words(node: Provision) -> str:
    return node.heading + node.text + "".join(map(_all_words, node.children))


def _likeness(left: frozenset[str], right: frozenset[str]) -> float:
    total = len(left) + len(right)
    return 2 * len(left & right) / total if total else 0.0
