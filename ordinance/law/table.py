"""A table of an annex as a grid of cells with spans."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; `text` may hold several lines. Spans count grid columns and rows, 1 or more."""

    text: str
    colspan: int = 1
    rowspan: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells as HTML has them: a cell covered by a span from the left or from above is left out.

    The first `header_rows` rows are the head, repeated by writers on each page.
    """

    rows: tuple[tuple[Cell, ...], ...]
    header_rows: int = 1

    @property
    def width(self) -> int:
        """Number of grid columns."""
        return max((column + cell.colspan for _, column, cell in self.grid()), default=0)

    def texts(self) -> Iterator[str]:
        """The text of every cell in document order."""
        return (cell.text for row in self.rows for cell in row)

    def grid(self) -> tuple[tuple[int, int, Cell], ...]:
        """Every cell with its row and first grid column, in document order."""
        taken: set[tuple[int, int]] = set()
        result: list[tuple[int, int, Cell]] = []
        for row, cells in enumerate(self.rows):
            column = 0
            for cell in cells:
                while (row, column) in taken:
                    column += 1
                result.append((row, column, cell))
                taken.update(
                    (row + down, column + right) for down in range(cell.rowspan) for right in range(cell.colspan)
                )
                column += cell.colspan
        return tuple(result)
