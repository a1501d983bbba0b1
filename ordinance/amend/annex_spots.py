"""Where a spot of an annex stands: an item, a column or row (`…란`), the remarks, a named row (C-11)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ordinance.amend.spots import AnnexSpot
from ordinance.law.address import Step
from ordinance.law.locate import Slot, SlotKind
from ordinance.law.numbers import Level, mark
from ordinance.law.table import Table
from ordinance.law.tree import Annex

Piece = tuple[Slot, str]


def pieces(annex: Annex, index: int) -> tuple[Piece, ...]:
    """Every paragraph line and every cell of an annex with its text, in reading order."""
    return tuple(_pieces(annex, index))


def _pieces(annex: Annex, index: int) -> Iterator[Piece]:
    for number, part in enumerate(annex.content):
        if isinstance(part, Table):
            for row, cells in enumerate(part.rows):
                for column, cell in enumerate(cells):
                    yield Slot(SlotKind.ANNEX, (index, number, row, column), 0, len(cell.text)), cell.text
        else:
            yield Slot(SlotKind.ANNEX, (index, number), 0, len(part)), part


def spot_pieces(annex: Annex, index: int, spot: AnnexSpot) -> tuple[Piece, ...]:
    """The pieces of text a spot covers; empty when there is no such spot."""
    found = pieces(annex, index)
    for step in spot.steps:
        found = _item(found, step)
    for name in _names(spot.label):
        found = _named(annex, found, name)
    return found


_ITEM_MARK = re.compile(r"(?:\d+(?:의\d+)?\.|[가-하]\.|\d+\)|[가-하]\))")


def _level_of(text: str) -> Level | None:
    head = text.lstrip()
    match = _ITEM_MARK.match(head)
    if match is None:
        return None
    said = match[0]
    if said.endswith("."):
        return Level.SUBPARAGRAPH if said[0].isdigit() else Level.ITEM
    return Level.SUBITEM if said[0].isdigit() else Level.SUBITEM_2


def _item(found: Sequence[Piece], step: Step) -> tuple[Piece, ...]:
    """From the piece that opens with the item's mark up to the next item of its level or above."""
    head = mark(step.level, step.number)
    start = next((index for index, (_, text) in enumerate(found) if text.lstrip().startswith(head)), None)
    if start is None:
        return ()
    end = start + 1
    while end < len(found):
        level = _level_of(found[end][1])
        if level is not None and level <= step.level:
            break
        end += 1
    return tuple(found[start:end])


def _names(label: str) -> Iterator[str]:
    """`총괄지원반란 중 반장란`: one name behind the other."""
    for name in re.split(r"\s중\s|의\s|(?<=란)\s|(?<=쪽)\s", label):
        if name.strip():
            yield name.strip()


def _named(annex: Annex, found: Sequence[Piece], name: str) -> tuple[Piece, ...]:
    if name in {"앞쪽", "뒤쪽"} or re.fullmatch(r"제\d+쪽", name):
        return tuple(found)
    if name.startswith("비고"):
        start = next((index for index, (_, text) in enumerate(found) if text.lstrip(" ※").startswith("비고")), None)
        return tuple(found[start:]) if start is not None else ()
    bare = name.removesuffix("란")
    return _column(annex, found, bare) or _rows(annex, found, bare)


def same_name(one: str, other: str) -> bool:
    """Whether a cell bears the name, spaces aside."""
    return "".join(one.split()) == "".join(other.split())


def _column(annex: Annex, found: Sequence[Piece], name: str) -> tuple[Piece, ...]:
    """The cells below a head that bears the name."""
    result: list[Piece] = []
    for number, part in enumerate(annex.content):
        if not isinstance(part, Table):
            continue
        grid = {(row, cell_index): column for row, cell_index, column in _grid_columns(part)}
        heads = [
            (grid[row, index], cell.colspan)
            for row, cells in enumerate(part.rows[: part.header_rows])
            for index, cell in enumerate(cells)
            if same_name(cell.text, name)
        ]
        for first, span in heads[:1]:
            result += [
                piece
                for piece in found
                if len(piece[0].path) == 4
                and piece[0].path[1] == number
                and piece[0].path[2] >= part.header_rows
                and first <= grid[piece[0].path[2], piece[0].path[3]] < first + span
            ]
    return tuple(result)


def _grid_columns(table: Table) -> Iterator[tuple[int, int, int]]:
    counted: dict[int, int] = {}
    for row, column, _ in table.grid():
        yield row, counted.get(row, 0), column
        counted[row] = counted.get(row, 0) + 1


def _rows(annex: Annex, found: Sequence[Piece], name: str) -> tuple[Piece, ...]:
    """The row whose cell bears the name, with the rows that the cell spans; or a line that opens with it."""
    for slot, text in found:
        if not same_name(text, name):
            continue
        if len(slot.path) != 4:
            return ((slot, text),)
        _, number, row, column = slot.path
        part = annex.content[number]
        span = part.rows[row][column].rowspan if isinstance(part, Table) else 1
        return tuple(
            piece
            for piece in found
            if len(piece[0].path) == 4 and piece[0].path[1] == number and row <= piece[0].path[2] < row + span
        )
    return ()


def labelled(annex: Annex, found: Sequence[Piece], label: str) -> tuple[Piece, ...]:
    """The pieces that a row's name leads to: the cells behind it, or what follows it on its line."""
    cells = [piece for piece in _rows(annex, found, label) if not same_name(piece[1], label)]
    if cells:
        return tuple(cells)
    result: list[Piece] = []
    pattern = re.compile(r"\s*".join(re.escape(char) for char in label if not char.isspace()) + r"(?=\s|\d|$)")
    for slot, text in found:
        at = 0
        for line in text.split("\n"):
            if match := pattern.match(line.lstrip()):
                start = at + len(line) - len(line.lstrip()) + match.end()
                cut = Slot(slot.kind, slot.path, slot.start + start, slot.start + at + len(line))
                result.append((cut, text[start : at + len(line)]))
            at += len(line) + 1
    return tuple(result)


__all__ = ["labelled", "pieces", "same_name", "spot_pieces"]
