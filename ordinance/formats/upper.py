"""Upper law, against which citations are checked: a folder of acts and decrees."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

from ordinance.errors import InputError
from ordinance.formats.law import READABLE, read_law
from ordinance.law.tree import Instrument

_COMPRESSED = ".json.xz"
_LARGEST = 50_000_000  # what is longer is cut there, and so no JSON


def read_upper(folder: Path) -> dict[str, Instrument]:
    """Acts and decrees by title, from a folder: files of law, and law.go.kr JSON compressed by xz.

    Raises InputError where there is no such folder, it holds no law, or a file does not read.
    """
    if not folder.is_dir():
        raise InputError(
            "상위법령의 폴더가 없습니다.", where=str(folder), advice="상위법령 파일이 든 폴더를 적으십시오."
        )
    laws = [_read(path) for path in sorted(folder.iterdir()) if _is_law(path)]
    if not laws:
        raise InputError("상위법령의 폴더에 읽을 수 있는 파일이 없습니다.", where=str(folder))
    return {law.title: law for law in laws}


def _is_law(path: Path) -> bool:
    return path.suffix.lower() in READABLE or path.name.lower().endswith(_COMPRESSED)


def _read(path: Path) -> Instrument:
    return _compressed(path) if path.name.lower().endswith(_COMPRESSED) else read_law(path)


def _compressed(path: Path) -> Instrument:
    from ordinance.formats.lawgo import from_values  # noqa: PLC0415

    try:
        with lzma.open(path) as file:
            return from_values("", json.loads(file.read(_LARGEST)))
    except InputError as error:
        raise error.within(path.name) from error
    except (lzma.LZMAError, EOFError, OSError, ValueError):
        raise InputError("압축된 JSON으로 읽을 수 없습니다.", where=path.name, advice="다시 받으십시오.") from None
