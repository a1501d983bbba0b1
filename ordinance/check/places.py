"""Every provision of a text with its steps and its path, walked once for all rules."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ordinance.law.address import Step
from ordinance.law.numbers import Level
from ordinance.law.tree import Path, Provision


class Placed(NamedTuple):
    """A provision: the steps of its address (none for a division), its index path, and itself.

    A named tuple and no dataclass: there are a hundred thousand of them in a corpus, made at each run.
    """

    steps: tuple[Step, ...]
    path: Path
    node: Provision


def placed_in(nodes: Sequence[Provision]) -> list[Placed]:
    """All provisions below `nodes` in reading order."""
    found: list[Placed] = []
    _collect(nodes, (), (), found)
    return found


def _collect(nodes: Sequence[Provision], steps: tuple[Step, ...], above: Path, found: list[Placed]) -> None:
    for index, node in enumerate(nodes):
        path = (*above, index)
        inner = steps if node.level < Level.ARTICLE else (*steps, _step(node.level, node.number))
        found.append(Placed(inner, path, node))
        if node.children:
            _collect(node.children, inner, path, found)


# 호 1 to 20 make up nearly all steps: each is made once.
_step = lru_cache(maxsize=4096)(Step)
