"""Redlines of real law as three other readers resolve them: lxml, pandoc and LibreOffice (`shared/tools`).

    python -m tests.formats.redline.readers [lxml,pandoc,lo]

runs all pairs through the named readers and prints what each finds.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from ordinance.formats.docx import write_law
from ordinance.formats.redline import Author, redline
from tests.amend.proving import Versions, mutated_pairs, neighbours, version_pairs
from tests.conftest import SHARED

AUTHOR = Author("법제담당관", "2026-03-02T00:00:00Z")
# Decrees are long and LibreOffice takes half a minute for some: few of them, many ordinances, and annexes with tables.
_DECREES, _MUTATED, _TABLES, _NEIGHBOURS = 30, 150, 40, 90
_SYSTEM_PYTHON = "/usr/bin/python3"  # the only one that LibreOffice's own module is made for


@dataclass(frozen=True, slots=True)
class Redline:
    """A pair with its redline as a file."""

    name: str
    file: Path
    old: tuple[str, ...]
    new: tuple[str, ...]


def pairs(shared: Path) -> Iterator[Versions]:
    """At least 300: consecutive versions, mutated ordinances, tables with cells and rows changed, different ordinances."""
    yield from islice(version_pairs(shared), _DECREES)
    yield from mutated_pairs(shared, range(_MUTATED))
    yield from mutated_pairs(shared, range(_TABLES // 2), "annex_row")
    yield from mutated_pairs(shared, range(_TABLES // 2), "annex_numbers")
    yield from neighbours(shared, _NEIGHBOURS)


def written(found: Iterable[Versions], folder: Path) -> list[Redline]:
    """The redlines of pairs, each in a file of the folder."""
    return [_written(one, folder / f"{number}.docx") for number, one in enumerate(found)]


def _written(versions: Versions, file: Path) -> Redline:
    old, new = write_law(versions.old), write_law(versions.new)
    file.write_bytes(redline(old, new, AUTHOR))
    return Redline(versions.name, file, _lines(old, file), _lines(new, file))


def _lines(raw: bytes, beside: Path) -> tuple[str, ...]:
    """The paragraphs of a document as the shared resolver reads them."""
    with tempfile.NamedTemporaryFile(dir=beside.parent, suffix=".docx") as file:
        file.write(raw)
        file.flush()
        return tuple(_tool("resolve_lxml").lines(file.name, accept=True))


def _tool(name: str) -> Any:
    """A module of the shared tools."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, SHARED / "tools" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


def complaints(found: Sequence[Redline], readers: tuple[str, ...]) -> list[str]:
    """What the readers do not give back, one line for each redline of which that is true."""
    resolved = _by_libreoffice(found) if "lo" in readers else {}
    return [line for one in found if (line := _complaint(one, readers, resolved.get(one.file)))]


def _complaint(one: Redline, readers: tuple[str, ...], resolved: Mapping[str, Any] | None) -> str:
    _tool("resolve_lxml")
    result = _tool("verify_redline").verify(one.old, one.new, str(one.file), readers, resolved)
    bad = [reader for reader in readers if not result[reader]["ok"] and not _is_only_the_tail(result[reader])]
    return f"{one.name}: {json.dumps(result, ensure_ascii=False)[:600]}" if bad else ""


def _is_only_the_tail(result: Mapping[str, Any]) -> bool:
    """Whether all that LibreOffice leaves is the paragraph behind a table that the new document ends with.

    A document cannot end with a table, and the last mark of a document cannot be tracked.
    """
    return all(result.get(way) or result.get(f"{way}_tail_empty") for way in ("accept", "reject"))


def _by_libreoffice(found: Sequence[Redline]) -> dict[Path, Any]:
    """What one LibreOffice makes of all files: starting it costs more than most files do."""
    with tempfile.TemporaryDirectory() as folder:
        jobs = [["resolve", str(one.file), str(Path(folder, f"{one.file.stem}.json"))] for one in found]
        order = Path(folder, "jobs.json")
        order.write_text(json.dumps(jobs), encoding="utf-8")
        command = [_SYSTEM_PYTHON, str(SHARED / "tools" / "lo_oracle.py"), "batch", str(order)]
        own = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
        environment = {name: value for name, value in os.environ.items() if name not in own}
        subprocess.run(command, check=True, env=environment, capture_output=True)
        made = [json.loads(Path(target).read_text(encoding="utf-8")) for _, _, target in jobs]
    # A file that LibreOffice failed on has nothing that could agree.
    return {
        one.file: result if "error" not in result else {"accept": [], "reject": []}
        for one, result in zip(found, made, strict=True)
    }


# The end behind a last table: see `_is_only_the_tail`.
_KNOWN = "the last paragraph mark is tracked"


def invalid(found: Sequence[Redline], *options: str) -> list[str]:
    """What `validate_docx.py` finds in the files, warnings too."""
    command = [sys.executable, str(SHARED / "tools" / "validate_docx.py"), *options, *(str(one.file) for one in found)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    assert sum(line.startswith(("OK ", "BAD")) for line in lines) == len(found), done.stderr[-500:]
    return [line for line in lines if not line.startswith("OK ") and _KNOWN not in line]


def main() -> None:
    """All pairs through the named readers."""
    readers = tuple((sys.argv[1] if len(sys.argv) > 1 else "lxml,pandoc,lo").split(","))
    with tempfile.TemporaryDirectory() as folder:
        found = written(pairs(SHARED), Path(folder))
        bad = complaints(found, readers)
        lines = [
            f"{len(found)} redlines, readers {', '.join(readers)}: {len(bad)} not given back",
            *bad,
            *invalid(found, "--no-audit"),
        ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
