"""Comparison tables of real amendments and of whole laws side by side, each read back with its underlines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from ordinance import amend
from ordinance.amend.comparison_cells import Row
from ordinance.errors import OrdinanceError
from ordinance.formats.docx import prove_paper, table_paper, write_paper
from tests.amend.proving import neighbours
from tests.amendments import real


def _partial(shared: Path, every: int) -> Iterator[tuple[str, tuple[Row, ...]]]:
    for law, amendment, _ in real(shared, every):
        try:
            yield law.title, amend.comparison_rows(law, amendment)
        except OrdinanceError:
            continue


def _whole(shared: Path, count: int) -> Iterator[tuple[str, tuple[Row, ...]]]:
    for pair in islice(neighbours(shared, count), count):
        yield pair.new.title, amend.whole_rows(pair.old, pair.new)


def _drawn(tables: Iterator[tuple[str, tuple[Row, ...]]]) -> int:
    count = 0
    for title, rows in tables:
        paper = table_paper(title, rows, amend.pairings(rows))
        prove_paper(write_paper(paper), paper)
        count += 1
    return count


def test_tables_of_some_real_amendments_read_back(shared: Path) -> None:
    assert _drawn(_partial(shared, 400)) >= 10


@pytest.mark.slow
def test_tables_of_real_amendments_read_back(shared: Path) -> None:
    assert _drawn(_partial(shared, 40)) >= 100


@pytest.mark.slow
def test_many_laws_side_by_side_read_back(shared: Path) -> None:
    assert _drawn(_whole(shared, 50)) == 50
