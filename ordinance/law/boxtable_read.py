"""Reading a table drawn with box characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from ordinance.law.boxtable_chars import (
    ARMS,
    EMPTY_LINE,
    HEAVY,
    NotATable,
    is_border,
    is_box,
    is_horizontal,
    width,
)
from ordinance.law.table import Cell, Table

_BORDER = 2  # columns of a border
# A single dash in a solid border; a wholly dashed border is only another pen.
_HIDDEN_COLUMN = re.compile("(?<=[─━])[┄┅](?=[─━])")
_HIDDEN_ROW = re.compile("(?<=│)[┆┇](?=│)")


def read(lines: Sequence[str]) -> Table:
    """The table that the lines draw, from its top border to its bottom border; blanks around lines do not matter.

    Cells keep their line breaks; blanks around a line and blank lines around a text are padding. Head rows end at
    the only heavy line, as `draw` makes it; of several, at the first that is not the frame. A drawing without such
    a line has as head the rows above the first line that no cell spans, and one row when there is none.

    A border may stand aside of its place by one column, and further where a lost middle dot (`?`) or another
    character of doubtful width explains it, if the place it belongs to is certain. A line with as many borders as
    the table has vertical lines needs no measuring: they can only match one to one.

    Raises NotATable where lines, junctions and texts do not make up a grid without doubt.
    """
    if len(lines) < 3:
        raise NotATable("괘선 표는 위 테두리, 내용, 아래 테두리의 3줄 이상이어야 합니다.")
    drawn = [_scan(number, line.strip()) for number, line in enumerate(lines, start=1)]
    for line in drawn:
        line.require_joined()
    _require_frame(drawn)
    edges = _edges(drawn)
    placed = [_place(line, edges) for line in drawn]
    _require_walls(placed)
    return _Grid.of(placed, edges).table()


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: its borders, the column each stands in, and what lies between each two of them."""

    number: int
    borders: str
    columns: tuple[int, ...]
    between: tuple[str, ...]

    def fail(self, reason: str) -> NotATable:
        """The error for this line."""
        return NotATable(f"괘선 표의 {self.number}번째 줄: {reason}")

    def is_rule(self, index: int) -> bool:
        """Whether a line is drawn between the border `index` and the next."""
        return bool(ARMS[self.borders[index]].right)

    @property
    def has_rule(self) -> bool:
        """Whether a line is drawn anywhere: rows meet here."""
        return any(self.is_rule(index) for index in range(len(self.between)))

    def require_joined(self) -> None:
        """Raise NotATable unless every horizontal line runs from junction to junction."""
        if ARMS[self.borders[0]].left or ARMS[self.borders[-1]].right:
            raise self.fail("바깥 테두리 밖으로 괘선이 나갑니다.")
        for index, (left, right) in enumerate(pairwise(self.borders)):
            piece = self.between[index]
            if self.is_rule(index) != bool(ARMS[right].left):
                raise self.fail(f"가로 괘선이 {left!r}와 {right!r} 사이에서 이어지지 않습니다.")
            if self.is_rule(index) and not all(map(is_horizontal, piece)):
                raise self.fail(f"가로 괘선 사이에 글이 있습니다: {piece!r}")
            if not self.is_rule(index) and any(map(is_box, piece)):
                raise self.fail(f"칸의 글에 괘선 문자가 있습니다: {piece!r}")


def _scan(number: int, line: str) -> _Line:
    """The line cut at its borders; it must begin and end with one."""
    spots = [index for index, char in enumerate(line) if is_border(char)]
    scanned = _Line(
        number,
        "".join(line[spot] for spot in spots),
        tuple(width(line[:spot]) for spot in spots),
        tuple(line[left + 1 : right] for left, right in pairwise(spots)),
    )
    if len(spots) < 2 or spots[0] != 0 or spots[-1] != len(line) - 1:
        raise scanned.fail("왼쪽과 오른쪽 테두리로 둘러싸이지 않았습니다.")
    return scanned


def _require_frame(lines: Sequence[_Line]) -> None:
    """Raise NotATable unless an outer border without a gap runs around the drawing."""
    for line in (lines[0], lines[-1]):
        if not all(line.is_rule(index) for index in range(len(line.between))):
            raise line.fail("바깥 테두리가 닫혀 있지 않습니다.")
    for line in lines[1:-1]:
        if not all(ARMS[char].up and ARMS[char].down for char in (line.borders[0], line.borders[-1])):
            raise line.fail("표가 끝나기 전에 바깥 테두리가 끝납니다.")


def _edges(lines: Sequence[_Line]) -> tuple[int, ...]:
    """Columns of all vertical grid lines: every one begins at a junction of a line as wide as the table."""
    top = lines[0]
    end = top.columns[-1]
    edges = {column for line in lines if line.has_rule and line.columns[-1] == end for column in line.columns}
    for start, piece in zip(top.columns, top.between, strict=False):
        edges.update(start + _BORDER * (mark.start() + 1) for mark in _HIDDEN_COLUMN.finditer(piece))
    return tuple(sorted(edges))


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line whose borders stand at grid lines: `junctions` by grid line, `pieces` by first and last grid line."""

    line: _Line
    junctions: dict[int, str]
    pieces: dict[tuple[int, int], str]
    rules: frozenset[int]  # first grid lines of the columns under a drawn line

    def text(self, first: int, last: int) -> str:
        """What stands between two grid lines, which must bound one piece of text."""
        piece = self.pieces.get((first, last))
        if piece is None or first in self.rules:
            raise self.line.fail("칸이 직사각형이 아닙니다.")
        return piece.strip(" ")

    def walls(self, arm: Literal["up", "down"]) -> set[int]:
        """Grid lines from which a vertical line goes up or down."""
        return {spot for spot, char in self.junctions.items() if getattr(ARMS[char], arm)}


def _place(line: _Line, edges: tuple[int, ...]) -> _Placed:
    """The line with its borders put on grid lines."""
    spots = tuple(range(len(edges))) if len(edges) == len(line.columns) else _snap(line, edges)
    if (spots[0], spots[-1]) != (0, len(edges) - 1):
        raise line.fail("바깥 테두리의 자리가 다른 줄과 다릅니다.")
    pieces = dict(zip(pairwise(spots), line.between, strict=True))
    rules = frozenset(
        place
        for index, (first, last) in enumerate(pairwise(spots))
        if line.is_rule(index)
        for place in range(first, last)
    )
    return _Placed(line, dict(zip(spots, line.borders, strict=True)), pieces, rules)


def _snap(line: _Line, edges: tuple[int, ...]) -> tuple[int, ...]:
    """Grid lines of the borders; NotATable where one has no place, or more than one."""
    shift = edges[-1] - line.columns[-1]
    sign = 1 if shift >= 0 else -1
    doubtful = [sum(_is_doubtful(char, sign) for char in piece) for piece in line.between]
    spots: list[int] = []
    for index, column in enumerate(line.columns):
        most = min(abs(shift), sum(doubtful[:index])) + 1
        least = max(0, abs(shift) - sum(doubtful[index:])) - 1
        near = [spot for spot, edge in enumerate(edges) if least <= sign * (edge - column) <= most]
        if len(near) != 1 or spots[-1:] >= near:
            raise line.fail(f"{index + 1}번째 세로 괘선이 다른 줄의 세로 괘선과 맞지 않습니다.")
        spots.extend(near)
    return tuple(spots)


def _is_doubtful(char: str, sign: int) -> bool:
    """Whether the drawing may have counted one column more (sign 1) or less (sign -1) for the character."""
    if sign < 0:
        return unicodedata.east_asian_width(char) == "A"
    return char == "?" or (not char.isascii() and width(char) == 1)


def _require_walls(lines: Sequence[_Placed]) -> None:
    """Raise NotATable unless every vertical line runs from junction to junction."""
    if lines[0].walls("up") or lines[-1].walls("down"):
        raise NotATable("괘선 표의 위나 아래 테두리 밖으로 세로 괘선이 나갑니다.")
    for upper, lower in pairwise(lines):
        if upper.walls("down") != lower.walls("up"):
            raise lower.line.fail("세로 괘선이 윗줄과 이어지지 않습니다.")


@dataclass(frozen=True, slots=True)
class _Grid:
    """The drawing with the indices of the lines where rows meet, the top and bottom borders among them."""

    lines: tuple[_Placed, ...]
    bounds: tuple[int, ...]
    edges: tuple[int, ...]

    @classmethod
    def of(cls, lines: Sequence[_Placed], edges: tuple[int, ...]) -> _Grid:
        """Find where rows meet."""
        left = "".join(line.line.borders[0] for line in lines)
        marked = {mark.start() for mark in _HIDDEN_ROW.finditer(left)}
        bounds = tuple(y for y, line in enumerate(lines) if line.rules or y in marked)
        return cls(tuple(lines), bounds, edges)

    def table(self) -> Table:
        """The table with its cells in document order."""
        taken: set[tuple[int, int]] = set()
        rows = []
        for row in range(len(self.bounds) - 1):
            cells = []
            for column in range(len(self.edges) - 1):
                if (row, column) not in taken:
                    cell = self._cell(row, column)
                    places = {
                        (row + down, column + right) for down in range(cell.rowspan) for right in range(cell.colspan)
                    }
                    if taken & places:
                        raise self._at(row).line.fail("칸이 겹칩니다.")
                    taken |= places
                    cells.append(cell)
            rows.append(tuple(cells))
        return Table(tuple(rows), self._header_rows(rows))

    def _at(self, bound: int) -> _Placed:
        """The line at which row `bound` begins."""
        return self.lines[self.bounds[bound]]

    def _cell(self, row: int, column: int) -> Cell:
        """The cell whose upper left corner lies there."""
        top = self._at(row)
        right = min(spot for spot in top.walls("down") if spot > column)
        places = set(range(column, right))
        if not top.rules >= places:
            raise top.line.fail("칸의 위 괘선이 끊겨 있습니다.")
        below = next(bound for bound in range(row + 1, len(self.bounds)) if self._at(bound).rules & places)
        if not self._at(below).rules >= places:
            raise self._at(below).line.fail("칸의 아래 괘선이 끊겨 있습니다.")
        inside = self.lines[self.bounds[row] + 1 : self.bounds[below]]
        if not inside or self.edges[right] - self.edges[column] <= _BORDER:
            raise top.line.fail("두 겹의 괘선이어서 칸에 글이 들어갈 자리가 없습니다.")
        text = _text(line.text(column, right) for line in inside)
        return Cell(text, colspan=right - column, rowspan=below - row)

    def _header_rows(self, rows: Sequence[Sequence[Cell]]) -> int:
        """Number of head rows, see `read`."""
        last = len(self.bounds) - 1
        heavy = [bound for bound in range(last + 1) if self._is_heavy(self._at(bound))]
        if len(heavy) == 1:
            return heavy[0]
        inner = [bound for bound in heavy if 0 < bound < last]
        return next(iter(inner or self._uncrossed(rows)), 1)

    def _uncrossed(self, rows: Sequence[Sequence[Cell]]) -> Iterator[int]:
        """Bounds inside the table that no cell spans."""
        reach = 0
        for row, cells in enumerate(rows[:-1]):
            reach = max([reach, *(row + cell.rowspan for cell in cells)])
            if reach == row + 1:
                yield row + 1

    def _is_heavy(self, bound: _Placed) -> bool:
        """Whether all of the line is heavy."""
        if not bound.rules:
            return ARMS[bound.line.borders[0]].up == HEAVY
        drawn = [bound.junctions[first] + piece for (first, _), piece in bound.pieces.items() if first in bound.rules]
        return all(ARMS[char].right == HEAVY for char in "".join(drawn))


def _text(lines: Iterable[str]) -> str:
    """The cell's text without padding lines; marked empty lines are empty again."""
    joined = "\n".join(lines).strip("\n")
    return "\n".join("" if line == EMPTY_LINE else line for line in joined.split("\n"))
