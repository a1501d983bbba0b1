"""Tables of a document as grids with spans; the counterpart of `ordinance.formats.docx.tables`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from lxml import etree

from ordinance.errors import InputError
from ordinance.formats.docx.numbering import named, value
from ordinance.law.table import Cell, Table

_TR, _TC, _P = map(named, ("tr", "tc", "p"))
_WIDEST = 1_000
_OFF = frozenset({"0", "false", "off"})


@dataclass(slots=True)
class _Growing:
    """A cell that a row below may still lengthen."""

    text: str
    colspan: int
    rowspan: int = 1

    def cell(self) -> Cell:
        return Cell(self.text, self.colspan, self.rowspan)


@dataclass(slots=True)
class _Row:
    """The cells that begin in a row, the cells over each column, and the width."""

    own: list[_Growing]
    over: dict[int, _Growing]
    width: int = 0

    def add(self, cell: _Growing) -> None:
        self.own.append(cell)
        self.cover(cell)

    def cover(self, cell: _Growing) -> None:
        self.over[self.width] = cell
        self.width += cell.colspan
        if self.width > _WIDEST:
            raise InputError(f"표의 열이 너무 많습니다({_WIDEST:,}개까지).", where=f"“{cell.text[:20]}” 칸")


def grid(table: etree._Element, text_of: Callable[[etree._Element], str]) -> Table:
    """A `w:tbl` as a table; rows deleted with tracked changes are left out, holes become empty cells."""
    elements = [row for row in _inside(table, _TR) if value(row, "trPr/del") is None]
    rows: list[_Row] = []
    for element in elements:
        rows.append(_row(element, rows[-1].over if rows else {}, text_of))
    width = max((row.width for row in rows), default=0)
    for row in rows:
        if row.width < width:
            row.add(_Growing("", width - row.width))
    cells = tuple(tuple(cell.cell() for cell in row.own) for row in rows)
    return Table(cells, _heads(elements))


def _inside(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, through whatever wraps them; not those of a table inside."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in {_TR, _TC, _P, named("del")}:
            yield from _inside(child, tag)


def _heads(rows: list[etree._Element]) -> int:
    """The number of head rows at the top."""
    for count, row in enumerate(rows):
        head = value(row, "trPr/tblHeader")
        if head is None or head in _OFF:
            return count
    return len(rows)


def _row(element: etree._Element, above: dict[int, _Growing], text_of: Callable[[etree._Element], str]) -> _Row:
    row = _Row([], {})
    before = _count(value(element, "trPr/gridBefore"), 0)
    if before:
        row.add(_Growing("", before))
    for cell in _inside(element, _TC):
        _place(row, cell, above, text_of(cell))
    return row


def _place(row: _Row, element: etree._Element, above: dict[int, _Growing], text: str) -> None:
    """A cell of its own, or one more row of the cell above; text hidden under that cell is added to it."""
    span = max(1, _count(value(element, "tcPr/gridSpan"), 1))
    merge = value(element, "tcPr/vMerge")
    origin = above.get(row.width)
    if merge in {"", "continue"} and origin is not None and origin.colspan == span:
        origin.rowspan += 1
        origin.text = "\n".join(filter(None, (origin.text, text)))
        row.cover(origin)
    else:
        row.add(_Growing(text, span))


def _count(text: str | None, otherwise: int) -> int:
    return min(int(text), _WIDEST + 1) if text and text.isascii() and text.isdigit() and len(text) < 10 else otherwise
