"""Addresses: read, print, resolve."""

from __future__ import annotations

import pytest

from ordinance.law.address import Address, AnnexAddress, BadAddressError, TitleAddress, parse
from ordinance.law.locate import Missing, NotFoundError, locate, slots, text_of
from ordinance.law.read import read

LAW = read("""\
가온구 정원 조례

제1장 총칙

제2조(정원의 총수) 정원의 총수는 10명으로 한다. 다만, 한시정원은 제외한다.

제3조(구분) ① 정원은 다음 각 호와 같다. 이 경우 휴직자는 제외한다.
1. 집행기관: 8명
2. 의회: 2명
② 그 밖의 사항은 규칙으로 정한다.

제4조(표) 표는 별표와 같다.

제4조(또 하나) 번호가 같은 조이다.

[별표] 표(제4조 관련)

내용
""")


@pytest.mark.parametrize(
    "text",
    [
        "제3조",
        "제3조의2",
        "제3조제1항",
        "제12조의2제3항제1호의3가목1)",
        "제3조제1항 각 호 외의 부분",
        "제3조제1항 각 호 외의 부분 단서",
        "제3조제1항제2호 각 목 외의 부분 전단",
        "제3조제1항제2호나목의2",
        "제5조의 제목",
        "제5조 제목 외의 부분",
        "별표 3",
        "별표 1의2",
        "별표",
        "별지 제2호의3서식",
        "제명",
    ],
)
def test_an_address_is_printed_as_it_is_read(text: str) -> None:
    assert str(parse(text)) == text


@pytest.mark.parametrize("text", ["", "제3", "제3조제1항 모두", "제1호제2항", "3조"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(BadAddressError):
        parse(text)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("제2조 본문", ["정원의 총수는 10명으로 한다."]),
        ("제2조 단서", ["다만, 한시정원은 제외한다."]),
        ("제3조제1항 각 호 외의 부분", ["정원은 다음 각 호와 같다. 이 경우 휴직자는 제외한다."]),
        ("제3조제1항 각 호 외의 부분 후단", ["이 경우 휴직자는 제외한다."]),
        ("제3조제1항제2호", ["의회: 2명"]),
        ("제3조의 제목", ["구분"]),
        ("별표", ["내용"]),
        ("제명", ["가온구 정원 조례"]),
    ],
)
def test_a_place_covers_its_words(place: str, words: list[str]) -> None:
    assert [text_of(LAW, slot) for slot in slots(LAW, parse(place))] == words


def test_an_address_without_part_covers_all_below_but_never_the_heading() -> None:
    words = [text_of(LAW, slot) for slot in slots(LAW, parse("제3조"))]
    assert "구분" not in words
    assert "집행기관: 8명" in words


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("제9조", Missing.NO_PROVISION),
        ("제3조제3항", Missing.NO_PROVISION),
        ("제2조 후단", Missing.NO_PART),
        ("제4조", Missing.AMBIGUOUS),
        ("제3조제2항 각 호 외의 부분", Missing.NO_PART),
    ],
)
def test_an_address_that_leads_nowhere_says_why(place: str, reason: Missing) -> None:
    with pytest.raises(NotFoundError) as caught:
        slots(LAW, parse(place))
    assert caught.value.reason is reason


def test_divisions_are_passed_through() -> None:
    address = parse("제2조")
    assert isinstance(address, Address)
    assert locate(LAW, address) == (0, 0)


def test_kinds_of_places_are_told_apart() -> None:
    assert isinstance(parse("별표 2"), AnnexAddress)
    assert isinstance(parse("제명"), TitleAddress)
