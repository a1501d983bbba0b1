"""Responses of `target=law`: the structure is the service's own."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

import pytest

from ordinance.errors import InputError
from ordinance.formats.lawgo import from_values
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import InstrumentKind, Status
from tests.formats.lawgo.responses import addresses, national, read, read_file, unit


def ho(number: str, text: str, *mok: str) -> dict[str, Any]:
    """A 호 with its 목 inside."""
    row: dict[str, Any] = {"호번호": f"{number}.", "호내용": f"{number}.  {text}"}
    return {**row, "목": [{"목번호": one[:2], "목내용": one} for one in mok]} if mok else row


def hang(mark: str, text: str, **parts: Any) -> dict[str, Any]:
    """A 항."""
    return {"항번호": mark, "항내용": f"{mark} {text}", **parts}


def test_paragraphs_subparagraphs_and_items_are_where_the_service_puts_them() -> None:
    trees = hang(
        "①",
        "나무는 다음 각 호와 같다.",
        호=[ho("1", "다음 각 목의 나무", "가.  소나무", "나.  잣나무"), ho("1의2", "풀")],
    )
    law = read(national(unit("3", "제3조의2(나무)", 조문가지번호="2", 항=[trees, hang("②", "삭제 <2024. 1. 5.>")])))
    assert addresses(law) == [
        "조3의2",
        "조3의2 항1",
        "조3의2 항1 호1",
        "조3의2 항1 호1 목1",
        "조3의2 항1 호1 목2",
        "조3의2 항1 호1의2",
        "조3의2 항2",
    ]
    article = law.body[0]
    assert (article.heading, article.text) == ("나무", "")
    assert article.children[0].children[0].children[1].text == "잣나무"
    assert article.children[1].status is Status.DELETED


def test_an_unnumbered_paragraph_object_holds_subparagraphs_of_the_article() -> None:
    law = read(national(unit("2", "제2조(정의) 뜻은 다음과 같다.", 항={"호": [ho("1", "“나무”란 나무다.")]})))
    assert addresses(law) == ["조2", "조2 호1"]


def test_a_first_paragraph_inside_the_text_of_the_article_is_found() -> None:
    law = read(national(unit("4", "제4조(물) ① 물을 준다.", 항=hang("②", "덮어 준다."))))
    assert addresses(law) == ["조4", "조4 항1", "조4 항2"]


def test_text_in_nested_lists_is_one_text_and_subitems_in_it_are_found() -> None:
    row = {
        "호번호": "2.",
        "호내용": [["2.  숲", "  그 밖의 숲을 뺀다."]],
        "목": {"목번호": "가.", "목내용": [["가.  새 숲", "  1) 큰 숲", "  2) 작은 숲"]]},
    }
    law = read(national(unit("5", "제5조(숲) 숲은 다음과 같다.", 항={"호": row})))
    assert addresses(law) == ["조5", "조5 호2", "조5 호2 목1", "조5 호2 목1 세목1", "조5 호2 목1 세목2"]
    assert law.body[0].children[0].text == "숲\n그 밖의 숲을 뺀다."


def test_items_beside_subparagraphs_belong_to_those_that_announce_them() -> None:
    """Since July 2026 목 come under 항; JSON lost the order between them and 호."""
    items = [{"목번호": f"{mark}.", "목내용": f"{mark}. 나무"} for mark in "가나가"]
    listed = [ho("1", "다음 각 목의 나무"), ho("2", "풀"), ho("3", "다음 각 목의 숲")]
    law = read(national(unit("6", "제6조(것)", 항=hang("①", "다음과 같다.", 호=listed, 목=items))))
    assert [one for one in addresses(law) if "목" in one] == [
        "조6 항1 호1 목1",
        "조6 항1 호1 목2",
        "조6 항1 호3 목1",
    ]


def test_items_whose_subparagraph_cannot_be_told_are_refused() -> None:
    items = [{"목번호": "가.", "목내용": "가. 나무"}]
    listed = [ho("1", "나무"), ho("2", "풀")]
    with pytest.raises(InputError, match=r"1번째 조문: 목이 어느 호에 속하는지"):
        read(national(unit("6", "제6조(것)", 항=hang("①", "다음과 같다.", 호=listed, 목=items))))


def test_a_text_without_a_number_goes_on_with_what_stands_before_it() -> None:
    law = read(national(unit("7", "제7조(벌)", 항=[{"항내용": "벌을 받는다."}, hang("①", "더 받는다.")])))
    assert addresses(law) == ["조7", "조7 항1"]
    assert law.body[0].text == "벌을 받는다."


def test_headings_are_indented_and_bear_the_number_of_the_next_article() -> None:
    title = {"조문번호": "1", "조문여부": "전문", "조문내용": "                제1장 총칙"}
    law = read(national(title, unit("1", "제1조(목적) 이 법은 나무를 심기 위한 법이다.")))
    assert [(node.level, node.heading) for _, node in law.walk()] == [(Level.CHAPTER, "총칙"), (Level.ARTICLE, "목적")]


def test_the_note_on_an_article_is_the_articles_own() -> None:
    law = read(national(unit("1", "제1조(목적)", 조문참고자료="[본조신설 2024. 1. 5.]", 항=[hang("①", "심는다.")])))
    assert [note.text for note in law.body[0].notes] == ["[본조신설 2024. 1. 5.]"]
    assert law.body[0].children[0].notes == ()


def test_a_number_that_the_text_contradicts_is_refused() -> None:
    with pytest.raises(InputError, match=r"1번째 조문: .*조문번호는 제8조, 글은 제9조"):
        read(national(unit("8", "제9조(것) 것이다.")))


@pytest.mark.parametrize(
    ("stated", "title", "kind"),
    [
        ("법률", "숲법", InstrumentKind.ACT),
        ("대통령령", "숲 기준에 관한 규정", InstrumentKind.DECREE),
        ("행정안전부령", "숲법 시행규칙", InstrumentKind.RULE),
        ("", "숲법 시행령", InstrumentKind.DECREE),
    ],
)
def test_the_kind_is_stated_or_shows_in_the_title(stated: str, title: str, kind: InstrumentKind) -> None:
    values = national(unit("1", "제1조(목적) 심는다."))
    values["기본정보"] |= {"법종구분": stated, "법령명_한글": title}
    assert read(values).kind is kind


XML = """<?xml version="1.0" encoding="UTF-8"?>
<법령 법령키="1"><기본정보><법종구분 법종구분코드="A0002">법률</법종구분><법령명_한글><![CDATA[숲법]]></법령명_한글></기본정보>
<조문><조문단위 조문키="0003021"><조문번호>3</조문번호><조문가지번호>2</조문가지번호><조문여부>조문</조문여부>
<조문내용><![CDATA[제3조의2(숲)]]></조문내용>
<항><항번호><![CDATA[①]]></항번호><항내용><![CDATA[① 숲은 다음과 같다.]]></항내용>
{parts}
</항></조문단위></조문>
<부칙><부칙단위 부칙키="1"><부칙공포일자>20240105</부칙공포일자><부칙공포번호>20001</부칙공포번호>
<부칙내용><![CDATA[부칙 <제20001호,2024.1.5>]]><![CDATA[
]]><![CDATA[제1조(시행일) 이 법은 공포한 날부터 시행한다.]]></부칙내용></부칙단위></부칙></법령>"""
HO_1, HO_2 = "<호><호내용>1. 큰 숲{}</호내용>", "<호><호내용>2. 작은 숲</호내용>"
MOK = "<목><목내용>가. 솔숲</목내용></목>"
WHERE = ["조3의2", "조3의2 항1", "조3의2 항1 호1", "조3의2 항1 호1 목1", "조3의2 항1 호2"]


@pytest.mark.parametrize(
    "parts", [f"{HO_1}{MOK}</호>{HO_2}</호>", f"{HO_1}</호>{MOK}{HO_2}</호>"], ids=["inside 호", "beside 호"]
)
def test_xml_keeps_items_in_order_inside_subparagraphs_or_beside(tmp_path: Path, parts: str) -> None:
    law = read_file(tmp_path, XML.format(parts=parts))
    assert addresses(law) == WHERE
    assert (law.title, law.kind) == ("숲법", InstrumentKind.ACT)
    assert [(one.label, one.body[0].number) for one in law.addenda] == [("<제20001호,2024.1.5>", Number(1))]


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("지방자치법_전체", {Level.ARTICLE: 214, Level.PARAGRAPH: 491, Level.SUBPARAGRAPH: 187, Level.ITEM: 67}),
        ("행정기구정원기준규정_전체", {Level.ARTICLE: 43, Level.PARAGRAPH: 132, Level.SUBPARAGRAPH: 66}),
    ],
)
def test_every_part_of_real_national_law_becomes_one_provision(
    shared: Path, name: str, counts: dict[Level, int]
) -> None:
    """The counts are those of the rows in the files, taken independently of the reader."""
    with lzma.open(shared / "corpus" / "upper-law" / f"{name}.json.xz") as file:
        law = from_values("", json.load(file))
    levels = [node.level for _, node in law.walk()]
    assert {level: levels.count(level) for level in counts} == counts
    assert sum(levels.count(level) for level in Level if level >= Level.ARTICLE) == sum(counts.values())
