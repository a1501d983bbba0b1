"""A redline of two files: of DOCX as they are, of any other law through our own document."""

from __future__ import annotations

from pathlib import Path

from ordinance.formats.law import read_law
from ordinance.formats.redline import Author, redline
from ordinance.formats.text import read_bytes


def redline_files(old: Path, new: Path, author: Author) -> bytes:
    """The new document with every change from the old one tracked.

    Two DOCX files keep their own looks; otherwise both are read as law and set as our documents are. Raises InputError
    for files that do not read, and RedlineNotProvedError where the changes would not give both texts back.
    """
    if {old.suffix.lower(), new.suffix.lower()} == {".docx"}:
        return redline(read_bytes(old), read_bytes(new), author)
    return redline(_document(old), _document(new), author)


def _document(path: Path) -> bytes:
    from ordinance.formats.docx import write_law  # noqa: PLC0415  lxml loads slowly

    return write_law(read_law(path))
