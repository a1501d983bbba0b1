"""Tables with real spans, heads repeated on every page and rows that stay whole."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from ordinance.errors import InputError
from ordinance.formats.docx.blocks import NumberBox
from ordinance.formats.docx.looks import TABLE_STYLE, Style
from ordinance.formats.docx.xml import on, run, w
from ordinance.law.table import Cell, Table

# A4 less 25 mm on both sides, in twips.
TEXT_WIDTH = 9071
_NUMBER = re.compile(r"[-–+△▲]?\d[\d,]*(?:\.\d+)?\s?(?:명|%)?|[-–]")
_SHADE = "EDEDED"
# Labels up to so many em stand in the middle of their column, longer text at its left.
_LABEL = 9.0


@dataclass(frozen=True, slots=True)
class _Size:
    """The styles of a table and the width of 1 em in them; `margin` is the room inside a cell, in em."""

    head: Style
    text: Style
    centred: Style
    number: Style
    em: int
    margin: float = 1.0


_NORMAL = _Size(Style.TABLE_HEAD, Style.TABLE_TEXT, Style.TABLE_CENTRED, Style.TABLE_NUMBER, 220)
_SMALL = _Size(Style.SMALL_HEAD, Style.SMALL_TEXT, Style.SMALL_CENTRED, Style.SMALL_NUMBER, 160, 1.2)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A cell as OOXML has it: `merge` is empty, `restart`, or `continue` where one above covers the place."""

    cell: Cell
    column: int
    span: int
    merge: str


def _width(text: str) -> float:
    """Width of the longest line in em: East Asian characters 1, others about half."""
    return max(
        (sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.55 for c in line) for line in text.split("\n")),
        default=0.0,
    )


def _column_widths(table: Table) -> list[float]:
    """The widest single-column cell of each column, in em."""
    widths = [0.0] * table.width
    for _, column, cell in table.grid():
        if cell.colspan == 1:
            widths[column] = max(widths[column], _width(cell.text))
    return widths


def _shared(wanted: list[float], total: float) -> list[float]:
    """Widths that fill the total: all grow in proportion, or the widest give way to the others."""
    if sum(wanted) <= total:
        return [width * total / sum(wanted) for width in wanted]
    given = [0.0] * len(wanted)
    left = total
    for rank, index in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        given[index] = min(wanted[index], left / (len(wanted) - rank))
        left -= given[index]
    return given


def _fitted(widths: list[float], size: _Size, room: int) -> list[float]:
    total = room / size.em
    return _shared([min(max(width, 2.5), 18.0) + size.margin for width in widths], total)


def _size_for(widths: list[float], room: int) -> _Size:
    """Small print where a column of a crowded table would get less than 4 em for longer text."""
    crowded = any(got < min(4.0, want) for got, want in zip(_fitted(widths, _NORMAL, room), widths, strict=True))
    return _SMALL if crowded else _NORMAL


def _in_twips(widths: list[float], size: _Size, room: int) -> list[int]:
    """Whole twips that add up to the text width."""
    result = [int(width * size.em) for width in widths]
    result[-1] += room - sum(result)
    return result


def _owners(table: Table) -> list[list[tuple[int, Cell] | None]]:
    """For every row and grid column the cell that covers it, with the row it starts in."""
    width = table.width
    owners: list[list[tuple[int, Cell] | None]] = [[None] * width for _ in table.rows]
    for row, column, cell in table.grid():
        owner = (row, cell)
        for down in range(row, min(row + cell.rowspan, len(owners))):
            if any(owners[down][column : column + cell.colspan]):
                raise _overlap(cell)
            owners[down][column : column + cell.colspan] = [owner] * cell.colspan
    return owners


def _overlap(cell: Cell) -> InputError:
    return InputError("표의 칸이 서로 겹칩니다.", where=f"“{cell.text}” 칸", advice="합친 줄과 칸의 수를 확인하십시오.")


def _slots(row: int, owners: list[tuple[int, Cell] | None]) -> Iterator[_Slot]:
    """The cells of a row from left to right; a hole at the end of a short row becomes empty cells."""
    column = 0
    while column < len(owners):
        start, cell = owners[column] or (row, Cell(""))
        end = column + 1
        while end < len(owners) and owners[column] is not None and owners[end] is owners[column]:
            end += 1
        merge = "" if cell.rowspan == 1 else "restart" if start == row else "continue"
        yield _Slot(cell, column, end - column, merge)
        column = end


def _cell_paragraphs(text: str, style: Style) -> Iterator[etree._Element]:
    for line in text.split("\n"):
        paragraph = w("p", w("pPr", w("pStyle", val=style)))
        if line.strip():
            paragraph.append(run(line.strip()))
        yield paragraph


def _cell_properties(slot: _Slot, width: int, shade: str) -> etree._Element:
    """In the order the schema wants."""
    properties = w("tcPr", w("tcW", w=width, type="dxa"))
    properties.extend([w("gridSpan", val=slot.span)] if slot.span > 1 else [])
    properties.extend([w("vMerge", val=slot.merge)] if slot.merge else [])
    properties.extend([w("shd", val="clear", color="auto", fill=shade)] if shade else [])
    properties.append(w("vAlign", val="center"))
    return properties


def _cell(slot: _Slot, width: int, style: Style, shade: str) -> etree._Element:
    text = "" if slot.merge == "continue" else slot.cell.text
    return w("tc", _cell_properties(slot, width, shade), *_cell_paragraphs(text, style))


def _frame(widths: list[int]) -> etree._Element:
    properties = w(
        "tblPr",
        w("tblStyle", val=TABLE_STYLE),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblLayout", type="fixed"),
    )
    return w("tbl", properties, w("tblGrid", *(w("gridCol", w=width) for width in widths)))


def _body_style(slot: _Slot, longest: float, size: _Size) -> Style:
    if slot.span > 1:
        return size.centred
    if _NUMBER.fullmatch(slot.cell.text.strip()):
        return size.number
    return size.centred if longest <= _LABEL else size.text


def table(grid: Table, room: int = TEXT_WIDTH) -> etree._Element:
    """An annex table over the whole text width, `room` twips; numbers stand right, labels centred, longer text left.

    Raises InputError where spans overlap: a cell would be printed twice or not at all.
    """
    longest = _column_widths(grid)
    size = _size_for(longest, room)
    widths = _in_twips(_fitted(longest, size, room), size, room)
    frame = _frame(widths)
    for index, owners in enumerate(_owners(grid)):
        head = index < grid.header_rows
        row = w("tr", w("trPr", on("cantSplit"), *([on("tblHeader")] if head else [])))
        for slot in _slots(index, owners):
            style = size.head if head else _body_style(slot, longest[slot.column], size)
            width = sum(widths[slot.column : slot.column + slot.span])
            row.append(_cell(slot, width, style, _SHADE if head else ""))
        frame.append(row)
    return frame


def number_box(box: NumberBox) -> etree._Element:
    """`의안번호 | 제      호`, left at the top of the cover."""
    widths = [1700, 2300]
    cells = [
        _cell(_Slot(Cell(text), column, 1, ""), widths[column], Style.TABLE_CENTRED, "")
        for column, text in enumerate((box.label, box.number))
    ]
    frame = _frame(widths)
    frame.append(w("tr", w("trPr", on("cantSplit")), *cells))
    return frame
