"""Reading loses nothing: the text comes back to the letter, whatever it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ordinance.check import check_law
from ordinance.check.rules.numbering import num002, num003, num004, num007, num008, num009, num022
from ordinance.law.numbers import Level, Number, mark
from ordinance.law.printer import print_law
from ordinance.law.read import Pieces, Row, read, read_pieces
from ordinance.law.source import provision_source, source_text
from ordinance.law.tree import Instrument, reworded
from tests.corpus import records, rows_of
from tests.law.strategies import instruments

# Gaps and steps back by level; the same number twice, deleted numbers used again, and amending sentences that stand
# where an article should, are rules of their own.
NUMBERING = (num002.RULE, num003.RULE, num004.RULE, num007.RULE, num008.RULE, num009.RULE, num022.RULE)
# The marks of the grammar and what real law puts beside them.
VOCABULARY = st.sampled_from(
    [
        *"①②③⑯ⓛ", "1.", "2.", "10.", "3의2.", "가.", "나.", "다.", "하.", "거.", "1)", "2)", "가)", "(1)", "제1조(목적)", "제2조", "제3조의2(가나)",
        "제1장 총칙", "삭제", "<개정 2024. 1. 4.>", "(개정 2011.3.7, 2012.06.14)", "[본조신설 2020. 1. 1.]", "〈삭제 2011.5.6〉", "[제3조에서 이동 <2020.1.1.>]",
        "부칙", "부      칙 <제1호, 2020. 1. 1.>", "[별표 1] 표(제1조 관련)", "┌─┐", "│가│", "└─┘", "「지방자치법」 제125조", "“구”라 한다)", "(이하",
        "둔다.", "다만,", "이 경우", "정부24", "1.5톤", "5.18", "&#8231;", "&#x246f;", "<img src=x", "</br>", "ㆍ", "·", "\n", "\n\n", " ", "\u3000", "\xa0", "\t",
    ]
)  # fmt: skip
jumble = st.lists(st.one_of(VOCABULARY, st.text(max_size=3)), max_size=40).map("".join)
jumble = jumble.filter(lambda text: "\r" not in text and "\x0b" not in text and "\x0c" not in text)


@given(jumble)
@settings(max_examples=300)
def test_any_row_of_a_database_comes_back_to_the_letter(text: str) -> None:
    law = read_pieces(Pieces("가온구 조례", (Row("제1장 총칙", is_article=False), Row(text, Number(1)))))
    assert source_text(law) == f"가온구 조례\n제1장 총칙\n{text}\n"
    assert len(list(law.articles())) == 1


@given(jumble)
@settings(max_examples=300)
def test_any_text_that_reads_comes_back_to_the_letter(text: str) -> None:
    whole = f"가온구 조례\n제1조(목적) 목적을 정한다.\n{text}"
    assert source_text(read(whole)) == whole


@given(instruments)
def test_drafting_text_comes_back_to_the_letter(law: Instrument) -> None:
    text = print_law(law)
    assert source_text(read(text)) == text


def test_a_changed_provision_is_printed_clean_in_its_place() -> None:
    law = read("가온구 조례\n\n제1조(목적)  목적을   정한다. <개정 2020. 1. 1.>\n\n제2조(국) 국을   둔다.\n")
    first, second = law.body
    changed = Instrument(law.title, (reworded(first, text="목적을 정한다."), second), source=law.source)
    assert source_text(changed) == "가온구 조례\n\n제1조(목적) 목적을 정한다.\n제2조(국) 국을   둔다.\n"


def test_text_pasted_as_one_line_is_cut_into_articles() -> None:
    law = read(
        "가온구 행정기구 설치 조례 제1장 총칙 제1조(목적) 목적을 정한다.제2조(국) ① 국을 둔다. ② 제1조(목적)에 따라 정한다."
        "제3조의2(과) 과를 둔다.부칙 <제1호, 2020. 1. 1.> 이 조례는 공포한 날부터 시행한다."
    )
    assert [str(node.number) for _, node in law.articles()] == ["1", "2", "3의2"]
    assert law.addenda[0].text == "이 조례는 공포한 날부터 시행한다."


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("제1조(목적) 목적을 정한다.제3조(국) 국을 둔다.", ["1", "3"]),
        ("제1조(목적) 목적을 정한다.제2조 삭제 <2020. 1. 1.>제3조(국) 국을 둔다.", ["1", "2", "3"]),
        (
            "제1조(목적) 제3조(국)에 따른다. 제2조(과) 제4조(팀) 및 제5조(동)와 같다.제3조(국) 국을 둔다.",
            ["1", "2", "3"],
        ),
    ],
)
def test_gaps_and_stubs_in_a_line_are_articles_and_citations_are_none(text: str, numbers: list[str]) -> None:
    assert [str(node.number) for _, node in read(f"가온구 조례\n{text}").articles()] == numbers


def test_text_and_address_are_within_reach_of_the_tree() -> None:
    law = read("가온구 조례\n\n제1조(목적) ① 가를 둔다.\n② 나를 둔다.<개정 2020. 1. 1.>\n")
    assert law.at("제1조제2항").text == "나를 둔다."
    assert law.text().endswith("<개정 2020. 1. 1.>\n")
    assert "개정" not in law.text("canonical")


def corpus(shared: Path) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """Title and rows of every instrument of the development corpus."""
    for record in records(shared, "ordinances"):
        yield record["title"], rows_of(record)


@pytest.mark.slow
def test_every_real_instrument_comes_back_to_the_byte(shared: Path) -> None:
    count = 0
    for title, rows in corpus(shared):
        law = read_pieces(Pieces(title, rows))
        articles = [node for _, node in law.articles()]
        stated = [row for row in rows if row.is_article]
        assert source_text(law).encode() == f"{title}\n{''.join(row.text + chr(10) for row in rows)}".encode()
        assert [provision_source(node) for node in articles] == [f"{row.text}\n" for row in stated]
        count += 1
    assert count == 422


@pytest.mark.slow
def test_at_most_one_article_in_two_hundred_has_numbers_that_do_not_go_on_and_each_is_reported(shared: Path) -> None:
    total = broken = 0
    for title, rows in corpus(shared):
        law = read_pieces(Pieces(title, rows))
        told = {finding.place.split("항")[0] for result in check_law(law, NUMBERING) for finding in result.findings}
        for _, article in law.articles():
            total += 1
            if not _goes_on(article.children):
                broken += 1
                assert any(place.startswith(mark(Level.ARTICLE, article.number)) for place in told), (
                    title,
                    article.number,
                )
    assert total > 9000
    assert broken <= total * 0.006  # every one of them reported


def _goes_on(nodes: tuple[object, ...]) -> bool:
    """Whether the numbers of siblings, and of all below them, go on from 1."""
    from ordinance.law.tree import Provision

    provisions = [node for node in nodes if isinstance(node, Provision)]
    for level in Level:
        numbers = [node.number for node in provisions if node.level is level]
        expected = all(after in before.successors for before, after in pairwise(numbers))
        if numbers and (numbers[0] != Number(1) or not expected):
            return False
    return all(_goes_on(node.children) for node in provisions)
