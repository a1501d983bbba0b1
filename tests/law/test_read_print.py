"""Reading and printing law are inverse."""

from __future__ import annotations

import pytest
from hypothesis import given

from ordinance.law.numbers import Level, Number
from ordinance.law.printer import print_law
from ordinance.law.read import LawSyntaxError, read
from ordinance.law.tree import Instrument
from tests.law.strategies import instruments

TEXT = """\
서울특별시 가온구 행정기구 설치 조례

제1장 총칙

제1조(목적) 이 조례는 행정기구의 설치를 규정함을 목적으로 한다.

제2조 삭제

제2장 구 본청

제3조(국의 설치) ① 구에 행정국을 둔다. 다만, 필요한 경우에는 단을 둘 수 있다.
② 행정국장은 다음 각 호의 사항을 분장한다.
1. 인사에 관한 사항
1의2. 다음 각 목의 사항
가. 예산
나. 결산
1) 세입
2) 세출
2. 1인가구 지원에 관한 사항

제3조의2(위치) 구청의 위치는 별표와 같다.

부칙 <제1803호, 2025. 12. 26.>

이 조례는 공포한 날부터 시행한다.

[별표] 구청의 위치(제3조의2 관련)

┌──┬────┐
│명칭│위치    │
┝━━┿━━━━┥
│구청│가온로 1│
└──┴────┘
"""


def test_a_well_formed_text_is_printed_back_to_the_letter() -> None:
    assert print_law(read(TEXT)) == TEXT


@given(instruments)
def test_what_is_printed_reads_back_to_the_same_tree(law: Instrument) -> None:
    assert read(print_law(law)) == law


def test_a_branch_number_stands_between_its_neighbours() -> None:
    numbers = [node.number for _, node in read(TEXT).articles()]
    assert numbers == [Number(1), Number(2), Number(3), Number(3, (2,))] == sorted(numbers)


def test_an_article_with_a_deleted_line_keeps_its_number_and_has_no_words() -> None:
    deleted = next(node for _, node in read(TEXT).articles() if node.number == Number(2))
    assert deleted.deleted
    assert not deleted.text
    assert not deleted.heading


def test_items_stand_below_the_subparagraph_that_announces_them() -> None:
    listed = [(node.level, str(node.number)) for _, node in read(TEXT).walk() if node.level >= Level.SUBPARAGRAPH]
    assert listed == [
        (Level.SUBPARAGRAPH, "1"),
        (Level.SUBPARAGRAPH, "1의2"),
        (Level.ITEM, "1"),
        (Level.ITEM, "2"),
        (Level.SUBITEM, "1"),
        (Level.SUBITEM, "2"),
        (Level.SUBPARAGRAPH, "2"),
    ]


def test_amending_sentences_inside_addenda_stay_words_of_their_paragraph() -> None:
    text = """\
제1조(목적) 목적을 정한다.

부칙

제1조(시행일) 이 조례는 2025년 1월 1일부터 시행한다.

제2조(다른 조례의 개정) ① 가온구 기금 조례 일부를 다음과 같이 개정한다.
제6조제1항제1호 중 “행정국장”을 “기획국장”으로 한다.
② 가온구 포상 조례 일부를 다음과 같이 개정한다.
제9조(포상) 중 “가과”를 “나과”로 한다.
"""
    (addenda,) = read(text).addenda
    assert [str(node.number) for node in addenda.body] == ["1", "2"]
    first, second = addenda.body[1].children
    assert first.text.splitlines()[1].startswith("제6조제1항제1호 중")
    assert second.text.splitlines()[1].startswith("제9조(포상) 중")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "조문을 찾지 못했습니다"),
        ("그저 글입니다.\n", "조문을 찾지 못했습니다"),
    ],
)
def test_text_without_articles_is_refused_with_advice(text: str, said: str) -> None:
    with pytest.raises(LawSyntaxError, match=said):
        read(text)


def test_old_articles_without_heading_are_articles_where_their_number_is_due() -> None:
    law = read(
        "가온구 조례\n제1조 본 조례는 목적을 정한다.\n제3조 및 제4조에 따라 정한다.\n제2조 구에 국을 둔다.\n제2조 본문에 따른다.\n"
        "제3조(과) 과를 둔다.\n\n부칙\n제1조 이 조례는 공포한 날부터 시행한다.\n제2조 종전의 규정은 폐지한다.\n"
    )
    assert [(str(node.number), node.heading) for _, node in law.articles()] == [("1", ""), ("2", ""), ("3", "과")]
    assert law.body[0].text == "본 조례는 목적을 정한다.\n제3조 및 제4조에 따라 정한다."
    assert [str(node.number) for node in law.addenda[0].body] == ["1", "2"]
    assert read(print_law(law)) == law


def test_chapters_of_another_law_that_a_line_lists_begin_no_chapter() -> None:
    text = (
        "가온법\n\n제5조(요건) 다음 각 호의 죄로 한다.\n"
        "1. 가람법 제31장 약취의 죄, 제37장 권리를 방해하는 죄중 제324조의4ㆍ제324조의5(제324조의2의 미수범에 한한다)의 죄\n"
        "2. 나루법에 규정된 죄\n"
    )
    (article,) = read(text).body
    assert [str(node.number) for node in article.children] == ["1", "2"]
