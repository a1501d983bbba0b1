"""Numbers as they stood in the text that was read, where they are written otherwise than they should be."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ordinance.check.lists import NumberedList
from ordinance.law.numbers import Level, mark
from ordinance.law.tree import Provision


@dataclass(frozen=True, slots=True)
class ReadMark:
    """A number as read (`ⓛ`, `제6조 의2`, `9`), how it should be written, and where it stands."""

    said: str
    right: str
    place: str
    node: Provision


# What stands at the head of a stretch in place of its mark, by level.
_READ = {
    Level.PARAGRAPH: re.compile(r"\S"),
    Level.SUBPARAGRAPH: re.compile(r"\d+(?:\s?의\s?\d+)*(?:\s?[.．])?"),
    Level.ITEM: re.compile(r"[가-힣](?:의\d+)*\s?[.．]?"),
    Level.SUBITEM: re.compile(r"\d+\s?\)"),
    Level.SUBITEM_2: re.compile(r"[가-힣]\s?\)"),
}
_HEAD = re.compile(r"제\s?\d+\s?[편장절관조](?:\s?의\s?\d+)*")

_right = functools.lru_cache(maxsize=4096)(mark)


def odd_marks(lists: Iterable[NumberedList]) -> tuple[ReadMark, ...]:
    """Every mark that was read and is not the one it should be, in reading order."""
    return tuple(found for one in lists for found in _of_list(one))


def _of_list(one: NumberedList) -> Iterator[ReadMark]:
    for node in one.nodes:
        if node.source is None or not node.number.value:
            continue
        right = _right(node.level, node.number)
        if not node.source.startswith(right):
            said = _said(node.level, node.source.lstrip())
            if said and said != right:
                yield ReadMark(said, right, one.place_of(node), node)


def _said(level: Level, source: str) -> str:
    match = _READ.get(level, _HEAD).match(source)
    return match[0] if match else ""
