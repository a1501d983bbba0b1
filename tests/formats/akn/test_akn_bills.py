"""A bill as XML: the sentences of the bill, what they change, and the metadata of a draft."""

from __future__ import annotations

import dataclasses

import pytest
from lxml import etree

from ordinance.amend.write import sentence
from ordinance.bill.model import Bill
from ordinance.formats.akn import AkomaNtosoError, write_bill, write_law
from ordinance.law.locate import NotFoundError
from ordinance.law.printer import addenda_lines, print_law, provision_lines
from ordinance.law.tree import Instrument, without_notes
from tests.formats.akn.examples import (
    AKN,
    AMENDMENT,
    BARE,
    BILLS,
    CHAINED,
    CODE,
    COMPARED,
    EXPLANATION,
    HEADCOUNT,
    WHOLE,
    check_both,
    find,
    parsed,
    squeezed,
    words,
)


def _body(bill: Bill) -> etree._Element:
    found = check_both(write_bill(bill)).find(f".//{AKN}body")
    assert found is not None
    return found


@pytest.mark.parametrize("name", BILLS)
def test_bills_of_all_kinds_are_valid_and_the_same_every_time(name: str) -> None:
    check_both(write_bill(BILLS[name]))
    assert write_bill(BILLS[name]) == write_bill(BILLS[name])


@pytest.mark.parametrize("bill", [COMPARED, CHAINED], ids=["compared", "chained"])
def test_an_amendment_reads_as_it_is_printed(bill: Bill) -> None:
    amendment = bill.amendment
    assert amendment is not None
    lines = [bill.opening]
    for instruction in amendment.instructions:
        lines.append(sentence(instruction))
        for operation in instruction.operations:
            for node in getattr(operation, "provisions", ()):
                lines += provision_lines(node)
    for one in amendment.addenda:
        lines += addenda_lines(one)
    assert squeezed(words(_body(bill))) == squeezed("".join(lines))


def test_a_whole_amendment_reads_opening_title_text_and_addenda() -> None:
    result = dataclasses.replace(without_notes(WHOLE.result), annexes=())
    document = check_both(write_bill(dataclasses.replace(WHOLE, result=result, explanation=())))[0]
    assert [etree.QName(child).localname for child in document] == ["meta", "preface", "preamble", "body"]
    assert squeezed(words(document)) == squeezed(f"{WHOLE.title}{WHOLE.opening}{print_law(result)}")


def test_the_explanation_is_an_attachment_in_reading_order() -> None:
    root = check_both(write_bill(COMPARED))
    assert words(find(root, "att_2")) == "".join(f"{line.mark}{line.text}" for line in EXPLANATION).replace(" ", "")
    assert find(root, "att_2").find(f"{AKN}doc[@name='explanatoryNote']") is not None


def test_every_destination_is_a_place_in_the_law_in_force() -> None:
    law = parsed(write_law(HEADCOUNT, CODE))
    known = {element.get("eId") for element in law.iter("*")}
    uri = law.find(f".//{AKN}FRBRuri")
    assert uri is not None
    for bill in (COMPARED, CHAINED):
        root = parsed(write_bill(bill))
        hrefs = [one.get("href", "") for one in root.findall(f".//{AKN}textualMod/{AKN}destination")]
        assert hrefs
        for href in hrefs:
            assert href.startswith(f"{uri.get('value')}/!")
            assert "~" not in href or href.partition("~")[2] in known


def test_destinations_name_the_finest_place() -> None:
    root = parsed(write_bill(CHAINED))
    mods = root.findall(f".//{AKN}textualMod")
    places = [[one.get("href", "").partition("/!")[2] for one in mod.findall(f"{AKN}destination")] for mod in mods]
    assert places == [
        ["main~longTitle_1"],
        ["main~art_2"],
        ["main~art_2__list_1__intro"],
        ["main~art_2__list_1__point_1"],
        ["main~art_2__list_1__point_2"],
        ["main~art_3__para_1"],
        ["main~art_3__para_2__inline_2"],
        ["main~art_4"],
        ["main~art_3__para_2__inline_1", "main~art_4-2"],
        ["main~art_3__para_2__inline_1", "main~art_4-2"],
        ["annex_3"],
    ]


def test_old_and_new_words_are_those_of_the_pairs() -> None:
    root = parsed(write_bill(CHAINED))

    def said(mod: etree._Element, name: str) -> str | None:
        found = mod.find(f"{AKN}{name}")
        return None if found is None else find(root, found.get("href", "#")[1:]).text

    changed = [(said(mod, "old"), said(mod, "new")) for mod in root.findall(f".//{AKN}textualMod")]
    assert changed[1:3] == [("(정원의 총수)", "(총수)"), ("1,535명", "1,552명")]
    assert changed[8:10] == [("국장", "“중 하고” 실장"), ("책정", "정함")]


def test_new_provisions_and_annexes_are_what_the_changes_point_to() -> None:
    root = parsed(write_bill(CHAINED))
    new = [one.get("href") for one in root.findall(f".//{AKN}textualMod/{AKN}new")]
    assert {"#mod_4__qstr_1", "#mod_4__qstr_2", "#att_1"} <= set(new)
    assert find(root, "mod_4__qstr_2__point_2").findtext(f"{AKN}num") == "2."
    assert find(root, "mod_7__qstr_1__art_4").findtext(f"{AKN}num") == "제4조"


def test_printed_text_closes_its_sentence_or_stands_below_a_chain_that_goes_on() -> None:
    root = parsed(write_bill(CHAINED))
    ends = find(root, "mod_4")
    assert words(ends).startswith("같은조제1호및제2호를각각다음과같이한다.1.")
    goes_on = find(root, "hcontainer_1__hcontainer_3")
    assert [words(p)[:12] for p in goes_on.findall(f".//{AKN}content")[0].findall(f"{AKN}p")] == [
        "제3조제1항을다음과같이",
        "①책정은규칙으로정한다.",
    ]


def test_places_are_references_each_to_its_own_provision() -> None:
    refs = find(parsed(write_bill(CHAINED)), "mod_8").findall(f"{AKN}ref")
    assert [ref.text for ref in refs] == ["제3조제2항 본문", "제4조의2"]


def test_entry_into_force_is_tied_to_the_article_that_orders_it() -> None:
    root = parsed(write_bill(COMPARED))
    force = root.find(f".//{AKN}forceMod/{AKN}source")
    event = find(root, "event_2")
    assert force is not None
    assert (force.get("href"), event.get("date")) == ("#hcontainer_2__art_1", "2027-01-01")


def test_addenda_of_one_sentence_orders_it_itself() -> None:
    force = parsed(write_bill(CHAINED)).find(f".//{AKN}forceMod/{AKN}source")
    assert force is not None
    assert force.get("href") == "#hcontainer_2"


@pytest.mark.parametrize(
    ("bill", "uri"),
    [
        (COMPARED, "/akn/kr-11380/bill/ordinance/2026-09-01/title-"),
        (BARE, "/akn/kr-11380/bill/rule/2027-01-01/77"),
    ],
    ids=["submitted", "numbered"],
)
def test_a_draft_is_dated_by_its_submission_or_else_by_its_effective_date(bill: Bill, uri: str) -> None:
    work = parsed(write_bill(bill)).find(f".//{AKN}FRBRWork/{AKN}FRBRuri")
    assert work is not None
    assert work.get("value", "").startswith(uri)


def test_the_day_of_a_draft_is_said_only_where_it_is_known() -> None:
    def said(bill: Bill) -> tuple[str | None, list[str | None]]:
        root = parsed(write_bill(bill))
        day = root.find(f".//{AKN}FRBRWork/{AKN}FRBRdate")
        assert day is not None
        return day.get("name"), [event.get("eId") for event in root.iter(f"{AKN}eventRef")]

    assert said(COMPARED) == ("draft", ["event_1", "event_2"])
    assert said(BARE) == ("effective", ["event_2"])


def test_a_partial_bill_without_addenda_of_its_own_takes_those_of_the_result() -> None:
    amendment = COMPARED.amendment
    assert amendment is not None
    bill = dataclasses.replace(COMPARED, amendment=dataclasses.replace(amendment, addenda=()))
    assert words(_body(bill)) == words(_body(COMPARED))


def test_a_partial_bill_without_sentences_is_refused() -> None:
    with pytest.raises(AkomaNtosoError, match="개정문이 없습니다"):
        write_bill(dataclasses.replace(COMPARED, amendment=None))


def test_a_sentence_about_a_place_that_is_not_there_is_refused() -> None:
    with pytest.raises(NotFoundError):
        write_bill(dataclasses.replace(CHAINED, current=Instrument(HEADCOUNT.title, HEADCOUNT.body[:1])))


def test_an_annex_that_is_replaced_but_not_attached_is_refused() -> None:
    with pytest.raises(AkomaNtosoError, match="별표 3의 새 내용"):
        write_bill(dataclasses.replace(CHAINED, amendment=dataclasses.replace(AMENDMENT, annexes=())))
