"""Notes against those of the national database: 4,000 real amendments whose old and new text are certain."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ordinance.amend import RefusedError, apply, noted, read_all
from ordinance.law.consolidated import is_square
from ordinance.law.read import Pieces, read_pieces
from ordinance.law.tree import Instrument, InstrumentKind, without_notes
from tests.corpus import article_text, records

Articles = Mapping[str, Mapping[str, Any]]


def _law(title: str, articles: Articles) -> Instrument:
    law = read_pieces(Pieces(title, tuple(map(article_text, articles.values()))))
    return Instrument(title, law.body, kind=InstrumentKind.ACT)


def _notes(law: Instrument) -> dict[str, list[tuple[object, ...]]]:
    """The notes of each provision by its article; the file holds none in square brackets. Punctuation of dates apart."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for path, node in law.articles():
        part = Instrument("", (node,))
        told = [
            (place, re.sub(r"[\s.ㆍ]+", ".", note.text).replace(".>", ">"))
            for place, one in part.walk()
            for note in one.notes
            if not is_square(note)
        ]
        found[f"{node.number} {path[:-1]}"] = [*told]
    return found


@pytest.mark.slow
def test_notes_are_those_of_the_national_database(shared: Path) -> None:
    applied = same = 0
    for case in records(shared, "amendments"):
        if case["baseline"] != "exact":
            continue
        try:
            amendment = read_all(case["amendment"])[0]
            amended = apply(_law(amendment.title, case["old"]), amendment)
        except RefusedError:
            continue
        law = noted(amended, date.fromisoformat(case["date"]))
        assert without_notes(law) == without_notes(amended.law)
        applied += 1
        same += _notes(law) == _notes(_law("", case["new"]))
    assert applied >= 3_990
    assert same >= 3_980
