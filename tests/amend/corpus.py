"""Real amendments of the shared corpus as the laws and sentences that tests read."""

from __future__ import annotations

import dataclasses
import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ordinance.amend import Amendment, read_all
from ordinance.law.read import read
from ordinance.law.tree import Instrument


@dataclass(frozen=True)
class Case:
    """One real amendment: its articles in force, its sentences, its articles as the official text has them."""

    name: str
    old: Instrument
    amendment: Amendment
    new: Instrument


def exact_cases(shared: Path, step: int = 1) -> Iterator[Case]:
    """Every `step`-th of the amendments whose sentences certainly give the official text."""
    with lzma.open(shared / "corpus" / "amendments.jsonl.xz", "rt") as lines:
        records = [record for line in lines if (record := json.loads(line))["baseline"] == "exact"]
    for record in records[::step]:
        (amendment,) = read_all(record["amendment"])
        named = dataclasses.replace(amendment, title="")
        yield Case(record["id"], _law(record["old"]), named, _law(record["new"]))


def _law(articles: dict[str, dict[str, Any]]) -> Instrument:
    return read("\n\n".join(map(_article, articles.values()))) if articles else Instrument("")


def _article(article: dict[str, Any]) -> str:
    head = f"{article['no']}({article['title']})" if article["title"] else article["no"]
    return f"{head} " + "\n".join(article["lines"])
