"""Real ordinances as XML: nothing is lost, and what the profile refuses is a defect of the source."""

from __future__ import annotations

import dataclasses
import html
import json
import lzma
from collections.abc import Iterator
from pathlib import Path

import pytest

from ordinance.formats.akn import AkomaNtosoError, validate, write_law
from ordinance.law.printer import print_law
from ordinance.law.read import LawSyntaxError, read
from ordinance.law.tree import Instrument, without_notes
from tests.formats.akn.examples import official, parsed, squeezed, words


def _laws(shared: Path) -> Iterator[Instrument]:
    with lzma.open(shared / "corpus" / "ordinances.jsonl.xz", "rt", encoding="utf-8") as rows:
        for row in rows:
            data = json.loads(row)
            lines = [data["title"]]
            for article in data["articles"]:
                text = html.unescape(article["text"]).strip()
                lines += split_article(text) if article["is_article"] else [text]
            try:
                yield read("\n".join(lines))
            except LawSyntaxError:
                continue


@pytest.mark.slow
def test_real_ordinances_are_valid_by_the_standard_and_complete(shared: Path) -> None:
    refused = total = 0
    for law in _laws(shared):
        total += 1
        document = write_law(law, "11")
        official().assertValid(parsed(document))
        bare = dataclasses.replace(without_notes(law), annexes=())
        if not any(node.level.is_division and node.text for _, node in law.walk()):  # the printer has no place for it
            assert squeezed(words(parsed(write_law(bare, "11"))[0])) == squeezed(print_law(bare))
        try:
            validate(document)
        except AkomaNtosoError:
            refused += 1
    assert total > 400
    # Articles without words, and 항 that stand in a 장 because their article is missing in the source.
    assert refused <= 4
