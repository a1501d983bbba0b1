"""Reading a saved response of law.go.kr's open service, JSON or XML, of local or of national law."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ordinance.errors import InputError
from ordinance.formats.lawgo.load import load
from ordinance.formats.lawgo.national import read_collected, read_national
from ordinance.formats.lawgo.ordinance import BASIC, read_ordinance
from ordinance.formats.lawgo.service import refuse_notice
from ordinance.formats.lawgo.values import Row
from ordinance.law.tree import Instrument

# What makes a response one of a kind: a name that only it has.
_READERS: tuple[tuple[str, Callable[[Row], Instrument]], ...] = (
    (BASIC, read_ordinance),
    ("기본정보", read_national),
    ("law_name", read_collected),
)


def read_lawgo(path: Path) -> Instrument:
    """One instrument from a JSON or XML file as the service delivers it (`target=ordin`, `target=law`).

    Raises InputError, with file and row, for other files, hostile ones, and for an error that the service reported.
    """
    try:
        root, value = load(path)
        return from_values(root, value)
    except InputError as error:
        raise error.within(path.name) from error


def from_values(root: str, value: object) -> Instrument:
    """One instrument from the root's name and value; raises InputError."""
    refuse_notice(root, value)
    if isinstance(value, dict):
        for key, reader in _READERS:
            if key in value:
                return reader(value)
    raise InputError(
        "law.go.kr의 자치법규나 법령 본문이 아닙니다.", advice="본문 조회 서비스의 JSON이나 XML을 저장하여 쓰십시오."
    )
