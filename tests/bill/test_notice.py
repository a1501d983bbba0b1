"""The notice of a bill: its period by law, and what it must say (F-5)."""

from __future__ import annotations

from datetime import date

import pytest

from ordinance.bill.cost import CostEstimate
from ordinance.bill.model import Line
from ordinance.bill.notice import NoticePlan, Office, last_day, notice, without_resolution
from ordinance.errors import InputError
from tests.formats.docx.bills import BILLS

OFFICE = Office("행정지원과장", telephone="02-000-0000")


@pytest.mark.parametrize(
    ("day", "days", "last"),
    [
        (date(2024, 9, 5), 20, date(2024, 9, 25)),  # the day of the notice is not counted
        (date(2025, 9, 15), 20, date(2025, 10, 6)),  # 5 October 2025 is a Sunday
        (date(2026, 2, 8), 20, date(2026, 3, 2)),  # 28 February 2026 is a Saturday
        (date(2024, 2, 9), 20, date(2024, 2, 29)),
        (date(2024, 9, 5), 40, date(2024, 10, 15)),
    ],
)
def test_opinions_are_open_for_the_whole_period(day: date, days: int, last: date) -> None:
    assert last_day(NoticePlan(day, OFFICE, days)) == last


def test_a_period_below_twenty_days_needs_a_reason() -> None:
    with pytest.raises(InputError, match="제43조"):
        last_day(NoticePlan(date(2024, 9, 5), OFFICE, 19))
    assert last_day(NoticePlan(date(2024, 9, 5), OFFICE, 5, reason="긴급한 재난 대응")) == date(2024, 9, 10)


def test_the_notice_tells_the_office_the_last_day_and_the_extra_cost() -> None:
    cost = CostEstimate("인건비", (), {2025: 100, 2026: 300}, "구비", "담당자")
    made = notice(BILLS["전부개정"], NoticePlan(date(2024, 9, 5), OFFICE), "구청장", cost)
    text = "\n".join(f"{line.mark} {line.text}" for line in made.lines)
    assert made.giver == "서울특별시 은평구청장"
    assert "2024년 9월 25일까지" in text
    assert "서울특별시 은평구청장(참조: 행정지원과장, 전화 02-000-0000)" in text
    assert "3. 기구와 정원의 조정으로 추가로 드는 경비" in text
    assert "모두 400천원(연평균 200천원)" in text
    assert "행정기구 설치 조례를 전부개정하는 데에" in made.preamble


def test_a_shortened_period_is_explained_in_the_notice() -> None:
    plan = NoticePlan(date(2024, 9, 5), OFFICE, 5, reason="긴급한 재난 대응")
    lines = notice(BILLS["일부개정"], plan, "구청장", None).lines
    assert [line.text for line in lines][-2:] == ["예고기간을 줄인 사유", "긴급한 재난 대응"]


def test_a_council_without_the_resolution_counts_from_the_reasons() -> None:
    lines = (Line(1, "1.", "의결주문"), Line(0, "", "의결한다."), Line(1, "2.", "제안이유"), Line(0, "", "하고자 함."))
    assert without_resolution(lines) == (Line(1, "1.", "제안이유"), Line(0, "", "하고자 함."))
