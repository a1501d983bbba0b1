"""Places of a sentence as places in the law: which provision a number means, before and after moves (C-14).

Addresses count as the law in force does until a move has run; from then on the moved units bear their new numbers,
with `(종전의 …)` behind them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.spots import Place, Range, Renumbered
from ordinance.korean import Particle, attach
from ordinance.law.address import Address, Step
from ordinance.law.locate import Missing, NotFoundError
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Path, Provision, node_at

Steps = tuple[Step, ...]


@dataclass(slots=True)
class Resolver:
    """Finds provisions of one body by number.

    `renumbered` tells which provision bears a new number, `vacated` which numbers a move left empty,
    `taken` which numbers were given to new provisions.
    """

    body: tuple[Provision, ...]
    renumbered: dict[Steps, Path] = field(default_factory=dict)
    vacated: set[Steps] = field(default_factory=set)
    taken: set[Steps] = field(default_factory=set)
    _articles: dict[Step, list[Path]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for path, node in walk_to_articles(self.body):
            self._articles.setdefault(Step(node.level, node.number), []).append(path)

    def path(self, address: Address) -> Path:
        """The provision an address names, moves considered; raises NotFoundError."""
        steps = own_steps(address)
        for count in range(len(steps), 0, -1):
            if (origin := self.renumbered.get(steps[:count])) is not None:
                return self._descend(origin, steps[count:], address)
            if steps[:count] in self.vacated:
                raise NotFoundError(address, Missing.NO_PROVISION)
        return self.origin(address)

    def bearing(self, address: Address) -> tuple[Path, ...]:
        """Every article that bears the number, stubs too: after moves the one that bears it now comes first."""
        path = self.path(address)
        return (path, *(other for other in self._articles.get(own_steps(address)[0], []) if other != path))

    def moved(self, address: Address) -> bool:
        """Whether an address without (종전의 …) is one that a move gave out."""
        steps = own_steps(address)
        return any(steps[:count] in self.renumbered for count in range(1, len(steps) + 1))

    def origin(self, address: Address) -> Path:
        """The provision that bore the number in the law in force; raises NotFoundError."""
        steps = own_steps(address)
        if not steps:
            return self._division(address)
        paths = self._articles.get(steps[0], [])
        found = [path for start in paths for path in self._below(start, steps[1:])]
        if not found and len(steps) > 1 and steps[1].level > Level.PARAGRAPH:
            found = [path for start in paths for path in self._below_paragraphs(start, steps[1:])]
        found = self._only_inside(address, found)
        live = [path for path in found if not node_at(self.body, path).deleted]
        if len(found) > 1 and len(live) == 1:
            found = live
        if len(found) != 1:
            raise NotFoundError(address, Missing.AMBIGUOUS if found else Missing.NO_PROVISION)
        return found[0]

    def _only_inside(self, address: Address, found: list[Path]) -> list[Path]:
        """Where one number stands twice, a chapter named before it tells which is meant."""
        divisions = tuple(step for step in address.steps if step.level.is_division)
        if len(found) < 2 or not divisions:
            return found
        return [path for path in found if set(divisions) <= set(self._steps_above(path))]

    def _steps_above(self, path: Path) -> Iterator[Step]:
        for count in range(1, len(path)):
            node = node_at(self.body, path[:count])
            yield Step(node.level, node.number)

    def _division(self, address: Address) -> Path:
        found = [
            path
            for path, node in walk_to_articles(self.body)
            if Step(node.level, node.number) == address.steps[-1]
            and set(address.steps[:-1]) <= set(self._steps_above(path))
        ]
        if len(found) != 1:
            raise NotFoundError(address, Missing.AMBIGUOUS if found else Missing.NO_PROVISION)
        return found[0]

    def _below(self, path: Path, steps: Sequence[Step]) -> Iterator[Path]:
        if not steps:
            yield path
            return
        for index, child in enumerate(node_at(self.body, path).children):
            if (child.level, child.number) == (steps[0].level, steps[0].number):
                yield from self._below((*path, index), steps[1:])

    def _below_paragraphs(self, path: Path, steps: Sequence[Step]) -> Iterator[Path]:
        """`제3조제3호` where 제3조 has 항 and only one of them a 제3호: the 항 was left out (C-15)."""
        for index, child in enumerate(node_at(self.body, path).children):
            if child.level is Level.PARAGRAPH:
                yield from self._below((*path, index), steps)

    def _descend(self, path: Path, steps: Sequence[Step], address: Address) -> Path:
        found = list(self._below(path, steps))
        if len(found) != 1:
            raise NotFoundError(address, Missing.AMBIGUOUS if found else Missing.NO_PROVISION)
        return found[0]

    def single(self, place: Place) -> tuple[Path, Address]:
        """Path and address (parts included) of one place; for a renumbered one those of the law in force."""
        if isinstance(place, Renumbered):
            origin = place.origin
            path = self.origin(origin)
            self._check_former(place, path)
            return path, origin
        if isinstance(place, Address):
            return self.path(place), place
        raise RefusedError(Code.UNREADABLE, f"조문의 자리가 아닙니다: “{place}”.", place=str(place))

    def _check_former(self, place: Renumbered, path: Path) -> None:
        """The number said must be the one that a move gave to the former number."""
        steps = own_steps(place.address)
        upto = next(index for index, step in enumerate(steps) if step.level == place.level) + 1
        unit = path[: len(path) - (len(steps) - upto)]
        if self.renumbered.get(steps[:upto]) != unit:
            raise RefusedError(
                Code.WRONG_PROVISION,
                f"종전의 {attach(str(place.former), Particle.EUL)} 옮기는 개정문이 앞에 없습니다.",
                place=str(place),
            )

    def expanded(self, place: Place) -> tuple[Place, ...]:
        """The places of a range as they stand in the law; any other place alone."""
        if not isinstance(place, Range):
            return (place,)
        first, last = self.path(place.first), self.path(place.last)
        level = place.first.steps[-1].level
        return tuple(self._between(first, last, level, place))

    def _between(self, first: Path, last: Path, level: Level, place: Range) -> Iterator[Address]:
        parent = own_steps(place.first)[:-1]
        if level > Level.ARTICLE:
            if first[:-1] != last[:-1] or first[-1] > last[-1]:
                raise NotFoundError(place.first, Missing.NO_PROVISION)
            siblings = node_at(self.body, first[:-1]).children[first[-1] : last[-1] + 1]
            paths = [(node, (*first[:-1], first[-1] + index)) for index, node in enumerate(siblings)]
        else:
            inside = ((path, node) for path, node in walk_to_articles(self.body) if first <= path <= last)
            paths = [(node, path) for path, node in inside if node.level == level]
        numbers = {path: steps[-1] for steps, path in self.renumbered.items()}
        for node, path in paths:
            yield Address((*parent, numbers.get(path, Step(node.level, node.number))), place.first.parts)


def own_steps(address: Address) -> Steps:
    """The steps from the article down: a chapter named before an article is not part of its number."""
    return tuple(step for step in address.steps if not step.level.is_division)


def walk_to_articles(nodes: tuple[Provision, ...], above: Path = ()) -> Iterator[tuple[Path, Provision]]:
    """Divisions and articles with their paths, without what is below articles."""
    for index, node in enumerate(nodes):
        path = (*above, index)
        yield path, node
        if node.level.is_division:
            yield from walk_to_articles(node.children, path)


def shifted(sources: Sequence[Step], first: Step, last: Step) -> tuple[Step, ...]:
    """The numbers that `first` to `last` give to `sources`, which keep their branches; raises ValueError.

    `제4항부터 제6항까지` counts by one; where the sources have branches (제5조, 제5조의2), those are kept.
    """
    counted = tuple(_counted(first, len(sources)))
    if counted and counted[-1] == last:
        return counted
    by = first.number.value - sources[0].number.value
    kept = tuple(Step(step.level, Number(step.number.value + by, step.number.branches)) for step in sources)
    if kept and (kept[0], kept[-1]) == (first, last):
        return kept
    raise ValueError


def _counted(first: Step, count: int) -> Iterator[Step]:
    *above, own = (first.number.value, *first.number.branches)
    for offset in range(count):
        value, *branches = (*above, own + offset)
        yield Step(first.level, Number(value, tuple(branches)))


__all__ = ["Resolver", "Steps", "own_steps", "shifted", "walk_to_articles"]
