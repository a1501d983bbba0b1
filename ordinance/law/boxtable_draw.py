"""Drawing a table with box characters."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import accumulate

from ordinance.law.boxtable_chars import (
    EMPTY_LINE,
    HEAVY,
    HIDDEN_COLUMN,
    HIDDEN_ROW,
    LIGHT,
    Arms,
    NotATable,
    glyph,
    is_box,
    width,
)
from ordinance.law.table import Cell, Table

_BORDER = 2  # columns of a border
_OUTSIDE = -1  # owner of what lies outside the grid


def draw(table: Table) -> tuple[str, ...]:
    """Lines of the table in the light set; `read` gives the same table back.

    The line under the last head row is heavy (`┝━┿━┥`); without a head it is the top border, and the bottom border
    when every row is head. A grid line that every cell spans stands in no cell's border: it is kept as a dash
    in the outer border, `┄` on top for a column and `┆` at the left for a row (heavy `┅`, `┇` in the head line).

    Raises NotATable for a table `read` could not give back: cells that do not tile a rectangle, texts with box
    characters, tabs, control characters or blanks around a line.
    """
    return _Drawing.of(table).lines()


def _boxed_lines(text: str) -> list[str]:
    """The text's lines as drawn: an empty first or last line of several is marked."""
    lines = text.split("\n")
    if len(lines) > 1:
        lines[0] = lines[0] or EMPTY_LINE
        lines[-1] = lines[-1] or EMPTY_LINE
    return lines


def _require_plain(text: str) -> None:
    """Raise NotATable unless the text survives between borders and blanks."""
    for line in text.split("\n"):
        if any(is_box(char) or unicodedata.category(char) == "Cc" for char in line):
            raise NotATable(f"칸의 글에 괘선 문자, 탭 또는 제어 문자가 있어 표로 그릴 수 없습니다: {line!r}")
        if line != line.strip(" ") or line == EMPTY_LINE:
            raise NotATable(f"칸의 글에 줄의 앞뒤 빈칸이 있어 표로 그릴 수 없습니다: {line!r}")


def _owners(table: Table) -> list[list[int]]:
    """For every grid place the index of the cell that covers it; NotATable unless cells tile the rectangle."""
    columns = table.width
    owners = [[_OUTSIDE] * columns for _ in table.rows]
    for index, (row, column, cell) in enumerate(table.grid()):
        for down in range(row, row + cell.rowspan):
            if down >= len(owners):
                raise NotATable(f"{row + 1}번째 행의 칸이 표의 마지막 행을 넘어 병합되어 있습니다: {cell.text!r}")
            for right in range(column, column + cell.colspan):
                if owners[down][right] != _OUTSIDE:
                    raise NotATable(f"{down + 1}번째 행 {right + 1}번째 열에 칸이 겹칩니다: {cell.text!r}")
                owners[down][right] = index
    return owners


def _require_grid(table: Table, owners: list[list[int]]) -> None:
    """Raise NotATable for an empty table, a gap, or a head that is larger than the table."""
    if not table.width or any(cell.colspan < 1 or cell.rowspan < 1 for row in table.rows for cell in row):
        raise NotATable("칸이 없거나 병합 수가 1보다 작아 표로 그릴 수 없습니다.")
    for row, places in enumerate(owners):
        if _OUTSIDE in places:
            raise NotATable(f"{row + 1}번째 행 {places.index(_OUTSIDE) + 1}번째 열에 칸이 없습니다.")
    if not 0 <= table.header_rows <= len(table.rows):
        raise NotATable(f"머리 행 수({table.header_rows})가 표의 행 수({len(table.rows)})와 맞지 않습니다.")


def _sizes(count: int, gap: int, needs: list[tuple[int, int, int]]) -> list[int]:
    """Least sizes of `count` rows or columns such that every need (first, span, size) fits.

    A span also has the `gap` of each grid line inside it; what is missing then goes to its last row or column.
    """
    sizes = [1] * count
    for first, span, size in sorted(needs, key=lambda need: (need[1], need[0])):
        missing = size - sum(sizes[first : first + span]) - gap * (span - 1)
        sizes[first + span - 1] += max(0, missing)
    return sizes


def _boxes(columns: int) -> int:
    """Box characters that cover so many columns."""
    return (columns + 1) // 2


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A table with what is measured for drawing: `widths` in box characters (2 columns), `heights` in lines."""

    header_rows: int
    cells: tuple[tuple[int, int, Cell], ...]
    owners: list[list[int]]
    widths: list[int]
    heights: list[int]
    tops: list[int]  # number of the first text line of every row; 0 is the top border

    @classmethod
    def of(cls, table: Table) -> _Drawing:
        """Check and measure the table."""
        owners = _owners(table)
        _require_grid(table, owners)
        cells = table.grid()
        for _, _, cell in cells:
            _require_plain(cell.text)
        wide = [(column, cell.colspan, _boxes(max(map(width, _boxed_lines(cell.text))))) for _, column, cell in cells]
        high = [(row, cell.rowspan, len(_boxed_lines(cell.text))) for row, _, cell in cells]
        heights = _sizes(len(owners), 1, high)
        tops = [1 + top for top in accumulate((height + 1 for height in heights), initial=0)]
        return cls(table.header_rows, cells, owners, _sizes(table.width, 1, wide), heights, tops)

    def lines(self) -> tuple[str, ...]:
        """Every line from the top border to the bottom border."""
        result = [self._top()]
        for row, height in enumerate(self.heights):
            start = len(result)
            result.extend(self._line(row, row, y) for y in range(start, start + height))
            result.append(self._separator(row + 1, len(result)))
        return tuple(result)

    def _top(self) -> str:
        """The top border with the marks of hidden columns."""
        line, weight = list(self._line(_OUTSIDE, 0, 0)), self._weight(0)
        place = 0
        for column, size in enumerate(self.widths[:-1], start=1):
            place += size + 1
            if not any(self._wall(row, column) for row in range(len(self.owners))):
                line[place] = HIDDEN_COLUMN[weight]
        return "".join(line)

    def _separator(self, below: int, y: int) -> str:
        """The line between the rows `below - 1` and `below`; marked when every cell spans it."""
        line = self._line(below - 1, below, y)
        hidden = not any(self._floor(below - 1, below, column) for column in range(len(self.widths)))
        return HIDDEN_ROW[self._weight(below)] + line[1:] if hidden else line

    def _line(self, above: int, below: int, y: int) -> str:
        """Line `y`, with row `above` over it and row `below` under it; both are the same inside a row."""
        parts: list[str] = []
        weight = self._weight(below)
        for column in range(len(self.widths) + 1):
            parts.append(glyph(self._arms(above, below, column, weight)))
            if self._floor(above, below, column):
                parts.append(glyph(Arms(right=weight, left=weight)) * self.widths[column])
            elif self._wall(below, column) and column < len(self.widths):
                parts.append(self._text(self._owner(below, column), y))
        return "".join(parts)

    def _arms(self, above: int, below: int, column: int, weight: int) -> Arms:
        """Strokes where the line meets the left border of `column`."""
        return Arms(
            up=LIGHT * self._wall(above, column),
            right=weight * self._floor(above, below, column),
            down=LIGHT * self._wall(below, column),
            left=weight * self._floor(above, below, column - 1),
        )

    def _weight(self, below: int) -> int:
        """Weight of the line above row `below`."""
        return HEAVY if below == self.header_rows else LIGHT

    def _owner(self, row: int, column: int) -> int:
        """Index of the cell at a place, which may lie outside the grid."""
        inside = 0 <= row < len(self.owners) and 0 <= column < len(self.widths)
        return self.owners[row][column] if inside else _OUTSIDE

    def _wall(self, row: int, column: int) -> bool:
        """Whether a border stands at the left of `column` in the row."""
        return self._owner(row, column - 1) != self._owner(row, column)

    def _floor(self, above: int, below: int, column: int) -> bool:
        """Whether a border lies between two rows in the column."""
        return self._owner(above, column) != self._owner(below, column)

    def _text(self, index: int, y: int) -> str:
        """What the cell shows on line `y`, padded to its width."""
        row, column, cell = self.cells[index]
        lines = _boxed_lines(cell.text)
        offset = y - self.tops[row]
        text = lines[offset] if offset < len(lines) else ""
        columns = _BORDER * (sum(self.widths[column : column + cell.colspan]) + cell.colspan - 1)
        return text + " " * (columns - width(text))
