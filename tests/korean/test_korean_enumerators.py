"""Marks of paragraphs and items (A-4, A-5)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.korean import EnumeratorError, circled, ganada, ganada_index, uncircled


@given(st.integers(min_value=1, max_value=50))
def test_a_circled_number_is_what_unicode_says_it_is(number: int) -> None:
    mark = circled(number)
    assert unicodedata.numeric(mark) == number
    assert unicodedata.name(mark).startswith("CIRCLED ")
    assert uncircled(mark) == number


@pytest.mark.parametrize("number", [-1, 0, 51])
def test_there_is_no_circled_number_outside_1_to_50(number: int) -> None:
    with pytest.raises(EnumeratorError, match="①부터 ㊿까지"):
        circled(number)


@pytest.mark.parametrize("mark", ["ⓛ", "1", "❶", "⑴", "", "①②", "가"])
def test_look_alikes_are_no_paragraph_marks(mark: str) -> None:
    with pytest.raises(EnumeratorError, match="항 번호"):
        uncircled(mark)


def test_items_run_from_ga_to_ha_and_on_with_the_next_vowel() -> None:
    marks = [ganada(number) for number in range(1, 85)]
    assert "".join(marks[:14]) == "가나다라마바사아자차카타파하"
    assert "".join(marks[14:28]) == "거너더러머버서어저처커터퍼허"
    assert "".join(marks[28:42]) == "고노도로모보소오조초코토포호"
    assert "".join(marks[42:56]) == "구누두루무부수우주추쿠투푸후"
    assert "".join(marks[56:70]) == "그느드르므브스으즈츠크트프흐"
    assert "".join(marks[70:]) == "기니디리미비시이지치키티피히"


@given(st.integers(min_value=1, max_value=84))
def test_an_item_mark_is_read_back(number: int) -> None:
    assert ganada_index(ganada(number)) == number


@pytest.mark.parametrize("number", [-1, 0, 85])
def test_there_is_no_item_mark_outside_1_to_84(number: int) -> None:
    with pytest.raises(EnumeratorError, match="목 번호"):
        ganada(number)


@pytest.mark.parametrize("mark", ["", "까", "각", "가나", "a", "1"])
def test_other_text_is_no_item_mark(mark: str) -> None:
    with pytest.raises(ValueError, match="목 번호"):
        ganada_index(mark)
