"""Reading law from a file of any supported kind, by its suffix."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ordinance.errors import InputError
from ordinance.formats.lawgo import read_lawgo
from ordinance.formats.text import read_text
from ordinance.law.read import read
from ordinance.law.tree import Instrument


def _read_plain(path: Path) -> Instrument:
    try:
        return read(read_text(path))
    except InputError as error:
        where = f"{path.name} {error.where}".strip() if error.where and path.name not in error.where else error.where
        raise InputError(error.problem, where=where or path.name, advice=error.advice) from error


_READERS: dict[str, Callable[[Path], Instrument]] = {".txt": _read_plain, ".json": read_lawgo}


def read_law(path: Path) -> Instrument:
    """One instrument from a `.txt` or law.go.kr `.json` file; raises InputError."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(_READERS)
        raise InputError(
            f"읽을 수 없는 종류의 파일입니다: {path.suffix or path.name}.",
            where=path.name,
            advice=f"쓸 수 있는 종류: {known}.",
        )
    return reader(path)
