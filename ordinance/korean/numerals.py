"""Whole numbers in ordinances: read aloud (천오백삼십오), grouped (1,535), and read back (1,535명)."""

from __future__ import annotations

from ordinance.korean.errors import NumeralError

_DIGITS = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
_DECADES = ("", "십", "백", "천")
_MYRIADS = ("", "만", "억", "조", "경", "해")
_LIMIT = 10 ** (4 * len(_MYRIADS))
_COUNTERS = ("명", "인")


def sino(number: int) -> str:
    """Read `number` in Sino-Korean: 1,535 천오백삼십오, 0 영, 10,000 만, 100,000,000 일억 (C-3).

    일 is left out before 십, 백, 천 and before a leading 만.
    Raises `NumeralError` below 0 and from 10^24.
    """
    if not 0 <= number < _LIMIT:
        raise NumeralError(f"{number}: 0 이상 10의 24제곱 미만인 수만 한글로 읽을 수 있습니다.")
    if number == 0:
        return "영"
    groups = [number // 10 ** (4 * rank) % 10_000 for rank in range(len(_MYRIADS))]
    spoken = "".join(_group(value) + unit for value, unit in _ranked(groups) if value)
    return spoken.removeprefix("일") if spoken.startswith("일만") else spoken


def _ranked(groups: list[int]) -> list[tuple[int, str]]:
    return list(zip(groups, _MYRIADS, strict=True))[::-1]


def _group(value: int) -> str:
    """Read 1 to 9,999, without the 만 or 억 that follows."""
    digits = [(value // 10**rank % 10, _DECADES[rank]) for rank in (3, 2, 1, 0)]
    return "".join(("" if digit == 1 and unit else _DIGITS[digit]) + unit for digit, unit in digits if digit)


def grouped(number: int) -> str:
    """Write the number with commas between thousands: 1,535 (A-9)."""
    return f"{number:,}"


def parse_count(text: str) -> int:
    """Read the number in a headcount such as `1,535명`, `1535` or `7 명` (A-9).

    Commas must stand between thousands.
    Raises `NumeralError` for anything else: signs, decimals, empty cells.
    """
    bare = text.strip()
    for counter in _COUNTERS:
        bare = bare.removesuffix(counter)
    bare = bare.rstrip()
    digits = bare.replace(",", "")
    if digits.isascii() and digits.isdecimal() and bare in {digits, _regrouped(digits)}:
        return int(digits)
    raise NumeralError(f"“{text}”: 인원수로 읽을 수 없습니다. “1,535명” 또는 “1535”처럼 적어 주십시오.")


def _regrouped(digits: str) -> str:
    head = len(digits) % 3 or 3
    return ",".join([digits[:head], *(digits[start : start + 3] for start in range(head, len(digits), 3))])
