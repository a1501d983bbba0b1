"""Text files with certain mends made: what would change, as a diff, and the bytes to write."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ordinance.check import Document, Settings
from ordinance.check.fixing import fixed
from ordinance.errors import OrdinanceError
from ordinance.formats.subjects import subjects
from ordinance.formats.text import characters, read_bytes, read_law_text
from ordinance.law.read import read


@dataclass(frozen=True, slots=True)
class Mended:
    """A file with mends: where, how many, as a diff for the screen, and as bytes."""

    path: Path
    count: int
    difference: str
    content: bytes


def mended(paths: Sequence[Path], settings: Settings) -> Iterator[Mended]:
    """The text files among files and folders in which something certain can be mended.

    A file is passed over where its text does not come back to the letter (other line ends, an older encoding): it would
    change in more than the words that are mended.
    """
    for subject in subjects(paths):
        for path in subject.files:
            if path.suffix.lower() == ".txt":
                yield from _mended(path, settings)


def _mended(path: Path, settings: Settings) -> Iterator[Mended]:
    try:
        text = read_law_text(path)
        law = read(text)
        raw = read_bytes(path)
    except OrdinanceError:
        return
    if characters(raw, path.name) != text or raw != text.encode():
        return
    result = fixed(Document(law.title, law, str(path)), settings)
    if result.count:
        yield Mended(path, result.count, _difference(path.name, text, result.text), result.text.encode())


def _difference(name: str, old: str, new: str) -> str:
    lines = difflib.unified_diff(
        old.splitlines(), new.splitlines(), f"{name} (현행)", f"{name} (고침)", lineterm="", n=0
    )
    return "".join(f"{line}\n" for line in lines)
