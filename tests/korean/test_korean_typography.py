"""Middle dots, composed Hangul and paired marks (A-9)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.korean import MIDDLE_DOT, UnpairedMark, composed, first_unpaired, fold_dots


def test_the_middle_dot_is_the_one_of_law_text() -> None:
    assert unicodedata.name(MIDDLE_DOT) == "HANGUL LETTER ARAEA"


@pytest.mark.parametrize("dot", "·‧∙⋅・•･ㆍ")
def test_every_look_alike_folds_to_the_middle_dot(dot: str) -> None:
    assert fold_dots(f"신{dot}구조문대비표") == "신ㆍ구조문대비표"


def test_what_nfkc_did_to_the_middle_dot_is_undone() -> None:
    assert fold_dots(unicodedata.normalize("NFKC", MIDDLE_DOT)) == MIDDLE_DOT


def test_composing_keeps_what_compatibility_would_destroy() -> None:
    assert composed(unicodedata.normalize("NFD", "각 호") + "ㆍ①") == "각 호ㆍ①"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold_dots(fold_dots(text)) == fold_dots(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "은평구(이하 “구”라 한다)",
        "“은평구(이하 “구”라 한다)”를",
        '"국"을 "과"로',
        "1) 인사\n2) 조직",
        "가) 인사",
        "제3호가목1)가)를",
        "“3)”을",
        "(1) 인사 2) 조직",
        "’25년",
        "「지방자치법」 제3조(설치)[별표 1]",
    ],
)
def test_text_in_pairs_has_no_unpaired_mark(text: str) -> None:
    assert first_unpaired(text) is None


@pytest.mark.parametrize(
    ("text", "mark", "position"),
    [
        ("“국", "“", 0),
        ("국”", "”", 1),
        ("(이하 “구라 한다)", "“", 4),
        ("(이하 구”라 한다)", "”", 5),
        ("「지방자치법 제3조(설치)", "「", 0),
        ("제3조(설치", "(", 3),
        ("제3조 설치)", ")", 6),
        ('"국"과 "과', '"', 5),
        ("“국”” 과”", "”", 3),
        ("(국]", "]", 2),
    ],
)
def test_the_first_mark_without_a_partner_is_named(text: str, mark: str, position: int) -> None:
    assert first_unpaired(text) == UnpairedMark(mark, position)


_NESTED = st.recursive(
    st.text(alphabet="국과 실ㆍ.", max_size=5),
    lambda inner: st.builds(
        "{0}{1}{2}{3}".format,
        inner,
        st.just("국 "),
        st.builds("“{0}”".format, inner),
        st.builds("({0})".format, inner),
    ),
    max_leaves=8,
)


@given(_NESTED)
def test_properly_nested_text_is_in_pairs(text: str) -> None:
    assert first_unpaired(text) is None


@given(_NESTED, st.sampled_from("“「([『"))
def test_one_opening_mark_too_many_is_found_where_it_stands(text: str, mark: str) -> None:
    assert first_unpaired(mark + text) == UnpairedMark(mark, 0)
