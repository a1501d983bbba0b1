"""신ㆍ구조문대비표 drawn: two equal columns, real underlines, the head on every page, no rules between rows (E-1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from ordinance.amend import Pairing
from ordinance.amend.comparison_cells import Cell, Row
from ordinance.formats.docx.blocks import Block, Comparison, Paragraph, paragraph
from ordinance.formats.docx.law import annex
from ordinance.formats.docx.looks import TABLE_STYLE, CharacterStyle, Style
from ordinance.formats.docx.xml import on, run, w
from ordinance.law import table as grids

# 8.5 mm high head and 2 mm free beside the text, as in real tables; in twips.
_HEAD_HEIGHT = 482
_BESIDE = 113
_SPREAD = {"현행": "현        행", "개정안": "개   정   안"}
_SIDES = ("top", "left", "bottom", "right")


def comparison(block: Comparison, width: int) -> etree._Element:
    """The table over the given width in twips."""
    half = width // 2
    frame = w("tbl", _properties(2 * half), w("tblGrid", w("gridCol", w=half), w("gridCol", w=half)), _head(half))
    frame.extend(_row(row, half) for row in block.rows)
    return frame


def _line(side: str) -> etree._Element:
    return w(side, val="single", sz=4, space=0, color="000000")


def _properties(width: int) -> etree._Element:
    sides = [w(side, w=0 if side in {"top", "bottom"} else _BESIDE, type="dxa") for side in _SIDES]
    return w(
        "tblPr",
        w("tblStyle", val=TABLE_STYLE),
        w("tblW", w=width, type="dxa"),
        w("tblBorders", *map(_line, _SIDES), w("insideH", val="nil"), _line("insideV")),
        w("tblLayout", type="fixed"),
        w("tblCellMar", *sides),
    )


def _head(width: int) -> etree._Element:
    row = w("tr", w("trPr", on("cantSplit"), w("trHeight", val=_HEAD_HEIGHT, hRule="atLeast"), on("tblHeader")))
    for text in _SPREAD.values():
        properties = w(
            "tcPr", w("tcW", w=width, type="dxa"), w("tcBorders", _line("bottom")), w("vAlign", val="center")
        )
        row.append(w("tc", properties, w("p", w("pPr", w("pStyle", val=Style.COMPARED_HEAD)), run(text))))
    return row


def _row(row: Row, width: int) -> etree._Element:
    return w("tr", *(_cell(one, width) for one in (row.left, row.right)))


def _cell(cell: Cell, width: int) -> etree._Element:
    properties = w("tcPr", w("tcW", w=width, type="dxa"), w("vAlign", val="top"))
    return w("tc", properties, *_cell_paragraphs(cell))


def _cell_paragraphs(cell: Cell) -> Iterator[etree._Element]:
    """One paragraph for each line of the cell; a run may go over several lines."""
    current = w("p", w("pPr", w("pStyle", val=Style.COMPARED)))
    for part in cell.runs:
        for index, line in enumerate(part.text.split("\n")):
            if index:
                yield current
                current = w("p", w("pPr", w("pStyle", val=Style.COMPARED)))
            if line:
                current.append(run(line, CharacterStyle.CHANGED if part.underlined else ""))
    yield current


def comparison_blocks(rows: Sequence[Row], pairs: Sequence[Pairing] = ()) -> Iterator[Block]:
    """The list of matching articles where one is given (B-5), the table, and the annexes on sheets of their own."""
    if pairs:
        yield paragraph(Style.ATTACHED_HEAD, "조문 대조")
        yield pairs_table(pairs)
        yield paragraph(Style.ATTACHED_HEAD, "조문별 대비")
    yield Comparison(tuple(rows))
    yield from _sheets(rows)


def pairs_table(pairs: Iterable[Pairing]) -> grids.Table:
    """조문 대조: 현행, 개정안, and what became of it."""
    head = tuple(map(grids.Cell, ("현행", "개정안", "비고")))
    rows = tuple(tuple(map(grids.Cell, (one.old, one.new, one.fate.value))) for one in pairs)
    return grids.Table((head, *rows))


def _sheets(rows: Iterable[Row]) -> Iterator[Block]:
    """Each annex that a cell says is on a sheet of its own, once where both laws have the same."""
    for row in rows:
        old, new = row.left.annex, row.right.annex
        if old is not None and new is not None and old == new:
            yield from _sheet(row.left, "현행과 개정안이 같음")
            continue
        yield from _sheet(row.left, "현행")
        yield from _sheet(row.right, "개정안")


def _sheet(cell: Cell, whose: str) -> Iterator[Block]:
    if cell.annex is None or not cell.annex.content:
        return
    first, *rest = annex(cell.annex)
    if isinstance(first, Paragraph):
        yield paragraph(Style.ANNEX_HEAD, f"{first.text} (별지: {whose})")
    yield from rest
