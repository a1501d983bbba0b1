"""What words changed in an annex, where words say it: `별표 1 중 “감사청렴담당관”을 “감사담당관”으로` (C-11).

A table whose numbers change is replaced whole instead, as 정원표 are: a number in a table says nothing without its row.
"""

from __future__ import annotations

import dataclasses

from ordinance.amend.operations import Pair
from ordinance.amend.words import edits
from ordinance.law.table import Table
from ordinance.law.tree import Annex

_MOST_PAIRS = 3


def annex_pairs(old: Annex, new: Annex) -> tuple[Pair, ...]:
    """The few changes of words between two annexes of one shape; empty when the annex must be replaced whole."""
    if _shape(old) != _shape(new):
        return ()
    texts = list(zip(old.texts(), new.texts(), strict=True))
    found: dict[tuple[str, str], int] = {}
    for before, after in texts:
        for edit in edits(before, after) if before != after else ():
            change = (before[edit.start : edit.end], edit.new)
            found[change] = found.get(change, 0) + 1
    if len(found) > _MOST_PAIRS or not all(_sayable(change, texts, count) for change, count in found.items()):
        return ()
    return tuple(Pair(*change, each=count > 1) for change, count in found.items())


def _sayable(change: tuple[str, str], texts: list[tuple[str, str]], count: int) -> bool:
    """Whether a change is one of words, and every spot of the old words is one that changes."""
    old, new = change
    words = any("가" <= char <= "힣" for char in old) and any("가" <= char <= "힣" for char in new)
    return words and sum(before.count(old) for before, _ in texts) == count


def _shape(annex: Annex) -> object:
    """The annex without its texts: what words cannot change."""
    content = tuple(
        tuple(tuple((cell.colspan, cell.rowspan) for cell in row) for row in part.rows)
        if isinstance(part, Table)
        else ""
        for part in annex.content
    )
    return dataclasses.replace(annex, content=()), content
