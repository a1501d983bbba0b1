"""Sums of a table of posts, on the real ones of the corpus."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ordinance.check.document import Document, document_of
from ordinance.check.rules.headcount.hed002 import RULE
from ordinance.check.rules.headcount.sample import LAW
from ordinance.law.read import read
from ordinance.law.table import Cell, Table
from tests.amend.corpus_laws import headcount_tables

_HEAD = (Cell("구분"), Cell("총계"))
# The extraction glued rows together: `…사무관1…사무관4…`. Their numbers are lost, so the sums cannot be right.
_GLUED = re.compile(r"[가-힣]\d+[가-힣]")


def with_table(rows: tuple[tuple[Cell, ...], ...]) -> Document:
    """An ordinance whose table of grades is this one."""
    law = read(LAW)
    annexes = tuple(
        dataclasses.replace(annex, content=(Table((_HEAD, *rows), header_rows=1),))
        if annex.heading.removeprefix("정원관리기관별 ") == "직급별 정원"
        else annex
        for annex in law.annexes
    )
    return document_of(dataclasses.replace(law, annexes=annexes))


def tables(shared: Path) -> Iterator[Table]:
    """The tables after their real changes."""
    for case in headcount_tables(shared):
        yield next(part for part in case.after.content if isinstance(part, Table))


def whole(table: Table) -> bool:
    """Whether no rows were glued together."""
    return not any(_GLUED.search(row[0].text) for row in table.rows)


def test_real_tables_add_up_and_a_number_that_is_one_too_high_is_found(shared: Path) -> None:
    sound = list(filter(whole, tables(shared)))
    assert len(sound) >= 7
    for table in sound:
        assert RULE.look(with_table(table.rows)) == ()
        label, count = table.rows[0]
        wrong = Cell(str(int(count.text.replace(",", "")) + 1))
        assert RULE.look(with_table(((label, wrong), *table.rows[1:])))


def test_rows_that_were_lost_are_found_by_their_sum(shared: Path) -> None:
    glued = [table for table in tables(shared) if not whole(table)]
    if not glued:
        pytest.skip("the corpus has no glued tables any more")
    assert all(RULE.look(with_table(table.rows)) for table in glued)
