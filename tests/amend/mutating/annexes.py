"""Annexes: words, numbers in rows, whole ones, new ones, ones that are gone, their numbers."""

from __future__ import annotations

import dataclasses
from random import Random

from ordinance.law.numbers import Number
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Annex, AnnexKind, Instrument
from tests.amend.mutating.pieces import noun, phrase, raised, sentence
from tests.amend.mutating.words import edited

Content = tuple[Table | str, ...]


def new_annex(rng: Random, number: Number | None, kind: AnnexKind = AnnexKind.ANNEX) -> Annex:
    """An invented annex: a table of names and numbers, lines of text, or both."""
    lines: Content = tuple(phrase(rng) for _ in range(rng.randint(1, 3)))
    table: Content = (_table(rng),) if rng.random() < 0.7 else ()
    return Annex(kind, number, f"{noun(rng)} 기준", f"(제{rng.randint(1, 4)}조 관련)", (*table, *lines))


def _table(rng: Random) -> Table:
    names = dict.fromkeys(noun(rng) for _ in range(rng.randint(2, 6)))
    head = (Cell("구분"), Cell("정원"), Cell("비고"))
    rows = [(Cell(name), Cell(f"{rng.randint(1, 2500):,}"), Cell(rng.choice(("", noun(rng))))) for name in names]
    return Table((head, (Cell("총계"), Cell(f"{rng.randint(100, 9999):,}"), Cell("")), *rows))


def with_annexes(law: Instrument, seed: int) -> Instrument:
    """The law with two or three invented annexes behind those it has."""
    rng = Random(f"annexes {seed}")
    last = max((annex.number.value for annex in law.annexes if annex.number), default=0)
    new = tuple(new_annex(rng, Number(last + index)) for index in range(1, rng.randint(2, 3) + 1))
    form = (new_annex(rng, Number(1), AnnexKind.FORM),) if not law.annexes and rng.random() < 0.5 else ()
    return dataclasses.replace(law, annexes=(*law.annexes, *new, *form))


def _at(rng: Random, law: Instrument) -> int | None:
    found = [index for index, annex in enumerate(law.annexes) if not annex.deleted]
    return rng.choice(found) if found else None


def _with(law: Instrument, at: int, *annexes: Annex) -> Instrument:
    return dataclasses.replace(law, annexes=(*law.annexes[:at], *annexes, *law.annexes[at + 1 :]))


def annex_words(rng: Random, law: Instrument) -> Instrument | None:
    """A word of a paragraph or cell."""
    at = _at(rng, law)
    if at is None or not law.annexes[at].content:
        return None
    content = list(law.annexes[at].content)
    index = rng.randrange(len(content))
    part = content[index]
    content[index] = edited(rng, part) if isinstance(part, str) else _cell_changed(rng, part)
    return _with(law, at, dataclasses.replace(law.annexes[at], content=tuple(content)))


def _cell_changed(rng: Random, table: Table) -> Table:
    """One cell with another word, or another number."""
    row = rng.randrange(len(table.rows))
    column = rng.randrange(len(table.rows[row]))
    cell = table.rows[row][column]
    text = f"{rng.randint(1, 3000):,}" if cell.text.replace(",", "").isdigit() else edited(rng, cell.text or "비고")
    cells = (*table.rows[row][:column], dataclasses.replace(cell, text=text), *table.rows[row][column + 1 :])
    return dataclasses.replace(table, rows=(*table.rows[:row], cells, *table.rows[row + 1 :]))


def annex_numbers(rng: Random, law: Instrument) -> Instrument | None:
    """Numbers in one to three rows of a table."""
    at = _at(rng, law)
    places = (
        [index for index, part in enumerate(law.annexes[at].content) if isinstance(part, Table)]
        if at is not None
        else []
    )
    if at is None or not places:
        return None
    content = list(law.annexes[at].content)
    table = content[places[0]]
    if not isinstance(table, Table):
        return None
    rows = [index for index, row in enumerate(table.rows) if any(cell.text.replace(",", "").isdigit() for cell in row)]
    changed = set(rng.sample(rows, min(len(rows), rng.randint(1, 3))))
    content[places[0]] = dataclasses.replace(
        table,
        rows=tuple(
            tuple(_renumbered(rng, cell) if index in changed else cell for cell in row)
            for index, row in enumerate(table.rows)
        ),
    )
    return _with(law, at, dataclasses.replace(law.annexes[at], content=tuple(content)))


def _renumbered(rng: Random, cell: Cell) -> Cell:
    figures = cell.text.replace(",", "")
    return dataclasses.replace(cell, text=f"{int(figures) + rng.randint(1, 40):,}") if figures.isdigit() else cell


def annex_row(rng: Random, law: Instrument) -> Instrument | None:
    """A row more, or less."""
    at = _at(rng, law)
    if at is None or not law.annexes[at].content or not isinstance(law.annexes[at].content[0], Table):
        return None
    table = law.annexes[at].content[0]
    if (
        not isinstance(table, Table)
        or len(table.rows) < 4
        or any(cell.rowspan > 1 for row in table.rows for cell in row)
    ):
        return None
    row = rng.randrange(2, len(table.rows))
    middle = table.rows[row : row + 1] if rng.random() < 0.5 else ()
    new = tuple(dataclasses.replace(cell, text=noun(rng)) for cell in table.rows[row])
    rows = (*table.rows[:row], *((new, *middle) if middle else ()), *table.rows[row + 1 :])
    content = (dataclasses.replace(table, rows=rows), *law.annexes[at].content[1:])
    return _with(law, at, dataclasses.replace(law.annexes[at], content=content))


def annex_whole(rng: Random, law: Instrument) -> Instrument | None:
    """An annex with another content, at times under another title."""
    at = _at(rng, law)
    if at is None:
        return None
    old = law.annexes[at]
    new = new_annex(rng, old.number, old.kind)
    return _with(
        law, at, new if rng.random() < 0.5 else dataclasses.replace(new, heading=old.heading, relation=old.relation)
    )


def annex_heading(rng: Random, law: Instrument) -> Instrument | None:
    """The title of an annex, or what it relates to."""
    at = _at(rng, law)
    if at is None:
        return None
    old = law.annexes[at]
    if rng.random() < 0.5:
        return _with(law, at, dataclasses.replace(old, heading=edited(rng, old.heading)))
    return _with(law, at, dataclasses.replace(old, relation=f"(제{rng.randint(5, 30)}조 관련)"))


def annex_added(rng: Random, law: Instrument) -> Instrument | None:
    """A new annex behind the last, or a branch behind one."""
    numbered = [annex for annex in law.annexes if annex.kind is AnnexKind.ANNEX and annex.number]
    if law.annexes and not numbered:
        return None
    last = numbered[-1].number if numbered else None
    number = Number(last.value + 1) if last else Number(1)
    at = max((index + 1 for index, annex in enumerate(law.annexes) if annex.kind is AnnexKind.ANNEX), default=0)
    if numbered and rng.random() < 0.4:
        one = rng.choice(numbered)
        branch = Number(one.number.value, (*one.number.branches, 2)) if one.number else Number(1)
        if any(annex.number == branch for annex in numbered):
            return None
        at, number = law.annexes.index(one) + 1, branch
    new = new_annex(rng, number)
    return dataclasses.replace(law, annexes=(*law.annexes[:at], new, *law.annexes[at:]))


def annex_deleted(rng: Random, law: Instrument) -> Instrument | None:
    """An annex as a stub, or gone, the later ones closed up or not."""
    at = _at(rng, law)
    if at is None:
        return None
    old = law.annexes[at]
    how = rng.choice(("stub", "closed", "gap"))
    if how == "stub":
        return _with(law, at, Annex(old.kind, old.number, "", deleted=True))
    fewer = _with(law, at)
    return fewer if how == "gap" else _shifted(fewer, old, -1)


def annexes_renumbered(rng: Random, law: Instrument) -> Instrument | None:
    """A new annex before one, the later ones shifted up."""
    at = _at(rng, law)
    if at is None or law.annexes[at].number is None:
        return None
    old = law.annexes[at]
    shifted = _shifted(law, old, 1, own=True)
    if rng.random() < 0.3:
        return shifted
    new = new_annex(rng, old.number, old.kind)
    return dataclasses.replace(shifted, annexes=(*shifted.annexes[:at], new, *shifted.annexes[at:]))


def _shifted(law: Instrument, of: Annex, by: int, *, own: bool = False) -> Instrument:
    """Annexes of the same kind behind one (and itself) under numbers one higher or lower."""

    def change(annex: Annex) -> Annex:
        if annex.kind is not of.kind or annex.number is None or of.number is None:
            return annex
        late = annex.number > of.number or (own and annex.number == of.number)
        return dataclasses.replace(annex, number=raised(annex.number, by)) if late else annex

    return dataclasses.replace(law, annexes=tuple(map(change, law.annexes)))


__all__ = ["new_annex", "sentence", "with_annexes"]
