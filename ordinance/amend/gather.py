"""One sentence for one change of name in many places, as the 부칙 of a reorganisation has it (C-13).

In an amendment that only changes names the same pair is said once, at the first place named, with all its places.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from ordinance.amend.operations import Amendment, Instruction, Pair, ReplaceWords
from ordinance.amend.spots import Place

_Change = tuple[str, str]


def gathered(amendment: Amendment) -> Amendment:
    """The amendment with pairs that stand in several places gathered; as it is, if it changes more than words."""
    words = [operation for operation in amendment.operations if isinstance(operation, ReplaceWords)]
    if len(words) < len(amendment.operations):
        return amendment
    places: dict[_Change, list[Place]] = {}
    for operation in words:
        for pair in operation.pairs:
            places.setdefault((pair.old, pair.new), []).extend(operation.places)
    shared = {change: where for change, where in places.items() if len(where) > 1}
    return dataclasses.replace(amendment, instructions=tuple(_instructions(amendment, shared)))


def _instructions(amendment: Amendment, shared: dict[_Change, list[Place]]) -> Iterator[Instruction]:
    told: set[_Change] = set()
    for instruction in amendment.instructions:
        rest: list[ReplaceWords] = []
        for operation in instruction.operations:
            if not isinstance(operation, ReplaceWords):
                continue
            for pair in operation.pairs:
                change = (pair.old, pair.new)
                if change in shared and change not in told:
                    told.add(change)
                    yield Instruction((ReplaceWords(tuple(shared[change]), (Pair(*change, each=True),)),))
            kept = tuple(pair for pair in operation.pairs if (pair.old, pair.new) not in shared)
            if kept:
                rest.append(ReplaceWords(operation.places, kept))
        if rest:
            yield Instruction(tuple(rest))
