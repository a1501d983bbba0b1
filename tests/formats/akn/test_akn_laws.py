"""A law as XML: valid, complete, and identified as the profile says."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from lxml import etree

from ordinance.errors import OrdinanceError
from ordinance.formats.akn import AkomaNtosoError, write_law
from ordinance.formats.akn.eids import romanised
from ordinance.korean import ganada
from ordinance.law.numbers import Level, Number
from ordinance.law.printer import print_law
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Identity, Instrument, Provision, without_notes
from tests.formats.akn.examples import AKN, CODE, HEADCOUNT, LAWS, RICH, check_both, find, parsed, squeezed, words


@pytest.mark.parametrize("name", LAWS)
def test_laws_of_all_kinds_are_valid_by_the_profile_and_by_the_standard(name: str) -> None:
    check_both(write_law(*LAWS[name]))


def test_the_same_law_gives_the_same_bytes() -> None:
    assert write_law(RICH, CODE) == write_law(RICH, CODE)
    assert write_law(RICH, CODE).startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n")


@pytest.mark.parametrize("name", ["rich", "small"])
def test_the_whole_printed_text_stands_in_reading_order(name: str) -> None:
    law = dataclasses.replace(without_notes(LAWS[name][0]), annexes=())
    document = check_both(write_law(law, CODE))[0]
    assert squeezed(words(document)) == squeezed(print_law(law))


def test_annexes_hold_every_cell_and_line_in_order() -> None:
    root = check_both(write_law(RICH, CODE))
    annex = RICH.annexes[0]
    texts = [
        text
        for part in annex.content
        for text in ([cell.text for row in part.rows for cell in row] if isinstance(part, Table) else [part])
    ]
    assert words(find(root, "att_1")) == "".join(
        "".join(text.split()) for text in (annex.name, annex.heading, annex.relation, *texts)
    )


def test_spans_and_head_rows_of_a_table_are_kept() -> None:
    rows = find(check_both(write_law(RICH, CODE)), "att_1__table_1")
    cells = [[(etree.QName(cell).localname, cell.get("colspan"), cell.get("rowspan")) for cell in row] for row in rows]
    assert cells == [
        [("th", None, "2"), ("th", None, "2"), ("th", "2", None)],
        [("th", None, None), ("th", None, None)],
        [("td", None, "2"), ("td", None, None), ("td", None, None), ("td", None, None)],
        [("td", None, None), ("td", "2", None)],
    ]


def test_a_row_wholly_covered_from_above_is_left_out_and_its_spans_shortened() -> None:
    cells = tuple(Cell(text) for text in "가나다라")
    covered = Table((tuple(dataclasses.replace(cell, rowspan=2) for cell in cells), (), cells))
    annex = dataclasses.replace(RICH.annexes[0], content=(covered,))
    rows = find(check_both(write_law(dataclasses.replace(RICH, annexes=(annex,)), CODE)), "att_1__table_1")
    assert [[cell.get("rowspan") for cell in row] for row in rows] == [[None] * 4] * 2


@pytest.mark.parametrize(
    ("eid", "element", "text"),
    [
        ("part_1__chp_2-2", "chapter", "제2장의2"),
        ("part_1__chp_2__sec_1", "section", "제1절"),
        ("part_1__chp_2-2__sec_1", "section", "제1절"),
        ("art_3", "article", "제3조"),
        ("art_3-2", "article", "제3조의2"),
        ("art_3__para_1", "paragraph", "①"),
        ("art_2__list_1__point_1", "point", "1."),
        ("art_2__list_1__point_2-2", "point", "2의2."),
        ("art_2__list_1__point_1__list_1__point_ga", "point", "가."),
        ("art_2__list_1__point_1__list_1__point_geo", "point", "거."),
        ("art_2__list_1__point_1__list_1__point_na__list_1__point_1", "point", "1)"),
        ("art_2__list_1__point_1__list_1__point_na__list_1__point_1__list_1__point_ga", "point", "가)"),
        ("art_16", "article", "제16조"),
        ("art_16_2", "article", "제16조"),
        ("hcontainer_2__art_1", "article", "제1조"),
        ("hcontainer_2__art_2__para_2", "paragraph", "②"),
    ],
)
def test_provisions_are_identified_by_their_numbers(eid: str, element: str, text: str) -> None:
    found = find(parsed(write_law(RICH, CODE)), eid)
    assert (etree.QName(found).localname, found.findtext(f"{AKN}num")) == (element, text)


@pytest.mark.parametrize(
    ("eid", "text"),
    [
        ("art_2__list_1__intro", "이 조례에서 쓰는 말의 뜻은 다음과 같다. 다만, 그 밖의 말은 법에 따른다."),
        ("art_2__list_1__intro__inline_2", "다만, 그 밖의 말은 법에 따른다."),
        ("art_1__inline_1", "이 조례는 시험을 목적으로 한다."),
        ("art_1__inline_2", "다만, 구청장이 달리 정하는 때에는 그러하지 아니하다."),
        ("art_3__para_1__inline_2", "이 경우 관할을 정한다."),
        ("art_3__para_2__list_1__intro", "다음 각 호와 같다."),
        ("art_17__intro", "항 앞에 글이 있다."),
        ("longTitle_1", "서울특별시 은평구 시험 조례"),
    ],
)
def test_parts_that_law_cites_by_name_have_identifiers(eid: str, text: str) -> None:
    assert words(find(parsed(write_law(RICH, CODE)), eid)) == "".join(text.split())


def test_the_names_of_sentence_parts_follow_daman() -> None:
    root = parsed(write_law(RICH, CODE))
    names = {eid: find(root, f"{eid}__inline_2").get("name") for eid in ("art_1", "art_3__para_1")}
    assert names == {"art_1": "proviso", "art_3__para_1": "latterPart"}


def test_classes_tell_ho_mok_and_semok_apart() -> None:
    points = parsed(write_law(RICH, CODE)).iter(f"{AKN}point")
    marks = {point.findtext(f"{AKN}num"): point.get("class") for point in points}
    assert [marks[mark] for mark in ("2의2.", "나.", "1)", "가)")] == ["ho", "mok", "semok", "semok"]


@pytest.mark.parametrize("eid", ["art_3-2", "art_2__list_1__point_2", "art_3__para_3", "att_2"])
def test_deleted_provisions_keep_their_number_and_say_so(eid: str) -> None:
    found = find(parsed(write_law(RICH, CODE)), eid)
    assert found.get("status") == "removed"
    assert "삭제" in words(found)


def test_only_deleted_provisions_are_removed() -> None:
    removed = [one for one in parsed(write_law(RICH, CODE)).iter("*") if one.get("status") == "removed"]
    assert len(removed) == 4


def test_notes_stand_as_remarks_where_the_tree_holds_them() -> None:
    root = parsed(write_law(RICH, CODE))
    remarks = [remark.text for remark in root.iter(f"{AKN}remark")]
    assert remarks == [note.text.strip() for _, node in RICH.walk() for note in node.notes], (
        "all notes, in reading order"
    )
    assert words(find(root, "art_1")).endswith("<개정2024.1.4.>")
    assert not list(parsed(write_law(without_notes(RICH), CODE)).iter(f"{AKN}remark"))


def test_the_sentences_of_amendments_to_other_ordinances_are_lines_and_no_parts_of_a_provision() -> None:
    paragraph = find(parsed(write_law(RICH, CODE)), "hcontainer_2__art_2__para_1")
    assert [words(p)[-5:] for p in paragraph.iter(f"{AKN}p")] == ["개정한다.", "으로한다.", "으로한다."]
    assert not list(paragraph.iter(f"{AKN}inline"))


def test_a_form_without_content_refers_to_where_it_is() -> None:
    found = find(parsed(write_law(RICH, CODE)), "att_3")
    document = found.find(f"{AKN}documentRef")
    assert document is not None
    assert document.get("href", "").endswith("/!form_1")


@pytest.mark.parametrize(
    ("law", "code", "uri"),
    [
        (RICH, CODE, "/akn/kr-11380/act/ordinance/2021-12-09/1483"),
        (dataclasses.replace(RICH, addenda=()), CODE, "/akn/kr-11380/act/ordinance/2025-12-26/mst-2139365"),
        (HEADCOUNT, "11", "/akn/kr-11/act/ordinance/0001-01-01/title-2f228753"),
        (LAWS["act"][0], "", "/akn/kr/act/0001-01-01/title-2f228753"),
    ],
)
def test_a_work_is_named_by_its_enactment_where_that_is_known(law: Instrument, code: str, uri: str) -> None:
    root = parsed(write_law(law, code))
    work = root.find(f".//{AKN}FRBRWork/{AKN}FRBRuri")
    assert work is not None
    assert work.get("value") == uri


def test_an_expression_is_dated_by_its_entry_into_force_and_says_what_its_date_is() -> None:
    def expression(identity: Identity) -> tuple[str | None, str | None]:
        law = dataclasses.replace(RICH, identity=identity)
        found = check_both(write_law(law, CODE)).find(f".//{AKN}FRBRExpression/{AKN}FRBRdate")
        assert found is not None
        return found.get("date"), found.get("name")

    assert expression(RICH.identity) == ("2026-01-01", "effective")
    assert expression(Identity(promulgated=date(2025, 12, 26))) == ("2025-12-26", "promulgation")
    assert expression(Identity()) == ("2021-12-09", "enactment")


def test_marks_of_items_are_romanised_one_to_one() -> None:
    names = [romanised(number) for number in range(1, 85)]
    assert len(set(names)) == 84
    assert [names[number - 1] for number in (1, 7, 8, 10, 14, 15, 84)] == ["ga", "sa", "a", "cha", "ha", "geo", "hi"]
    assert ganada(84) == "히"


def test_characters_that_xml_cannot_hold_are_refused() -> None:
    law = Instrument("조례", (Provision(Level.ARTICLE, Number(1), "목적", "널\x00문자"),))
    with pytest.raises(AkomaNtosoError, match="제어 문자"):
        write_law(law, CODE)


def test_numbers_that_korean_has_no_mark_for_are_refused() -> None:
    law = Instrument(
        "조례", (Provision(Level.ARTICLE, Number(1), children=(Provision(Level.PARAGRAPH, Number(51), "", "글"),)),)
    )
    with pytest.raises(OrdinanceError, match="㊿"):
        write_law(law, CODE)
