"""The reader against articles labelled by hand: every 항, 호, 목 and 세목 at its very character.

The labels hold no law text: mst, row, marks and offsets. See `gold/README.md`.
"""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

import pytest

from ordinance.law.numbers import Level, Number, mark
from ordinance.law.segments import Segment, article_segments

GOLD = Path(__file__).parent / "gold"
# Labelled articles that the reader gets wrong, each with the reason; a new one is a step back.
KNOWN_MISSES: dict[tuple[str, int], str] = {}


def labels() -> list[dict[str, Any]]:
    """Every labelled article, once."""
    found: dict[tuple[str, int], dict[str, Any]] = {}
    for path in sorted(GOLD.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            one = json.loads(line)
            found.setdefault((one["mst"], one["row"]), one)
    return list(found.values())


def marks(segments: tuple[Segment, ...]) -> list[list[object]]:
    """The marks the reader found, as paths with the offset of each."""
    found: list[list[object]] = []
    above: list[tuple[Level, str]] = []
    offset = 0
    for segment in segments:
        if segment.level is not Level.ARTICLE:
            above = [one for one in above if one[0] < segment.level]
            above.append((segment.level, mark(segment.level, segment.number)))
            found.append(["/".join(text for _, text in above), offset])
        offset += len(segment.source)
    return found


def _number(no: str) -> Number:
    return Number(int(no[:4]), (int(no[4:]),) if int(no[4:]) else ())


@pytest.mark.slow
def test_ninety_nine_of_a_hundred_hard_articles_are_read_wholly_right(shared: Path) -> None:
    wanted = {(one["mst"], one["row"]): one for one in labels()}
    assert len(wanted) >= 300
    misses: set[tuple[str, int]] = set()
    with lzma.open(shared / "corpus" / "ordinances.jsonl.xz", "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            for row, article in enumerate(record["articles"]):
                label = wanted.get((str(record["mst"]), row))
                if label and marks(article_segments(article["text"], _number(article["no"]))) != label["marks"]:
                    misses.add((str(record["mst"]), row))
    assert misses == set(KNOWN_MISSES)
    assert len(misses) <= len(wanted) * 0.01
