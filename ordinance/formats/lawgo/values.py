"""Values as law.go.kr delivers them: one row as an object or a list of rows, a text as a string or lists of lines."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ordinance.errors import InputError, OrdinanceError
from ordinance.korean import parse_date
from ordinance.law.numbers import Number

Row = Mapping[str, object]
_KINDS = {dict: "묶음", list: "목록", bool: "참ㆍ거짓", float: "소수", type(None): "빈 값", str: "글", int: "수"}


def section(row: Row, name: str) -> Row:
    """The object under a name, empty where there is none or an empty text stands for it; raises InputError."""
    value = row.get(name)
    if isinstance(value, dict):
        return value
    if value is None or (isinstance(value, str) and not value.strip()) or value == []:
        return {}
    raise _wrong(name, value, "묶음")


def rows(owner: Row, name: str) -> tuple[Row, ...]:
    """The rows under a name: the service gives a list, or a single object when there is one. Raises InputError."""
    value = owner.get(name)
    listed = value if isinstance(value, list) else [value]
    kept = [one for one in listed if one is not None and not (isinstance(one, str) and not one.strip())]
    for place, one in enumerate(kept, start=1):
        if not isinstance(one, dict):
            raise InputError(f"‘{name}’의 {place}번째가 항목의 묶음이 아닙니다({_kind(one)}).")
    return tuple(one for one in kept if isinstance(one, dict))


def text(row: Row, name: str) -> str:
    """The text under a name to the letter; lists of lines (nested in lists) joined by line breaks."""
    return "\n".join(lines(row.get(name), name))


def lines(value: object, name: str) -> tuple[str, ...]:
    """The strings of a value in reading order; `null` is none. Raises InputError for what is no text."""
    found: list[str] = []
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(reversed(one))
        elif isinstance(one, dict):
            waiting.append(_content(one, name))
        elif isinstance(one, str):
            found.append(one)
        elif isinstance(one, int) and not isinstance(one, bool):
            found.append(str(one))
        elif one is not None:
            raise _wrong(name, one, "글")
    return tuple(found)


def _content(one: Row, name: str) -> object:
    """An element that has attributes is delivered as an object with its text in `content`."""
    for key in ("content", "#text"):
        if key in one:
            return one[key]
    if not one:
        return None
    raise _wrong(name, one, "글")


def word(row: Row, name: str) -> str:
    """A short text in one line; of a list (an attribute and an element of the same name) the first."""
    return next((" ".join(one.split()) for one in lines(row.get(name), name) if one.strip()), "")


def whole_number(row: Row, name: str) -> int | None:
    """A number of at most nine digits, or None where there is none."""
    digits = word(row, name).removeprefix("제").removesuffix("호")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 9 else None


def day(row: Row, name: str) -> date | None:
    """A day, or None where there is none or no such day (`20240231`)."""
    try:
        return parse_date(word(row, name))
    except OrdinanceError:
        return None


def six_digits(row: Row, name: str) -> Number | None:
    """`000302` is 제3조의2: four digits and two (AAAABB). None where nothing is stated; raises InputError."""
    stated = word(row, name)
    if not stated:
        return None
    if not (stated.isascii() and stated.isdigit() and len(stated) <= 9):
        raise InputError(f"{name}가 숫자가 아닙니다: “{stated[:20]}”.")
    value, branch = int(stated[:-2] or 0), int(stated[-2:])
    return Number(value, (branch,) if branch else ())


def numbered(row: Row, name: str, branch_name: str) -> Number | None:
    """A number and its branch in two fields: `3` and `2` is 제3조의2. None where nothing is stated."""
    value = whole_number(row, name)
    if value is None:
        if word(row, name):
            raise InputError(f"{name}가 숫자가 아닙니다: “{word(row, name)[:20]}”.")
        return None
    branch = whole_number(row, branch_name)
    return Number(value, (branch,) if branch else ())


def _kind(value: object) -> str:
    return _KINDS.get(type(value), type(value).__name__)


def _wrong(name: str, value: object, wanted: str) -> InputError:
    return InputError(f"‘{name}’ 자리에는 {wanted} 형식이 있어야 하는데 {_kind(value)} 형식이 있습니다.")
