"""Tables drawn with box characters: what is drawn can be read, and what law.go.kr draws is read whole."""

from __future__ import annotations

import json
import lzma
import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ordinance.law.boxtable import NotATable, draw, is_box_line, read, width
from ordinance.law.boxtable_chars import ARMS, Arms
from ordinance.law.table import Cell, Table

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
ANNEXES = {
    "lawgo-json/서울특별시_공무원정원조례.json": 8,
    "upper-law/행정기구정원기준규정_전체.json.xz": 29,
}
ARTICLES = {"amendments.jsonl.xz": 200, "amending-acts.jsonl.xz": 4}  # least number of drawings that are grids

# --- random tables ---------------------------------------------------------------------------------------------------

_LETTERS = st.one_of(
    st.sampled_from("가나다 ab19?·ㆍ,×～「」Ⅱ①"),
    st.characters(exclude_categories=("Cc", "Cs")).filter(lambda char: not "\u2500" <= char <= "\u257f"),
)
_LINES = st.text(_LETTERS, max_size=6).map(lambda line: line.strip(" ")).filter(lambda line: line != "\u00a0")
TEXTS = st.lists(_LINES, min_size=1, max_size=4).map("\n".join)
Rectangle = tuple[int, int, int, int]


@st.composite
def tables(draw_value: st.DrawFn) -> Table:
    """A grid in which random rectangles are merged, down to grids that are one cell."""
    height, across = draw_value(st.integers(1, 5)), draw_value(st.integers(1, 5))
    owner: dict[tuple[int, int], Rectangle] = {}
    for _ in range(draw_value(st.integers(0, 6))):
        top, left = draw_value(st.integers(0, height - 1)), draw_value(st.integers(0, across - 1))
        bottom, right = draw_value(st.integers(top, height - 1)), draw_value(st.integers(left, across - 1))
        places = [(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)]
        if not owner.keys() & set(places):
            owner.update(dict.fromkeys(places, (top, left, bottom, right)))
    rows = []
    for row in range(height):
        starts = [owner.get((row, column), (row, column, row, column)) for column in range(across)]
        cells = [
            Cell(draw_value(TEXTS), right - left + 1, bottom - top + 1)
            for column, (top, left, bottom, right) in enumerate(starts)
            if (top, left) == (row, column)
        ]
        rows.append(tuple(cells))
    return Table(tuple(rows), draw_value(st.integers(0, height)))


HIDDEN_LINES = Table(((Cell("가", 2, 2), Cell("나", 1, 2)), ()), header_rows=1)


@given(tables())
@example(HIDDEN_LINES)
@example(Table(((Cell("", 3, 3),), (), ()), header_rows=0))
@example(Table(((Cell("\n가\n\n나\n"), Cell("\n")),)))
def test_what_is_drawn_is_read_back(table: Table) -> None:
    assert read(draw(table)) == table


@given(tables())
def test_lines_are_equally_wide_and_recognised(table: Table) -> None:
    lines = draw(table)
    assert len({width(line) for line in lines}) == 1
    assert all(map(is_box_line, lines))


def _strokes(line: str) -> dict[int, Arms]:
    """The strokes that stand at each even place of a line, blank where there is text."""
    return {width(line[:index]): ARMS[char] for index, char in enumerate(line) if char in ARMS}


@given(tables())
def test_strokes_meet_strokes(table: Table) -> None:
    """Every stroke of a box character runs into a stroke of the same weight, and none into text or the open."""
    grid = [_strokes(line) for line in draw(table)]
    for strokes in grid:
        for place in strokes.keys() | {place - 2 for place in strokes}:
            assert strokes.get(place, Arms()).right == strokes.get(place + 2, Arms()).left
    for upper, lower in pairwise([{}, *grid, {}]):
        for place in upper.keys() | lower.keys():
            assert bool(upper.get(place, Arms()).down) == bool(lower.get(place, Arms()).up)


@given(tables(), st.data())
def test_a_damaged_drawing_is_refused_or_keeps_its_text(table: Table, data: st.DataObject) -> None:
    lines = list(draw(table))
    row = data.draw(st.integers(0, len(lines) - 1))
    spot = data.draw(st.integers(0, len(lines[row]) - 1))
    damage = data.draw(st.sampled_from(["", " ", "가", "│", "─", "├", "┤", "┬", "┴", "┼", "┌", "┘", "━", "┆", "┄"]))
    lines[row] = lines[row][:spot] + damage + lines[row][spot + 1 :]
    try:
        found = read(lines)
    except NotATable:
        return
    assert _letters(_cell_text(found)) == _letters("".join(lines))


@given(st.lists(st.text("┌┬┐├┼┤└┴┘─│ 가", max_size=6), max_size=5))
def test_no_lines_raise_anything_but_not_a_table(lines: list[str]) -> None:
    try:
        found = read(lines)
    except NotATable:
        return
    assert read(draw(found)) == found


# --- drawings by hand ------------------------------------------------------------------------------------------------


def test_spans_are_drawn_without_inner_borders() -> None:
    table = Table(
        (
            (Cell("구분", rowspan=2), Cell("정원", colspan=2)),
            (Cell("본청"), Cell("나")),
            (Cell("총계"), Cell("11,730"), Cell("")),
            (Cell("비고\n없음", colspan=3),),
        ),
        header_rows=2,
    )
    assert draw(table) == (
        "┌──┬─────┐",
        "│구분│정원      │",
        "│    ├───┬─┤",
        "│    │본청  │나│",
        "┝━━┿━━━┿━┥",
        "│총계│11,730│  │",
        "├──┴───┴─┤",
        "│비고            │",
        "│없음            │",
        "└────────┘",
    )


@pytest.mark.parametrize(
    ("header_rows", "line", "drawn"),
    [(0, 0, "┍━┯━┑"), (1, 2, "┝━┿━┥"), (2, 4, "┕━┷━┙")],
)
def test_the_heavy_line_ends_the_head(header_rows: int, line: int, drawn: str) -> None:
    lines = draw(Table(((Cell("가"), Cell("나")), (Cell("1"), Cell("2"))), header_rows))
    assert lines[line] == drawn
    assert sum("━" in other for other in lines) == 1


def test_grid_lines_that_no_cell_shows_are_dashes_in_the_border() -> None:
    assert draw(HIDDEN_LINES) == (
        "┌─┄─┬─┐",
        "│가    │나│",
        "┇      │  │",
        "│      │  │",
        "└───┴─┘",
    )


def test_a_light_drawing_has_as_head_what_stands_above_the_first_full_line() -> None:
    lines = ["┌─┬───┐", "│가│나    │", "│  ├─┬─┤", "│  │다│라│", "├─┼─┼─┤", "│1 │2 │3 │", "└─┴─┴─┘"]
    assert read(lines) == Table(
        (
            (Cell("가", rowspan=2), Cell("나", colspan=2)),
            (Cell("다"), Cell("라")),
            (Cell("1"), Cell("2"), Cell("3")),
        ),
        header_rows=2,
    )


def test_a_heavy_frame_is_no_head_line() -> None:
    lines = ["┏━┯━┓", "┃가│나┃", "┠─┼─┨", "┃1 │2 ┃", "┗━┷━┛"]
    assert read(lines) == Table(((Cell("가"), Cell("나")), (Cell("1"), Cell("2"))), header_rows=1)


def test_a_lost_middle_dot_does_not_move_a_border() -> None:
    lines = [
        "┌────┬──┬──┐",
        "│별?정?무│계  │비고│",
        "├────┴──┼──┤",
        "│4?5급   합계  │    │",
        "└───────┴──┘",
    ]
    assert read(lines).rows == (
        (Cell("별?정?무"), Cell("계"), Cell("비고")),
        (Cell("4?5급   합계", colspan=2), Cell("")),
    )


def test_text_around_separators_belongs_to_the_spanning_cell() -> None:
    lines = ["  ┌──┬──┐", "  │서울│시  │", "  ├──┤장  │  ", "  │부산│    │", "  └──┴──┘"]
    assert read(lines).rows == ((Cell("서울"), Cell("시\n장", rowspan=2)), (Cell("부산"),))


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ([], "3줄 이상"),
        (["┌─┐", "│가│", "가나다"], "3번째 줄: 왼쪽과 오른쪽 테두리"),
        (["┌─┐", "│가│", "│나│"], "닫혀 있지"),
        (["┌─┐", "│가│", "└─┘", "┌─┐", "│가│", "└─┘"], "3번째 줄: 표가 끝나기 전에"),
        (["┌─┬─┐", "│가 나│", "└─┴─┘"], "2번째 줄: 세로 괘선이 윗줄과"),
        (["┌──┐", "│─  │", "└──┘"], "2번째 줄: 칸의 글에 괘선"),
        (
            ["┌──┬──┬─┐", "│가  │나  │다│", "├──┼──┴─┤", "│가나다라마│바  │", "└──┴────┘"],
            "4번째 줄: 1번째 세로 괘선이 다른 줄의",
        ),
        (["┌─┬─┐", "│가│나│", "│  ├─┐", "│가│나│", "└─┴─┘"], "테두리"),
        (["┌─┬─┐", "├─┼─┤", "│가│나│", "└─┴─┘"], "두 겹"),
        (["┌─┬─┐", "│가│나│", "├─  ─┤", "│가│나│", "└─┴─┘"], "3번째 줄: 가로 괘선"),
        (["┌┬─┐", "││나│", "└┴─┘"], "두 겹"),
    ],
)
def test_what_is_no_grid_is_refused_with_the_reason(lines: list[str], reason: str) -> None:
    with pytest.raises(NotATable, match=reason):
        read(lines)


def test_a_cell_that_is_no_rectangle_is_refused() -> None:
    lines = ["┌─┬─┐", "│가│나│", "│  └─┤", "│      │", "└───┘"]
    with pytest.raises(NotATable, match="직사각형"):
        read(lines)


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        (Table(()), "칸이 없거나"),
        (Table(((),)), "칸이 없거나"),
        (Table(((Cell("가", colspan=0), Cell("나")),)), "1보다 작아"),
        (Table(((Cell("가"), Cell("나")), (Cell("다"),))), "2번째 행 2번째 열에 칸이 없습니다"),
        (Table(((Cell("가", rowspan=2),),)), "마지막 행을 넘어"),
        (Table(((Cell("가"), Cell("나", rowspan=2)), (Cell("다", colspan=2),))), "칸이 겹칩니다"),
        (Table(((Cell("가"),),), header_rows=2), "머리 행 수"),
        (Table(((Cell("가│나"),),)), "괘선 문자"),
        (Table(((Cell("가\t나"),),)), "탭"),
        (Table(((Cell("가 \n나"),),)), "앞뒤 빈칸"),
    ],
)
def test_a_table_that_could_not_be_read_back_is_not_drawn(table: Table, reason: str) -> None:
    with pytest.raises(NotATable, match=reason):
        draw(table)


@pytest.mark.parametrize("line", ["┌─┐", "  │가│  ", "┃    ├──┨", "┗━┛", "├─┤글│"])
def test_lines_of_drawings_are_recognised(line: str) -> None:
    assert is_box_line(line)


@pytest.mark.parametrize("line", ["", "│", "제1조(목적)", "── 다음 ──", "│가│ (단위: 명)", "─"])
def test_other_lines_are_not(line: str) -> None:
    assert not is_box_line(line)


def test_strokes_agree_with_the_unicode_names_of_plain_characters() -> None:
    assert ARMS["┼"] == Arms(1, 1, 1, 1)
    assert ARMS["┿"] == Arms(1, 2, 1, 2)
    assert ARMS["┞"] == Arms(2, 1, 1, 0)
    assert ARMS["╼"] == Arms(0, 2, 0, 1)
    assert unicodedata.name("╱").endswith("LOWER LEFT")
    assert "╱" not in ARMS


# --- drawings of law.go.kr -------------------------------------------------------------------------------------------


def _letters(text: str) -> list[str]:
    """What is neither blank nor box character, in no order."""
    return sorted(re.sub(r"[\s\u2500-\u257f]", "", text))


def _cell_text(table: Table) -> str:
    return "".join(cell.text for row in table.rows for cell in row)


def _documents(name: str) -> Iterator[Any]:
    path = CORPUS / name
    if not path.exists():
        pytest.skip(f"../shared/corpus/{name} is not there")
    raw = path.read_bytes()
    text = (lzma.decompress(raw) if path.suffix == ".xz" else raw).decode()
    yield from map(json.loads, text.strip().split("\n") if ".jsonl" in name else [text])


def _texts(value: Any) -> Iterator[list[str]]:
    """Every list of lines in a document."""
    if isinstance(value, list) and value and all(isinstance(line, str) for line in value):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, dict):
        yield from _texts(list(value.values()))


def _drawings(name: str) -> list[tuple[str, ...]]:
    """The different drawings in a file, each from its top border to its bottom border."""
    found: dict[tuple[str, ...], None] = {}
    for lines in (lines for document in _documents(name) for lines in _texts(document)):
        drawing: list[str] = []
        for line in lines:
            if drawing or line.strip()[:1] in {"┌", "┏"}:
                drawing.append(line)
            if drawing and line.strip()[:1] in {"└", "┗"}:
                found[tuple(drawing)] = None
                drawing = []
    return list(found)


def _require_whole(drawing: tuple[str, ...]) -> Table:
    """Read the drawing; all of its text must be in the grid, which must survive being drawn again."""
    table = read(drawing)
    assert _letters(_cell_text(table)) == _letters("".join(drawing))
    assert read(draw(table)) == table
    return table


@pytest.mark.parametrize(("name", "count"), ANNEXES.items())
def test_every_drawing_in_annexes_is_read_whole(name: str, count: int) -> None:
    drawings = _drawings(name)
    assert len(drawings) == count
    for drawing in drawings:
        _require_whole(drawing)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "count"), ARTICLES.items())
def test_drawings_in_articles_are_read_whole_or_refused(name: str, count: int) -> None:
    """Many are formulas with fraction bars or forms with measures: no grids."""
    grids = 0
    for drawing in _drawings(name):
        try:
            read(drawing)
        except NotATable:
            continue
        _require_whole(drawing)
        grids += 1
    assert grids >= count


def test_the_headcount_standards_of_seoul_are_a_grid_with_a_head_of_two_rows() -> None:
    """서울특별시 공무원 정원 조례 [별표 2] 제2호."""
    drawing = next(lines for lines in _drawings(next(iter(ANNEXES))) if "연구직" in lines[1])
    assert read(drawing) == Table(
        (
            (Cell("구분", rowspan=2), Cell("연구직", colspan=2), Cell("지도직", colspan=2)),
            (Cell("연구관"), Cell("연구사"), Cell("지도관"), Cell("지도사")),
            (Cell("비율"), Cell("22%이내"), Cell("78%이상"), Cell("20%이내"), Cell("80%이상")),
        ),
        header_rows=2,
    )


def test_the_headcount_of_seoul_keeps_its_merged_totals_and_its_shifted_row() -> None:
    """서울특별시 공무원 정원 조례 [별표 4]: the row 4?5급 lost its middle dot."""
    table = read(max(_drawings(next(iter(ANNEXES))), key=len))
    assert table.header_rows == 1
    assert table.width == 7
    assert table.rows[1] == (Cell("총  계"), Cell("11,730"), Cell("", colspan=5))
    assert [cell.text for cell in next(row for row in table.rows if row[0].text == "4?5급")] == [
        "4?5급",
        "2",
        "1",
        "",
        "",
        "",
        "1",
    ]


def test_a_cell_that_stands_beside_the_separators_of_others_is_one_cell() -> None:
    """지방자치단체의 행정기구와 정원기준 등에 관한 규정 [별표 2] 제1호: one rank for all from 서울 to 경남."""
    table = read(_drawings("upper-law/행정기구정원기준규정_전체.json.xz")[0])
    office = table.rows[1][1]
    assert office.text.replace("\n", "") == "「국가공무원법」제2조의2에따라고위공무원단에 속하는일반직공무원"
    assert office.rowspan == len(table.rows) - 1
    assert [cell.text for cell in table.rows[2]] == ["2급 또는 3급 일반직\n지방공무원(14명)"]
