"""Real ordinances as XML: valid by both schemas, complete, and read back as they were."""

from __future__ import annotations

import dataclasses
import json
import lzma
from collections.abc import Iterator
from pathlib import Path

import pytest

from ordinance.formats.akn import read_law, validate, write_law
from ordinance.formats.lawgo import read_lawgo
from ordinance.law.numbers import Number
from ordinance.law.printer import print_law
from ordinance.law.read import Pieces, Row, read_pieces
from ordinance.law.tree import Instrument, Status, without_notes
from tests.formats.akn.examples import official, parsed, squeezed, words


def _row(article: dict[str, str]) -> Row:
    """`000302` is 제3조의2."""
    value, branch = int(article["no"][:4]), int(article["no"][4:])
    return Row(article["text"], Number(value, (branch,) if branch else ()), bool(article["is_article"]))


def _laws(shared: Path) -> Iterator[Instrument]:
    with lzma.open(shared / "corpus" / "ordinances.jsonl.xz", "rt", encoding="utf-8") as rows:
        for row in rows:
            data = json.loads(row)
            yield read_pieces(Pieces(data["title"], tuple(map(_row, data["articles"]))))


def _is_printed_in_full(law: Instrument) -> bool:
    """The printer leaves out the heading of what is gone, and says 삭제 of what has moved."""
    gone = [node for _, node in law.walk() if node.deleted]
    return not any(node.heading or node.status is Status.MOVED for node in gone)


@pytest.mark.slow
def test_all_instruments_are_valid_by_the_standard_and_by_the_profile_and_come_back_as_they_were(shared: Path) -> None:
    total = gone = repeated = 0
    for law in _laws(shared):
        total += 1
        document = write_law(law, "11")
        official().assertValid(parsed(document))
        validate(document)
        assert read_law(document) == law
        numbers = [node.number for _, node in law.articles()]
        repeated += len(set(numbers)) < len(numbers)
        gone += sum(node.deleted for _, node in law.walk())
    assert total == 422
    # The corpus does hold what is hard: provisions that are gone, and numbers that two articles bear.
    assert gone > 3000
    assert repeated > 5


@pytest.mark.slow
def test_the_documents_of_all_instruments_hold_all_that_is_printed(shared: Path) -> None:
    compared = 0
    for law in filter(_is_printed_in_full, map(without_notes, _laws(shared))):
        compared += 1
        assert squeezed(words(parsed(write_law(law, "11"))[0])) == squeezed(print_law(law))
    assert compared > 350


def test_laws_of_the_service_with_addenda_annexes_and_links_come_back_as_they_were(shared: Path) -> None:
    for path in sorted((shared / "corpus" / "lawgo-json").glob("*.json")):
        law = read_lawgo(path)
        document = write_law(law, "11")
        official().assertValid(parsed(document))
        validate(document)
        again = read_law(document)
        assert again == law
        assert [annex.link for annex in again.annexes] == [annex.link for annex in law.annexes]
        assert dataclasses.asdict(again.identity) == dataclasses.asdict(law.identity)
