"""Dates of provisions and of notices (A-10)."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.errors import OrdinanceError
from ordinance.korean import DateError, dotted, long_date, parse_date

_NEW_YEAR = datetime.date(2025, 1, 1)


def test_a_provision_spells_the_date_out_and_a_notice_dots_it() -> None:
    assert long_date(_NEW_YEAR) == "2025년 1월 1일"
    assert dotted(_NEW_YEAR) == "2025. 1. 1."


@pytest.mark.parametrize(
    "text",
    [
        "2025년 1월 1일",
        "2025년1월1일",
        "2025년 01월 01일",
        "2025. 1. 1.",
        "2025. 1. 1",
        "2025.1.1.",
        "2025.1.1",
        "2025. 01. 01",
        "2025.01.01.",
        "20250101",
        "2025-01-01",
        " 2025. 1. 1. ",
    ],
)
def test_every_form_found_in_ordinances_is_read(text: str) -> None:
    assert parse_date(text) == _NEW_YEAR


@given(st.dates(min_value=datetime.date(1000, 1, 1)))
def test_reading_is_the_inverse_of_writing(date: datetime.date) -> None:
    for text in (long_date(date), dotted(date), date.isoformat(), f"{date:%Y%m%d}"):
        assert parse_date(text) == date


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2011.2.29", "2011년 2월은 1일부터 28일까지"),  # 경상남도 제30조
        ("2011. 7. 50", "2011년 7월은 1일부터 31일까지"),  # 전라남도 정원 제2조
        ("2025. 13. 1.", "13월"),
        ("2025년 0월 1일", "0월"),
        ("2025. 1. 0.", "1일부터"),
        ("00000101", "연도"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(DateError, match=reason) as caught:
        parse_date(text)
    assert isinstance(caught.value, OrdinanceError)
    assert text in str(caught.value)


def test_leap_days_exist_in_leap_years_only() -> None:
    assert parse_date("2024. 2. 29.") == datetime.date(2024, 2, 29)
    with pytest.raises(DateError):
        parse_date("2100. 2. 29.")


@pytest.mark.parametrize(
    "text", ["", "2025", "2025. 1.", "25. 1. 1.", "2025년 1월", "공포한 날", "2025. 1. 1. 시행", "2025/1/1"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError, match="날짜로 읽을 수 없습니다"):
        parse_date(text)
