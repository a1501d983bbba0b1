"""Numbers: read aloud, grouped, read back (C-3, A-9)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.korean import NumeralError, grouped, parse_count, sino

_DIGITS = "일이삼사오육칠팔구"
_SMALL = {"십": 10, "백": 100, "천": 1000}
_LARGE = {"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16, "해": 10**20}


def _value(reading: str) -> int:
    """What a Sino-Korean reading means: the witness that adds up syllables from left to right."""
    total = group = 0
    digit: int | None = None
    for syllable in reading:
        if syllable in _LARGE:
            total += (group + (digit or 0) or 1) * _LARGE[syllable]
            group, digit = 0, None
        elif syllable in _SMALL:
            group += (digit or 1) * _SMALL[syllable]
            digit = None
        else:
            digit = 0 if syllable == "영" else _DIGITS.index(syllable) + 1
    return total + group + (digit or 0)


@pytest.mark.parametrize(
    ("number", "reading"),
    [
        (0, "영"),
        (1, "일"),
        (10, "십"),
        (11, "십일"),
        (100, "백"),
        (1_000, "천"),
        (1_535, "천오백삼십오"),
        (10_000, "만"),
        (11_000, "만천"),
        (110_000, "십일만"),
        (100_000_000, "일억"),
        (100_010_000, "일억일만"),
        (1_000_000_000_000, "일조"),
    ],
)
def test_numbers_are_read_as_koreans_read_them(number: int, reading: str) -> None:
    assert sino(number) == reading


@given(st.integers(min_value=0, max_value=10**24 - 1))
def test_a_reading_means_its_number(number: int) -> None:
    assert _value(sino(number)) == number


@pytest.mark.parametrize("number", [-1, 10**24])
def test_what_has_no_reading_is_refused(number: int) -> None:
    with pytest.raises(NumeralError, match="읽을 수 있습니다"):
        sino(number)


def test_thousands_are_grouped() -> None:
    assert [grouped(n) for n in (0, 999, 1_000, 1_535, 1_000_000)] == [
        "0",
        "999",
        "1,000",
        "1,535",
        "1,000,000",
    ]


@given(st.integers(min_value=0, max_value=10**9))
def test_a_headcount_is_read_back(number: int) -> None:
    for text in (f"{number}", grouped(number), f"{grouped(number)}명", f" {number} 명 "):
        assert parse_count(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "명", "-", "-3명", "+3", "15,35명", "1,5350", ",535", "1.5명", "1,535원", "명 3", "²", "３명"],
)
def test_what_is_no_headcount_is_refused(text: str) -> None:
    with pytest.raises(NumeralError, match="인원수로 읽을 수 없습니다"):
        parse_count(text)
