"""What a comparison table consists of: rows, cells and runs (part E). Values only; layout is for the writers.

Each run says what it stands for: dashes for the words that stay, `(현행과 같음)` for whole units. So the full text of
both columns can be had back from the table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ordinance.amend.ledger import Cause
from ordinance.law.tree import Annex

NEW, DELETED = "<신  설>", "<삭  제>"
OMITTED, SAME = "(생  략)", "(현행과 같음)"
APART = "(별지)"


class Column(StrEnum):
    """The two columns (E-1)."""

    LEFT = "현행"
    RIGHT = "개정안"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a cell: what is printed, the text of the law it stands for, and the operations that underline it."""

    text: str
    stands_for: str
    by: tuple[Cause, ...] = ()

    @property
    def underlined(self) -> bool:
        """Whether an operation of the amendment stands behind it (E-2)."""
        return bool(self.by)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; `joint` stands between it and the full text above it, `annex` is an annex to be printed in it."""

    runs: tuple[Run, ...] = ()
    joint: str = "\n"
    annex: Annex | None = None

    @property
    def text(self) -> str:
        """The cell as printed."""
        return "".join(run.text for run in self.runs)

    @property
    def full(self) -> str:
        """The text of the law that the cell stands for."""
        return "".join(run.stands_for for run in self.runs)


@dataclass(frozen=True, slots=True)
class Subject:
    """What one or more rows are about: the title, a heading, an article, an annex; `order` counts them in the table.

    `old` and `new` are its names in both columns; empty where it is new, or nothing is left of it.
    """

    order: int
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a unit in both columns, side by side (E-1)."""

    left: Cell
    right: Cell
    subject: Subject = Subject(0)

    def cell(self, column: Column) -> Cell:
        """The cell of a column."""
        return self.left if column is Column.LEFT else self.right


def printed(text: str, by: Sequence[Cause] = ()) -> Run:
    """A run printed as the law has it."""
    return Run(text, text, tuple(by))


def sign(text: str, by: Sequence[Cause] = ()) -> Run:
    """A run that stands for no text of the law."""
    return Run(text, "", tuple(by))


def cell(runs: Iterable[Run], joint: str = "\n") -> Cell:
    """A cell of all runs that print or stand for anything."""
    return Cell(tuple(run for run in runs if run.text or run.stands_for), joint)


def folded(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Runs with those side by side made one that the same operations print anew; a space between them goes along."""
    result: list[Run] = []
    for run in runs:
        if result and result[-1].underlined and (run.by == result[-1].by or run.text == " "):
            last = result.pop()
            run = Run(last.text + run.text, last.stands_for + run.stands_for, last.by)  # noqa: PLW2901
        result.append(run)
    return tuple(result)


def united(*causes: Sequence[Cause]) -> tuple[Cause, ...]:
    """All operations named, each once, in order."""
    return tuple(sorted({one for group in causes for one in group}))


__all__ = [
    "APART",
    "DELETED",
    "NEW",
    "OMITTED",
    "SAME",
    "Cell",
    "Column",
    "Row",
    "Run",
    "Subject",
    "cell",
    "folded",
    "printed",
    "sign",
    "united",
]
