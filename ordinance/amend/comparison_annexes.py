"""Rows of a comparison table for annexes: the head, and the whole or the lines that change (E-1, C-11)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from ordinance.amend.annex_plan import AnnexPlan
from ordinance.amend.comparison_cells import (
    APART,
    DELETED,
    NEW,
    OMITTED,
    SAME,
    Cell,
    Row,
    Run,
    cell,
    printed,
)
from ordinance.amend.comparison_words import words_in_force, words_proposed
from ordinance.amend.ledger import ANNEXES, Cause, Ledger
from ordinance.amend.twins import Wording
from ordinance.korean import Particle, attach
from ordinance.law.address import AnnexAddress
from ordinance.law.printer import annex_head
from ordinance.law.table import Table
from ordinance.law.tree import Annex

Causes = tuple[Cause, ...]


def annex_text(annex: Annex) -> str:
    """An annex as its rows stand for it: the head, paragraphs, and the rows of tables with tabs between cells."""
    return "\n".join([annex_head(annex), *(line for part in annex.content for line in _part_lines(part))])


def _part_lines(part: Table | str) -> Iterator[str]:
    if isinstance(part, Table):
        yield from ("\t".join(cell.text for cell in cells) for cells in part.rows)
    else:
        yield from part.split("\n")


def annex_rows(index: int, annex: Annex, written: Ledger) -> tuple[Row, ...]:
    """The rows of one annex of the law in force; none where it stays."""
    plan = written.plan.annexes
    moved = written.by(ANNEXES, "moved", index)
    whole = written.by(ANNEXES, "whole", index)
    target = plan.moved.get(index, AnnexAddress(annex.kind, annex.number))
    if whole:
        new = dataclasses.replace(plan.whole[index], kind=target.kind, number=target.number)
        return (Row(_whole(annex, whole), _whole(new, whole)),)
    lines = tuple(_lines(index, annex, written))
    if not moved and all(line.kept for line in lines):
        return ()
    new = dataclasses.replace(annex, kind=target.kind, number=target.number)
    head = Row(cell(_head(annex, moved)), cell(_head(new, moved)))
    return (head, *_line_rows(lines, f"(현행 {attach(annex.name, Particle.GWA)} 같음)" if moved else SAME))


def new_annex_row(annex: Annex, by: Causes) -> Row:
    """`<신  설>` beside the head of a new annex."""
    return Row(cell([Run(NEW, "", by)]), _whole(annex, by))


def annex_printed_anew(old: Annex | None, new: Annex | None, by: Causes) -> Row:
    """An annex of a law that is printed anew as a whole, beside the one of its number (B-5)."""
    if old is None or new is None:
        left = cell([Run(NEW, "", by)]) if old is None else _whole(old, by)
        return Row(left, cell([Run(DELETED, "", by)]) if new is None else _whole(new, by))
    differing = by if old != new else ()
    return Row(_whole(old, differing), _whole(new, differing))


def _head(annex: Annex, moved: Causes) -> list[Run]:
    """`[별표 3] 정원관리기관별 직급별 정원(제4조 관련)`, the number underlined where it moves."""
    return [printed("["), printed(annex.name, moved), printed(annex_head(annex)[len(annex.name) + 1 :])]


def _whole(annex: Annex, by: Causes) -> Cell:
    """The head underlined, and the content that the writer prints below it or on a sheet of its own."""
    head = annex_head(annex)
    if annex.deleted:
        return cell([Run(DELETED, head, by)])
    content = annex_text(annex)[len(head) :]
    runs = [printed(head, by), *([Run(f"\n{APART}", content, by)] if content else [])]
    return dataclasses.replace(cell(runs), annex=annex)


# Lines of an annex: paragraphs and rows of tables


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: the texts of its cells in both laws, None on the side that has none; and what changes."""

    old: tuple[str, ...] | None
    new: tuple[str, ...] | None
    wordings: tuple[tuple[Wording, ...], ...] = ()
    by: Causes = ()

    @property
    def kept(self) -> bool:
        return not self.by and not any(self.wordings)


def _lines(index: int, annex: Annex, written: Ledger) -> Iterator[_Line]:
    plan = written.plan.annexes
    for number, part in enumerate(annex.content):
        if isinstance(part, Table):
            yield from _table_lines(part, (index, number), written)
        else:
            yield from _paragraph_lines(part, _wordings((index, number), plan, written))


def _wordings(path: tuple[int, ...], plan: AnnexPlan, written: Ledger) -> tuple[Wording, ...]:
    found = [
        Wording(edit.start, edit.end, edit.text, written.by(ANNEXES, "edits", at))
        for at, edit in enumerate(plan.edits)
        if edit.path == path
    ]
    return tuple(sorted(found, key=lambda one: one.start))


def _paragraph_lines(text: str, wordings: Sequence[Wording]) -> Iterator[_Line]:
    """Line by line; lines that one quotation spans stay together."""
    start = 0
    for end in [at for at, char in enumerate(text) if char == "\n"] + [len(text)]:
        if any(one.start < end < one.end for one in wordings):
            continue
        own = [one for one in wordings if start <= one.start and one.end <= end]
        moved = tuple(Wording(one.start - start, one.end - start, one.text, one.by) for one in own)
        line = (text[start:end],)
        yield _Line(line, line, (moved,))
        start = end + 1


def _table_lines(table: Table, key: tuple[int, int], written: Ledger) -> Iterator[_Line]:
    plan = written.plan.annexes
    exchanged = {
        first: (last, new, written.by(ANNEXES, "rows", (*key, at)))
        for at, (first, last, new) in enumerate(plan.rows.get(key, ()))
    }
    row = 0
    while row <= len(table.rows):
        last, new, by = exchanged.pop(row, (row, (), ()))
        for old_cells, new_cells in zip_longest(table.rows[row:last], new):
            yield _Line(_texts(old_cells), _texts(new_cells), by=by)
        if last == row and row < len(table.rows):
            cells = _texts(table.rows[row])
            wordings = tuple(_wordings((*key, row, column), plan, written) for column in range(len(cells or ())))
            yield _Line(cells, cells, wordings)
        row = max(last, row + 1)


def _texts(cells: Sequence[object] | None) -> tuple[str, ...] | None:
    return None if cells is None else tuple(str(getattr(one, "text", "")) for one in cells)


def _line_rows(lines: Sequence[_Line], same: str) -> Iterator[Row]:
    waiting: list[str] = []
    for line in lines:
        if line.kept:
            waiting.append("\t".join(line.old or ()))
            continue
        yield from _left_out(waiting, same)
        waiting = []
        yield Row(_cells(line, line.old, NEW), _cells(line, line.new, DELETED))
    yield from _left_out(waiting, same)


def _left_out(waiting: Sequence[str], same: str) -> Iterator[Row]:
    text = "\n".join(waiting)
    if text.strip():
        yield Row(cell([Run(OMITTED, text)]), cell([Run(same, text)]))


def _cells(line: _Line, texts: Sequence[str] | None, absent: str) -> Cell:
    """The cells of a line, a tab between them; those that stay are printed: a number says nothing without its row."""
    if texts is None:
        return cell([Run(absent, "", line.by)])
    words = words_in_force if absent == NEW else words_proposed
    runs: list[Run] = []
    for column, text in enumerate(texts):
        wordings = line.wordings[column] if line.wordings else ()
        runs += [printed("\t")] if column else []
        runs += words(text, wordings) if wordings else [printed(text, line.by)]
    return cell(runs)


__all__ = ["annex_rows", "annex_text", "new_annex_row"]
