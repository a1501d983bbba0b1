"""Annex tables: heads, spans, widths, speed."""

from __future__ import annotations

import dataclasses
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ordinance.errors import OrdinanceError
from ordinance.formats.docx import write_bill
from ordinance.law.table import Cell, Table
from tests.formats.docx.bills import ANNEX, HEADCOUNT, LAW, W, body, style_of, texts, whole, with_annexes


def _written(table: Table) -> etree._Element:
    """The annex table as written: the last of the document."""
    annex = dataclasses.replace(ANNEX, content=(table,))
    return list(body(write_bill(whole(with_annexes(LAW, annex)))).iter(f"{W}tbl"))[-1]


def _rows(table: etree._Element) -> list[etree._Element]:
    return table.findall(f"{W}tr")


def _value(element: etree._Element, path: str, default: str = "") -> str:
    found = element.find(path)
    return default if found is None else found.get(f"{W}val") or ""


def _read(table: etree._Element) -> list[list[tuple[str, int, int]]]:
    """Cells of each row as (text, colspan, rowspan), covered ones left out: the counterpart of the writer."""
    rows: list[list[tuple[str, int, int]]] = []
    open_at: dict[int, tuple[int, int]] = {}
    for row in _rows(table):
        column = 0
        rows.append([])
        for cell in row.findall(f"{W}tc"):
            span = int(_value(cell, f"{W}tcPr/{W}gridSpan", "1"))
            merge = _value(cell, f"{W}tcPr/{W}vMerge")
            if merge == "continue":
                above, place = open_at[column]
                text, colspan, rowspan = rows[above][place]
                assert colspan == span
                rows[above][place] = (text, colspan, rowspan + 1)
            else:
                open_at[column] = (len(rows) - 1, len(rows[-1]))
                rows[-1].append(("\n".join(texts(cell)), span, 1))
            column += span
        assert column == len(table.findall(f"{W}tblGrid/{W}gridCol"))
    return rows


def _cells(table: Table) -> list[list[tuple[str, int, int]]]:
    return [[(cell.text, cell.colspan, cell.rowspan) for cell in row] for row in table.rows]


def test_spans_are_real() -> None:
    assert _read(_written(HEADCOUNT)) == _cells(HEADCOUNT)


def test_the_head_is_repeated_and_rows_stay_whole() -> None:
    rows = _rows(_written(HEADCOUNT))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, True, *[False] * 4]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_head_cells_are_shaded_and_numbers_stand_right() -> None:
    rows = _rows(_written(HEADCOUNT))
    shaded = [[cell.find(f"{W}tcPr/{W}shd") is not None for cell in row.findall(f"{W}tc")] for row in rows]
    assert all(all(row) for row in shaded[:2])
    assert not any(any(row) for row in shaded[2:])
    assert [style_of(paragraph) for paragraph in rows[2].iter(f"{W}p")] == ["TableCentred", *["TableNumber"] * 3]


def test_long_text_stands_left_and_gets_the_room() -> None:
    table = Table(((Cell("기구"), Cell("분장사무")), (Cell("감사담당관"), Cell("감사 및 청렴에 관한 사항 " * 4))))
    written = _written(table)
    first, second = (int(column.get(f"{W}w") or 0) for column in written.iter(f"{W}gridCol"))
    assert second > 2 * first
    assert [style_of(paragraph) for paragraph in _rows(written)[1].iter(f"{W}p")] == ["TableCentred", "TableText"]


def test_a_crowded_table_is_set_small() -> None:
    wide = Table((tuple(Cell(f"{grade}급") for grade in range(20)), tuple(Cell("1,234") for _ in range(20))))
    assert {style_of(paragraph) for paragraph in _written(wide).iter(f"{W}p")} == {
        "TableHeadSmall",
        "TableNumberSmall",
    }


def test_a_short_row_is_filled_up() -> None:
    assert _read(_written(Table(((Cell("가"), Cell("나")), (Cell("다"),))))) == [
        [("가", 1, 1), ("나", 1, 1)],
        [("다", 1, 1), ("", 1, 1)],
    ]


def test_a_span_beyond_the_last_row_ends_there() -> None:
    assert _read(_written(Table(((Cell("가", rowspan=3), Cell("나")),)))) == [[("가", 1, 1), ("나", 1, 1)]]


def test_cells_that_overlap_are_refused() -> None:
    rows = ((Cell("가"), Cell("나", rowspan=2)), (Cell("다", colspan=2),))
    with pytest.raises(OrdinanceError, match="“다” 칸: 표의 칸이 서로 겹칩니다"):
        _written(Table(rows))


def test_a_table_without_cells_is_left_out() -> None:
    annex = dataclasses.replace(ANNEX, content=(Table(()), "비고"))
    assert list(texts(body(write_bill(whole(with_annexes(LAW, annex))))))[-1] == "비고"


def test_touching_tables_stay_apart() -> None:
    annex = dataclasses.replace(ANNEX, content=(HEADCOUNT, HEADCOUNT))
    children = list(body(write_bill(whole(with_annexes(LAW, annex))))[0])
    tables = [index for index, child in enumerate(children) if child.tag == f"{W}tbl"]
    assert all(children[index + 1].tag == f"{W}p" for index in tables)


@given(st.lists(st.text("가나1, ", max_size=40), min_size=1, max_size=24))
def test_columns_fill_the_text_width(cells: list[str]) -> None:
    written = _written(Table((tuple(map(Cell, cells)),), header_rows=0))
    widths = [int(column.get(f"{W}w") or 0) for column in written.iter(f"{W}gridCol")]
    assert sum(widths) == 9071
    assert min(widths) > 200


@pytest.mark.parametrize("rows", [300])
def test_a_long_table_is_quick(rows: int) -> None:
    body_rows = tuple(tuple(Cell(f"{row * column:,}") for column in range(8)) for row in range(rows))
    started = time.perf_counter()
    written = _written(Table(body_rows))
    assert time.perf_counter() - started < 1.0
    assert len(_rows(written)) == rows
