"""Responses of `target=ordin`: every row becomes what it is called, and its text stays to the letter."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ordinance.errors import InputError
from ordinance.law.numbers import Number
from ordinance.law.source import provision_source
from ordinance.law.tree import Identity, InstrumentKind, Status
from tests.formats.lawgo.responses import addresses, article, heading, json_file, ordinance, read, read_file

TREES = (
    "제2조(나무)① 심는 나무는 다음 각 호와 같다.1. 소나무2. 느티나무&#8231;팽나무② 시장은 물을 준다.<개정 2024. 1. 5.>"
)


def test_the_basic_data_are_the_identity() -> None:
    law = read(ordinance())
    assert law.title == "가람시 나무 심기 조례"
    assert law.identity == Identity("가람시", 77, date(2024, 1, 5), date(2024, 3, 1), "1234567")
    assert law.kind is InstrumentKind.ORDINANCE


def test_an_impossible_day_is_no_day() -> None:
    values = ordinance()
    values["자치법규기본정보"]["공포일자"] = "20240231"
    assert read(values).identity.promulgated is None


def test_the_kind_is_what_the_data_say_whatever_the_title() -> None:
    values = ordinance()
    values["자치법규기본정보"]["자치법규종류"] = "C0011"
    assert read(values).kind is InstrumentKind.RULE


def test_an_article_without_line_breaks_has_its_paragraphs_and_subparagraphs() -> None:
    law = read(ordinance(heading("제1장 총칙"), article("000200", TREES)))
    assert addresses(law) == ["장1", "조2", "조2 항1", "조2 항1 호1", "조2 항1 호2", "조2 항2"]
    assert law.body[0].children[0].children[0].children[1].text == "느티나무‧팽나무"


def test_the_text_of_an_article_stays_to_the_letter() -> None:
    law = read(ordinance(article("000200", TREES)))
    assert provision_source(law.body[0]) == f"{TREES}\n"


def test_a_single_article_comes_as_an_object_instead_of_a_list() -> None:
    values = ordinance()
    values["조문"]["조"] = article("000302", "제3조의2(가지) 가지는 다듬는다.")
    assert [node.number for _, node in read(values).articles()] == [Number(3, (2,))]


def test_article_100_is_six_digits_too() -> None:
    law = read(ordinance(article("010000", "제100조(기록) 심은 나무를 적는다.")))
    assert [node.number for _, node in law.articles()] == [Number(100)]


def test_the_same_number_twice_is_kept_twice() -> None:
    law = read(ordinance(article("001600", "제16조 삭제 <2020. 1. 1.>"), article("001600", "제16조(물) 물을 준다.")))
    assert [node.status for _, node in law.articles()] == [Status.DELETED, Status.LIVE]


@pytest.mark.parametrize("text", ["", ".", "제4조 제1항 중 “나무”를 “숲”으로 한다."])
def test_a_row_without_the_look_of_an_article_is_still_its_article(text: str) -> None:
    law = read(ordinance(article("000400", text), article("000500", "제5조(돌봄) 나무를 돌본다.")))
    assert [node.number.value for _, node in law.articles()] == [4, 5]


def test_the_text_is_right_where_the_data_lack_a_branch() -> None:
    law = read(ordinance(article("000600", "제6조 의2(종자) 종자를 모은다.")))
    assert [node.number for _, node in law.articles()] == [Number(6, (2,))]


def test_a_number_that_the_text_contradicts_is_refused_with_row_and_number() -> None:
    rows = [article("000100", "제1조(목적) 심는다."), article("000300", "제2조(나무) 심는다.")]
    with pytest.raises(InputError, match=r"2번째 조문: .*조문번호는 제3조, 글은 제2조"):
        read(ordinance(*rows))


@pytest.mark.parametrize(
    ("section", "problem"),
    [
        ({"조": ["제1조(목적) 심는다."]}, "‘조’의 1번째가 항목의 묶음이 아닙니다"),
        ({"조": {"조문번호": "1조", "조문여부": "Y", "조내용": "제1조(목적) 심는다."}}, "조문번호가 숫자가 아닙니다"),
        ({"조": {"조문번호": "000100", "조문여부": "Y", "조내용": 1.5}}, "‘조내용’ 자리에는 글"),
        ({}, "조문이 없습니다"),
        (None, "조문이 없습니다"),
        ([1], "‘조문’ 자리에는 묶음"),
    ],
)
def test_rows_that_are_none_are_refused(section: object, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        read({**ordinance(), "조문": section})


def test_a_file_that_lacks_the_title_is_refused_by_name(tmp_path: Path) -> None:
    values = ordinance()
    values["자치법규기본정보"]["자치법규명"] = None
    with pytest.raises(InputError, match=r"law\.json: 자치법규명이 없습니다"):
        json_file(tmp_path, {"LawService": values})


# 부칙

FIRST = "부칙 <제70호, 2020. 1. 5.> 제1조(시행일) 이 조례는 공포한 날부터 시행한다."


def labels(section: Any) -> list[tuple[str, str]]:
    """Label and words of each 부칙 read from a section."""
    return [
        (one.label, one.text or " ".join(node.text for node in one.body))
        for one in read(ordinance(부칙=section)).addenda
    ]


def test_repeated_triples_are_paired_by_their_place() -> None:
    section = {
        "부칙공포일자": ["20200105", "20240105"],
        "부칙공포번호": ["70", "77"],
        "부칙내용": ["이 조례는 공포한 날부터 시행한다.", [["이 조례는 2024년 3월 1일부터 시행한다."]]],
    }
    assert labels(section) == [
        ("<제70호, 2020. 1. 5.>", "이 조례는 공포한 날부터 시행한다."),
        ("<제77호, 2024. 1. 5.>", "이 조례는 2024년 3월 1일부터 시행한다."),
    ]


def test_triples_that_cannot_be_paired_are_refused() -> None:
    section = {"부칙공포일자": ["20200105"], "부칙공포번호": ["70", "77"], "부칙내용": ["가", "나", "다"]}
    with pytest.raises(InputError, match="짝지을 수 없습니다"):
        read(ordinance(부칙=section))


@pytest.mark.parametrize("wrap", [lambda unit: unit, lambda unit: [unit]])
def test_units_come_as_an_object_or_a_list(wrap: Any) -> None:
    assert labels({"부칙단위": wrap({"부칙공포번호": "70", "부칙내용": FIRST})}) == [
        ("<제70호, 2020. 1. 5.>", "이 조례는 공포한 날부터 시행한다.")
    ]


def test_one_text_with_the_whole_history_is_cut_where_each_begins() -> None:
    history = (
        f"{FIRST}\n부      칙 (2021. 9.24)\n이 조례는 공포한 날부터 시행한다.\n부칙\n① 곧 시행한다.\n② 종전에 따른다."
    )
    assert [label for label, _ in labels({"부칙내용": history})] == ["<제70호, 2020. 1. 5.>", "(2021. 9.24)", ""]


def test_a_history_glued_together_is_cut_too() -> None:
    glued = f"{FIRST}부칙 <제77호, 2024. 1. 5.> 이 조례는 2024년 3월 1일부터 시행한다."
    assert [label for label, _ in labels({"부칙내용": glued})] == ["<제70호, 2020. 1. 5.>", "<제77호, 2024. 1. 5.>"]


def test_amending_words_about_addenda_begin_no_addenda() -> None:
    text = f"{FIRST}\n제2조(다른 조례의 개정) 가람시 물 조례 일부를 다음과 같이 개정한다.\n부칙 제2조 중 “물”을 “샘”으로 한다."
    assert len(labels({"부칙내용": text})) == 1


def test_words_behind_the_heading_are_words() -> None:
    text = "부칙 <제77호, 2024. 1. 5.> 공포 후 석 달이 지난 날부터 시행한다."
    assert labels({"부칙내용": text}) == [("<제77호, 2024. 1. 5.>", "공포 후 석 달이 지난 날부터 시행한다.")]


# XML

XML = """<?xml version="1.0" encoding="{encoding}"?>
<LawService>
  <자치법규기본정보><자치법규명><![CDATA[가람시 나무
  심기 조례]]></자치법규명><자치법규종류>C0001</자치법규종류></자치법규기본정보>
  <조문>
    <조 조문번호='000000'><조문번호>000000</조문번호><조문여부>N</조문여부><조내용><![CDATA[제1장 총칙]]></조내용></조>
    <조 조문번호='000200'><조문번호>000200</조문번호><조문여부>Y</조문여부><조내용><![CDATA[제2조(나무) 심는 나무는 다음과 같다. <개정 2024. 1. 5.>
1. 소나무&#8231;잣나무]]><![CDATA[
2. 느티나무]]></조내용></조>
  </조문>
  <부칙>
    <부칙공포일자>20200105</부칙공포일자><부칙공포번호>70</부칙공포번호><부칙내용>이 조례는 공포한 날부터 시행한다.</부칙내용>
    <부칙공포일자>20240105</부칙공포일자><부칙공포번호>77</부칙공포번호><부칙내용>이 조례는 공포한 날부터 시행한다.</부칙내용>
  </부칙>
  <별표><별표단위 별표키="1"><별표번호>0001</별표번호><별표제목>나무</별표제목><별표내용/></별표단위></별표>
</LawService>
"""


@pytest.mark.parametrize("encoding", ["utf-8", "cp949"])
def test_xml_reads_with_cdata_entities_and_repeated_elements(tmp_path: Path, encoding: str) -> None:
    law = read_file(tmp_path, XML.format(encoding=encoding).encode(encoding))
    assert law.title == "가람시 나무 심기 조례"
    assert addresses(law) == ["장1", "조2", "조2 호1", "조2 호2"]
    assert law.body[0].children[0].children[0].text == "소나무‧잣나무"
    assert [one.label for one in law.addenda] == ["<제70호, 2020. 1. 5.>", "<제77호, 2024. 1. 5.>"]
    assert [one.name for one in law.annexes] == ["별표 1"]
