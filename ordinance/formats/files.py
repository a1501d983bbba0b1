"""Writing files so that nothing is ever half-written: everything beside its place first, then renamed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ordinance.errors import OrdinanceError


class OutputError(OrdinanceError):
    """A folder or file that cannot be written."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to write: its name and its bytes."""

    name: str
    content: bytes


def refuse_existing(path: Path) -> None:
    """Raise OutputError where a file is already there."""
    if path.exists():
        raise OutputError(f"이미 있는 파일이어서 쓰지 않았습니다: {path}. 덮어쓰려면 --force를 붙이십시오.")


def write_new(folder: Path, files: Sequence[File]) -> tuple[Path, ...]:
    """Write all files as `write_all` does, but never over a file with other content: a user may have edited it.

    Raises OutputError naming these files; a file with the same content is no obstacle.
    """
    edited = [file.name for file in files if _differs(folder / file.name, file.content)]
    if edited:
        raise OutputError(
            f"이미 있는 파일과 내용이 달라 아무것도 쓰지 않았습니다: {folder} ({', '.join(edited)}). "
            "고친 것이 있으면 옮겨 두십시오. 덮어쓰려면 --force를 붙이십시오."
        )
    return write_all(folder, files)


def _differs(path: Path, content: bytes) -> bool:
    try:
        return path.is_file() and path.read_bytes() != content
    except OSError:  # what cannot be read is not ours to overwrite
        return True


def write_all(folder: Path, files: Sequence[File]) -> tuple[Path, ...]:
    """Write all files into a folder, or none. Raises OutputError with a Korean reason.

    All are written into a temporary folder beside the target first; only renames follow.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".ordinance-", dir=folder) as temporary:
            staged = [_staged(Path(temporary), file) for file in files]
            _check_free(folder, files)
            return tuple(_renamed(path, folder / file.name) for path, file in zip(staged, files, strict=True))
    except OSError as error:
        raise OutputError(
            f"결과를 쓸 수 없습니다: {folder} ({error.strerror or error}). 폴더의 쓰기 권한과 남은 공간을 확인하십시오."
        ) from error


def _staged(folder: Path, file: File) -> Path:
    path = folder / file.name
    path.write_bytes(file.content)
    return path


def _check_free(folder: Path, files: Sequence[File]) -> None:
    """A name taken by a folder would stop the renames half-way: find out before the first."""
    for file in files:
        if (folder / file.name).is_dir():
            raise OutputError(f"같은 이름의 폴더가 있어 결과를 쓸 수 없습니다: {folder / file.name}.")


def _renamed(path: Path, target: Path) -> Path:
    os.replace(path, target)  # noqa: PTH105  Path.replace hides that this is the atomic rename
    with suppress(OSError):
        target.chmod(0o644)
    return target
