"""Real law at hand to tests: the records of the corpus beside the project, and what stands in them."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ordinance.law.numbers import Number
from ordinance.law.printer import print_law
from ordinance.law.read import Pieces, Row, read, read_pieces
from ordinance.law.tree import Instrument, without_notes


def records(shared: Path, name: str) -> Iterator[dict[str, Any]]:
    """The records of one file of the corpus (`ordinances`, `version-pairs`, `amendments`)."""
    with lzma.open(shared / "corpus" / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def article_text(one: Mapping[str, Any]) -> str:
    """An article of an amendment of the corpus, with its number and heading as law prints them."""
    label = one.get("no") or one["label"]
    head = f"{label}({one['title']})" if one["title"] else label
    return f"{head} " + "\n".join(one["lines"])


def rows_of(record: dict[str, Any]) -> tuple[Row, ...]:
    """The rows of an ordinance of the corpus; `000302` is 제3조의2."""
    return tuple(
        Row(one["text"], Number(int(one["no"][:4]), (int(one["no"][4:]),) if int(one["no"][4:]) else ()), bool(one["is_article"]))
        for one in record["articles"]
    )  # fmt: skip


def drafting_text(law: Instrument) -> Instrument:
    """The law as the reader finds it in clean drafting text: printed and read once, without notes and 부칙."""
    read_again = without_notes(read(print_law(without_notes(law))))
    return Instrument(read_again.title, read_again.body, (), read_again.annexes, read_again.kind)


def ordinance_of(record: dict[str, Any]) -> Instrument:
    """An ordinance of the corpus as clean drafting text."""
    return drafting_text(read_pieces(Pieces(record["title"], rows_of(record))))
