"""Three or more neighbours in a row said as a range: `제1항부터 제3항까지` (W-i, U6, C-9)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from ordinance.amend.operations import Delete, Instruction, Operation, ReplaceWords, Rewrite
from ordinance.amend.resolve import Resolver
from ordinance.amend.spots import Place, Range
from ordinance.law.address import Address
from ordinance.law.locate import NotFoundError
from ordinance.law.numbers import Number
from ordinance.law.tree import Path, Provision

_SHORTEST = 3


class Ranges:
    """Finds neighbours in one body: what a range names is what stands between its ends there."""

    def __init__(self, body: tuple[Provision, ...]) -> None:
        self._resolver = Resolver(body)

    def instruction(self, instruction: Instruction) -> Instruction:
        """The sentence with its lists of places shortened."""
        operations = tuple(self._operation(one) for one in instruction.operations)
        return dataclasses.replace(instruction, operations=operations)

    def _operation(self, operation: Operation) -> Operation:
        match operation:
            case ReplaceWords(places, _) | Delete(places) | Rewrite(places, _):
                return dataclasses.replace(operation, places=tuple(self._places(places)))
            case _:
                return operation

    def _places(self, places: Sequence[Place]) -> Iterator[Place]:
        run: list[Address] = []
        for place in places:
            if run and not (isinstance(place, Address) and self._next(run[-1], place)):
                yield from _said(run)
                run = []
            if isinstance(place, Address) and place.steps and not place.parts:
                run.append(place)
            else:
                yield place
        yield from _said(run)

    def _next(self, one: Address, other: Address) -> bool:
        """Whether two provisions are neighbours in the law, with nothing between them."""
        if other.parts or len(one.steps) != len(other.steps) or one.steps[:-1] != other.steps[:-1]:
            return False
        if one.steps[-1].level is not other.steps[-1].level:
            return False
        # In an excerpt neighbours may have a gap between them that only the numbers tell.
        if not _counts_on(one.steps[-1].number, other.steps[-1].number):
            return False
        left, right = self._path(one), self._path(other)
        return bool(left) and bool(right) and left[:-1] == right[:-1] and left[-1] + 1 == right[-1]

    def _path(self, address: Address) -> Path:
        try:
            return self._resolver.origin(address)
        except NotFoundError:
            return ()


def _counts_on(one: Number, other: Number) -> bool:
    """제5조, 제6조 or 제5조의2, 제5조의3; where plain numbers and branches mix, each is named."""
    return len(one.branches) == len(other.branches) and other in one.successors


def _said(run: Sequence[Address]) -> Iterator[Place]:
    if len(run) >= _SHORTEST:
        yield Range(run[0], run[-1])
    else:
        yield from run
