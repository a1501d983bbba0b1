"""Dates as ordinances (`2025년 1월 1일`) and notices (`2025. 1. 1.`) write them (A-10)."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from functools import cache

from ordinance.korean.errors import DateError

_FORMS = (
    r"(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일",
    r"(\d{4})\s*\.\s*(\d{1,2})\s*\.\s*(\d{1,2})\s*\.?",
    r"(\d{4})-(\d{2})-(\d{2})",
    r"(\d{4})(\d{2})(\d{2})",
)


def long_date(date: datetime.date) -> str:
    """Write the date as provisions and addenda do: `2025년 1월 1일` (A-10)."""
    return f"{date.year}년 {date.month}월 {date.day}일"


def dotted(date: datetime.date) -> str:
    """Write the date as notices, letters and amendment notes do: `2025. 1. 1.` (A-10)."""
    return f"{date.year}. {date.month}. {date.day}."


def parse_date(text: str) -> datetime.date:
    """Read the date that `text` is, with nothing else around it.

    Known are `2025년 1월 1일`, `2025. 1. 1.` with or without spaces, zeros and the last dot, `2025-01-01`
    and `20250101`. Raises `DateError` for other forms and for days that do not exist (`2011.2.29`).
    """
    match = _pattern().fullmatch(text.strip())
    if match is None:
        raise DateError(f"“{text}”: 날짜로 읽을 수 없습니다. “2025. 1. 1.” 또는 “2025년 1월 1일”처럼 적어 주십시오.")
    year, month, day = (int(part) for part in match.groups() if part is not None)
    if problem := _problem(year, month, day):
        raise DateError(f"“{text}”: 없는 날짜입니다. {problem}")
    return datetime.date(year, month, day)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(_FORMS), re.ASCII)


def _problem(year: int, month: int, day: int) -> str:
    """Why the day does not exist, or an empty text."""
    if year < 1:
        return "연도는 1 이상이어야 합니다."
    if not 1 <= month <= 12:
        return f"월은 1부터 12까지인데 {month}월로 적혀 있습니다."
    last = monthrange(year, month)[1]
    return "" if 1 <= day <= last else f"{year}년 {month}월은 1일부터 {last}일까지 있습니다."
