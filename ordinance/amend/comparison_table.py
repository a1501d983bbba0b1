"""신ㆍ구조문대비표: the comparison table of an amendment, from its operations (part E; practice, section 7).

Only touched articles appear, each unit in a row of its own, the law in force on the left and the new law on the right.
Each underline has its operation, and each operation its underline; the left column stands for the whole text of the
touched articles in force, the right one for that of the new ones (E-2).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence

from ordinance.amend.apply import Scope
from ordinance.amend.comparison_annexes import annex_rows, annex_text, new_annex_row
from ordinance.amend.comparison_articles import article_rows
from ordinance.amend.comparison_cells import Cell, Column, Row, Run, Subject, cell, printed
from ordinance.amend.comparison_whole import whole_blocks
from ordinance.amend.comparison_words import words_in_force, words_kept
from ordinance.amend.ledger import ANNEXES, BODY, TITLE, Cause, Ledger, ledger
from ordinance.amend.operations import Amendment
from ordinance.amend.pairing import body_twins
from ordinance.amend.twins import Twin, Wording, mark_of
from ordinance.law.numbers import reference
from ordinance.law.printer import addenda_lines
from ordinance.law.tree import Addenda, Instrument, Provision, without_notes

_Block = tuple[str, str, Sequence[Row]]


def comparison_rows(law: Instrument, amendment: Amendment, scope: Scope = Scope.WHOLE) -> tuple[Row, ...]:
    """The rows of the comparison table of an amendment to `law`; raises RefusedError where `apply` does.

    A repeal has no table: nothing faces the law in force. That of a whole amendment is `comparison_whole`.
    """
    written = ledger(without_notes(law), amendment, scope)
    if written.plan.repealed:
        return ()
    if written.plan.whole is not None:
        return _rows(whole_blocks(written.plan.law, written.law))
    blocks = [*_title(written), *_body(written), *_annexes(written), *_addenda(written)]
    return _rows(blocks)


def whole_rows(old: Instrument, new: Instrument) -> tuple[Row, ...]:
    """The rows that show two laws in full side by side, for a whole amendment (B-5)."""
    return _rows(whole_blocks(without_notes(old), without_notes(new)))


def _rows(blocks: Iterable[_Block]) -> tuple[Row, ...]:
    return tuple(
        dataclasses.replace(row, subject=Subject(order, old, new))
        for order, (old, new, rows) in enumerate(blocks)
        for row in rows
    )


def rebuilt_texts(rows: Iterable[Row], column: Column) -> dict[Subject, str]:
    """The full text of everything the table is about, as one of its columns stands for it."""
    texts: dict[Subject, str] = {}
    for row in rows:
        one = row.cell(column)
        before = texts.get(row.subject, "")
        texts[row.subject] = before + (one.joint if before and one.full else "") + one.full
    return texts


def table_text(rows: Iterable[Row]) -> str:
    """The table as plain text, for people and tests: ` | ` between the columns, `__` around what is underlined."""
    lines = (f"{_plain(row.left)} | {_plain(row.right)}" for row in rows)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _plain(one: Cell) -> str:
    return "".join(f"__{run.text}__" if run.underlined else run.text for run in one.runs).replace("\n", " / ")


# The parts of the law, in the order of the sentences (C-13): title, articles, annexes, earlier 부칙


def _title(written: Ledger) -> Iterator[_Block]:
    """제명: both titles in full, in the first row."""
    plan = written.plan
    changes = [
        Wording(edit.start, edit.end, edit.text, written.by(TITLE, "edits", index))
        for index, edit in enumerate(plan.title)
    ]
    if changes:
        title = plan.law.title
        row = Row(cell(words_in_force(title, changes)), cell(words_kept(title, changes)))
        yield title, written.law.title, (row,)


def _body(written: Ledger) -> Iterator[_Block]:
    plan = written.plan.body
    yield from _blocks(body_twins(BODY, plan.body, plan.changes, written))


def _blocks(twins: Sequence[Twin], above: str = "") -> Iterator[_Block]:
    for twin in twins:
        if twin.touched:
            yield _name(twin.old, above), _name(twin.new, above), article_rows(twin)


def _name(node: Provision | None, above: str) -> str:
    """How a provision is cited; the one sentence of a 부칙 as the 부칙 itself."""
    if node is None:
        return ""
    own = reference(node.level, node.number) if mark_of(node) else ""
    return f"{above} {own}".strip()


def _annexes(written: Ledger) -> Iterator[_Block]:
    for index, annex in enumerate(written.plan.law.annexes):
        if rows := annex_rows(index, annex, written):
            target = written.plan.annexes.moved.get(index)
            yield annex.name, str(target) if target is not None else annex.name, rows
    for index, annex in enumerate(written.plan.annexes.added):
        yield "", annex.name, (new_annex_row(annex, written.by(ANNEXES, "added", index)),)


def _addenda(written: Ledger) -> Iterator[_Block]:
    """부칙 of earlier ordinances, each below its own heading (C-12)."""
    for index, plan in sorted(written.plan.addenda.items()):
        heading = _addenda_heading(written.plan.law.addenda[index])
        yield heading, heading, (Row(cell([printed(heading)]), cell([printed(heading)])),)
        yield from _blocks(body_twins(index, plan.body, plan.changes, written), heading)


def _addenda_heading(addenda: Addenda) -> str:
    return next(addenda_lines(addenda))


__all__ = [
    "Cause",
    "Cell",
    "Column",
    "Row",
    "Run",
    "Subject",
    "annex_text",
    "comparison_rows",
    "rebuilt_texts",
    "table_text",
    "whole_rows",
]
