"""Levels of the law tree and their numbers, as printed at the provision and as cited.

Forms: drafting conventions A-2 to A-5; 「법제업무 운영규정」 and the drafting guide behind them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from ordinance.korean import circled, ganada, ganada_index, uncircled


class Level(IntEnum):
    """A level of the hierarchy, outermost first, so that `<` means "encloses"."""

    PART = 1
    CHAPTER = 2
    SECTION = 3
    SUBSECTION = 4
    ARTICLE = 5
    PARAGRAPH = 6
    SUBPARAGRAPH = 7
    ITEM = 8
    SUBITEM = 9
    SUBITEM_2 = 10

    @property
    def korean(self) -> str:
        """The Korean name: 편, 장, 절, 관, 조, 항, 호, 목, 세목."""
        return _KOREAN[self]

    @property
    def is_division(self) -> bool:
        """Whether this level groups articles (편, 장, 절, 관)."""
        return self < Level.ARTICLE


_KOREAN = {
    Level.PART: "편",
    Level.CHAPTER: "장",
    Level.SECTION: "절",
    Level.SUBSECTION: "관",
    Level.ARTICLE: "조",
    Level.PARAGRAPH: "항",
    Level.SUBPARAGRAPH: "호",
    Level.ITEM: "목",
    Level.SUBITEM: "세목",
    Level.SUBITEM_2: "세목",
}

LEVEL_OF = {name: level for level, name in _KOREAN.items() if level < Level.SUBITEM}


@dataclass(frozen=True, slots=True, order=True)
class Number:
    """A number with its branches: 제3조의2 is `Number(3, (2,))` and orders between 제3조 and 제4조."""

    value: int
    branches: tuple[int, ...] = ()

    def __str__(self) -> str:
        return "의".join(str(part) for part in (self.value, *self.branches))

    @property
    def successors(self) -> tuple[Number, ...]:
        """Numbers that may come next in a well-formed list: the next number, the next branch, a first branch."""
        first_branch = Number(self.value, (*self.branches, 2))
        if not self.branches:
            return (Number(self.value + 1), first_branch)
        *kept, last = self.branches
        return (Number(self.value + 1), Number(self.value, (*kept, last + 1)), first_branch)


def _branches(number: Number) -> str:
    return "".join(f"의{branch}" for branch in number.branches)


# What the figure or letter of a mark counts: 3 of ③, 1 of 가. They raise EnumeratorError for what is none.
VALUE_OF: Mapping[Level, Callable[[str], int]] = {
    Level.PARAGRAPH: uncircled,
    Level.SUBPARAGRAPH: int,
    Level.ITEM: ganada_index,
    Level.SUBITEM: int,
    Level.SUBITEM_2: ganada_index,
}


def mark(level: Level, number: Number) -> str:
    """The number as printed where the provision stands: `제3조의2`, `①`, `3의2.`, `가.`, `1)`, `가)` (A-2 to A-5)."""
    if level <= Level.ARTICLE:
        return f"제{number.value}{level.korean}{_branches(number)}"
    body = {
        Level.PARAGRAPH: lambda: circled(number.value),
        Level.SUBPARAGRAPH: lambda: f"{number.value}{_branches(number)}.",
        Level.ITEM: lambda: f"{ganada(number.value)}{_branches(number)}.",
        Level.SUBITEM: lambda: f"{number.value})",
        Level.SUBITEM_2: lambda: f"{ganada(number.value)})",
    }
    return body[level]()


def reference(level: Level, number: Number) -> str:
    """The number as cited: `제3조의2`, `제2항`, `제3호의2`, `가목`, `1)` (A-5)."""
    if level == Level.ITEM:
        return f"{ganada(number.value)}목{_branches(number)}"
    if level > Level.ITEM:
        return mark(level, number)
    return f"제{number.value}{level.korean}{_branches(number)}"
