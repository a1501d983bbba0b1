"""A name is found as a word of its own, whatever particle or dot stands beside it."""

from __future__ import annotations

import pytest

from ordinance.korean import find_names, mentions, replaced_before


@pytest.mark.parametrize(
    "text",
    [
        "총무과를 둔다",
        "행정과ㆍ총무과를 둔다",
        "행정과·총무과·복지과를 둔다",
        "행정과, 총무과 및 복지과를 둔다",
        "(총무과)",
        "총무과의 사무",
        "총무과와의 협의",
        "총무과까지",
        "총무과이며",
        "총무과",
    ],
)
def test_a_name_is_found_in_every_surrounding(text: str) -> None:
    assert mentions(text, "총무과")


@pytest.mark.parametrize("text", ["총무과장을 둔다", "신총무과를 둔다", "총무과제를 정한다", "총무 과를", ""])
def test_a_name_is_not_found_inside_another_word(text: str) -> None:
    assert not mentions(text, "총무과")


def test_nothing_is_named_by_an_empty_name() -> None:
    assert not mentions("총무과를 둔다", "")


def test_the_longest_name_wins_and_middle_dots_are_alike() -> None:
    text = "어르신·장애인과장과 장애인과장"
    assert find_names(text, ["장애인과장", "어르신ㆍ장애인과장"]) == [(0, "어르신ㆍ장애인과장"), (11, "장애인과장")]


@pytest.mark.parametrize(
    ("name", "rest", "written"),
    [
        ("감사담당관", "를 둔다", "감사담당관을 둔다"),
        ("감사담당관", "나 팀장", "감사담당관이나 팀장"),
        ("감사담당관", "란 말", "감사담당관이란 말"),
        ("감사담당관", "로서", "감사담당관으로서"),
        ("감사담당관", "와의 협의", "감사담당관과의 협의"),
        ("감사담당관", "의 장", "감사담당관의 장"),
        ("총무과", "이며", "총무과며"),
    ],
)
def test_the_particle_behind_a_new_name_is_put_right(name: str, rest: str, written: str) -> None:
    assert replaced_before(name, rest) == written
