"""How fast all rules run over the instruments of a corpus, and what more processes bring.

    python benchmarks/check.py CORPUS [JOBS]

Characters a second of reading and checking together on one core (aim: 500,000), of the rules alone, and the time of
the command line over the same files with one process against several.
"""

from __future__ import annotations

import json
import lzma
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ordinance.check import Dossier, Report, check_dossier, document_of
from ordinance.check.settings import ALL_RULES
from ordinance.formats.checked import Asked, check_paths
from ordinance.formats.subjects import Given
from ordinance.law.numbers import Number
from ordinance.law.read import Pieces, Row, read_pieces
from ordinance.law.source import source_text


def records(corpus: Path) -> list[dict[str, Any]]:
    """The instruments of the corpus."""
    with lzma.open(corpus / "ordinances.jsonl.xz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def pieces(record: dict[str, Any]) -> Pieces:
    """An instrument as rows of the service."""
    rows = tuple(Row(one["text"], _number(one["no"]), bool(one["is_article"])) for one in record["articles"])
    return Pieces(str(record["title"]), rows)


def _number(no: str) -> Number:
    branch = int(no[4:])
    return Number(int(no[:4]), (branch,) if branch else ())


def timed(given: list[dict[str, Any]]) -> tuple[float, float, int]:
    """Seconds to read, seconds to check, findings: one dossier for each local government."""
    start = time.perf_counter()
    by_name: dict[str, list[Pieces]] = {}
    for record in given:
        by_name.setdefault(str(record["jurisdiction"]), []).append(pieces(record))
    dossiers = [Dossier(name, tuple(document_of(read_pieces(one)) for one in found)) for name, found in by_name.items()]
    read = time.perf_counter()
    found = sum(len(result.findings) for dossier in dossiers for result in check_dossier(dossier))
    return read - start, time.perf_counter() - read, found


def by_command(given: list[dict[str, Any]], jobs: int) -> float:
    """Seconds for the files of the corpus as text files in a folder."""
    with tempfile.TemporaryDirectory() as folder:
        for index, record in enumerate(given):
            text = source_text(read_pieces(pieces(record)))
            Path(folder, f"{index}.txt").write_text(text, encoding="utf-8")
        start = time.perf_counter()
        check_paths([Path(folder)], Asked(ALL_RULES, Given(), jobs), _passed)
        return time.perf_counter() - start


def _passed(reports: Iterator[Report], _: int) -> Iterator[Report]:
    return reports


def main() -> None:
    """Measure and print."""
    given = records(Path(sys.argv[1]))
    jobs = int(sys.argv[2]) if len(sys.argv) > 2 else 2
    characters = sum(len(one["text"]) for record in given for one in record["articles"])
    reading, checking, findings = min(timed(given) for _ in range(3))
    print(f"{characters:,} characters, {findings:,} findings")
    print(f"read {reading:.2f} s, rules {checking:.2f} s")
    print(f"together {characters / (reading + checking):,.0f} characters a second")
    print(f"rules alone {characters / checking:,.0f} characters a second")
    one, several = by_command(given, 1), by_command(given, jobs)
    print(f"files: {one:.2f} s with one process, {several:.2f} s with {jobs}: {one / several:.2f} times as fast")


if __name__ == "__main__":
    main()
