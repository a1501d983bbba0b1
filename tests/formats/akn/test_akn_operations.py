"""Every kind of operation as XML: its words, the places it names, what it prints, and its change."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from lxml import etree

from ordinance.amend import Amendment, Instruction, RefusedError, Rewrite, RewriteLaw, apply, read
from ordinance.amend.write import instruction_lines, sentence
from ordinance.formats.akn import AkomaNtosoError, write_bill, write_law
from ordinance.law.locate import NotFoundError
from ordinance.law.tree import Instrument
from tests.amendments import ALL_KINDS, AMENDMENT, LAW, RAW, REPEAL, TITLE, bill, kinds
from tests.formats.akn.examples import AKN, CODE, check_both, find, parsed, squeezed, words

ALL = {"all": AMENDMENT, "raw": RAW, "repeal": REPEAL}
WORK = "/akn/kr-11380/act/ordinance/2020-01-02/12"


def amending(*lines: str) -> Amendment:
    return read("\n".join([f"{TITLE} 일부를 다음과 같이 개정한다.", *lines]))


def _root(amendment: Amendment, law: Instrument = LAW) -> etree._Element:
    return check_both(write_bill(bill(amendment, law)))


def instructions(root: etree._Element) -> list[etree._Element]:
    return [one for one in root.iter(f"{AKN}hcontainer") if one.get("name") == "instruction"]


def said(paragraph: etree._Element) -> str:
    """The words of a sentence to the letter, without what is printed below it."""
    if paragraph.tag == f"{AKN}quotedStructure":
        return ""
    inner = (said(child) + ("" if child.tag == f"{AKN}quotedStructure" else child.tail or "") for child in paragraph)
    return "".join([paragraph.get("startQuote", ""), paragraph.text or "", *inner, paragraph.get("endQuote", "")])


def first_paragraph(instruction: etree._Element) -> etree._Element:
    found = instruction.find(f".//{AKN}p")
    assert found is not None
    return found


def dangling(root: etree._Element, law: Instrument, after: Instrument) -> list[str]:
    """References and destinations that lead to nothing in the law in force, or, for its new text, in the new one."""
    now, then = ({f"~{one.get('eId')}" for one in parsed(write_law(text, CODE)).iter("*")} for text in (law, after))
    hrefs = [one.get("href", "") for one in root.iter(f"{AKN}ref", f"{AKN}destination", f"{AKN}new")]
    portions = [href for href in hrefs if "~" in href]
    return [one for one in portions if one[one.index("~") :] not in (then if "/kor@" in one else now)]


@pytest.mark.parametrize("amendment", [AMENDMENT, RAW], ids=["all", "raw"])
def test_the_words_are_those_of_the_sentences_to_the_letter(amendment: Amendment) -> None:
    for element, instruction in zip(instructions(_root(amendment)), amendment.instructions, strict=True):
        assert said(first_paragraph(element)) == sentence(instruction)
        assert squeezed(words(element)) == squeezed("".join(instruction_lines(instruction)))


def test_every_operation_is_a_mod_and_has_its_change() -> None:
    assert kinds(*ALL.values()) == ALL_KINDS - {RewriteLaw}  # that one makes a bill of whole amendment
    for amendment in ALL.values():
        root = _root(amendment)
        mods = {f"#{one.get('eId')}" for one in root.iter(f"{AKN}mod")}
        sources = {one.get("href") for one in root.findall(f".//{AKN}textualMod/{AKN}source")}
        assert len(mods) == len(amendment.operations)
        assert mods == sources


def test_every_reference_leads_to_a_place_in_force_or_in_the_new_text() -> None:
    assert not dangling(_root(AMENDMENT), LAW, apply(LAW, AMENDMENT).law)


Found = tuple[str, list[str], list[str]]


def _changes(root: etree._Element) -> list[Found]:
    """Kind, destinations and what is new, the IRI of the work left out."""
    return [
        (
            one.get("type", ""),
            [f"{to.get('href')} {to.get('pos', '')}".strip() for to in one.findall(f"{AKN}destination")],
            [new.get("href", "") for new in one.findall(f"{AKN}new")],
        )
        for one in root.iter(f"{AKN}textualMod")
    ]


def _short(found: Sequence[Found]) -> list[Found]:
    def cut(hrefs: list[str]) -> list[str]:
        return [href.removeprefix(WORK).replace("/!main~", "") for href in hrefs]

    return [(kind, cut(to), cut(new)) for kind, to, new in found]


@pytest.mark.parametrize(
    ("lines", "changes"),
    [
        (["제3조 단서를 삭제한다."], [("repeal", ["art_3__inline_2"], [])]),
        (["제8조부터 제10조까지를 각각 삭제한다."], [("repeal", [f"art_{n}"], []) for n in (8, 9, 10)]),
        (["제3장(제7조부터 제10조까지)을 삭제한다."], [("repeal", ["chp_3"], [])]),
        (["제1조 중 “설치를”을 삭제한다."], [("repeal", ["art_1"], [])]),
        (["별표 1의 간사란을 삭제한다."], [("repeal", ["/!annex_1 inside"], [])]),
        (["제7조 앞의 “제3장 보칙”을 삭제한다."], [("repeal", ["chp_3 inside"], [])]),
        (
            ["제4조제2항부터 제4항까지를 각각 제3항부터 제5항까지로 하고, 같은 조에 제2항을 다음과 같이 신설한다.", "② 새 항"],
            [
                *(("renumbering", [f"art_4__para_{n}"], [f"/kor@2027-01-01art_4__para_{n + 1}"]) for n in (2, 3, 4)),
                ("insertion", ["art_4__para_1 after"], ["#mod_2__qstr_1"]),
            ],
        ),
        (
            ["제4조제1항을 제5항으로 하고, 같은 조에 제1항을 다음과 같이 신설한다.", "① 새 항"],
            [
                ("renumbering", ["art_4__para_1"], ["/kor@2027-01-01art_4__para_5"]),
                ("insertion", ["art_4 inside"], ["#mod_2__qstr_1"]),
            ],
        ),
        (
            ["제2조제2호나목을 다목으로 하고, 같은 호 다목(종전의 나목) 중 “추천한”을 “뽑은”으로 한다."],
            [
                ("renumbering", ["art_2__list_1__point_2__list_1__point_na"], ["/kor@2027-01-01art_2__list_1__point_2__list_1__point_da"]),
                ("substitution", ["art_2__list_1__point_2__list_1__point_na"], ["#mod_2__qtext_2"]),
            ],
        ),
        (["제3장을 제4장으로 한다."], [("renumbering", ["chp_3"], ["/kor@2027-01-01chp_4"])]),
        (["별표 3을 별표 4로 한다."], [("renumbering", ["/!annex_3"], ["/kor@2027-01-01/!annex_4"])]),
        (
            ["제2조제1호를 제2호로 하고, 같은 조 제1호를 삭제한다."],
            [
                ("renumbering", ["art_2__list_1__point_1"], ["/kor@2027-01-01art_2__list_1__point_2"]),
                ("repeal", ["art_2 inside"], []),
            ],
        ),
        (["제4조제1항에 각 호를 다음과 같이 신설한다.", "1. 하나", "2. 둘"], [("insertion", ["art_4__para_1 inside"], ["#mod_1__qstr_1", "#mod_1__qstr_2"])]),
        (
            ["제9조의 제목 외의 부분을 다음과 같이 한다.", "① 첫째 항", "② 둘째 항"],
            [("substitution", ["art_9 inside"], ["#mod_1__qstr_1", "#mod_1__qstr_2"])],
        ),
        (["제3장에 제9조의2를 다음과 같이 신설한다.", "제9조의2(새 조) 새 조이다."], [("insertion", ["art_9 after"], ["#mod_1__qstr_1"])]),
        (["제4장(제11조)을 다음과 같이 신설한다.", "제4장 새 장", "제11조(새 조) 새 조이다."], [("insertion", ["chp_3 after"], ["#mod_1__qstr_1"])]),
        (["부칙 제1조 중 “날부터”를 “날에”로 한다."], [("substitution", ["/!main inside"], ["#mod_1__qtext_2"])]),
        (
            [f"조례 제12호 {TITLE} 일부개정조례 부칙에 제3조를 다음과 같이 신설한다.", "제3조(새 조) 새 조이다."],
            [("insertion", ["hcontainer_1__art_2 after"], ["#mod_1__qstr_1"])],
        ),
        (["별표 2를 다음과 같이 한다.", "새 목록"], [("substitution", ["/!annex_2"], ["#mod_1__qstr_1"])]),
    ],
)  # fmt: skip
def test_changes_are_of_the_kind_and_at_the_place_that_the_sentence_says(
    lines: list[str], changes: list[Found]
) -> None:
    root = _root(amending(*lines))
    assert _short(_changes(root)) == changes
    assert [said(first_paragraph(one)) for one in instructions(root)] == [sentence(amending(*lines).instructions[0])]


def test_old_words_without_new_ones_are_quoted_and_the_empty_quotation_is_plain() -> None:
    root = _root(amending("제1조 중 “설치를”을 삭제한다."))
    assert [one.text for one in root.iter(f"{AKN}quotedText")] == ["설치를"]


@pytest.mark.parametrize(
    ("line", "refs"),
    [
        ("제8조부터 제10조까지를 각각 삭제한다.", [("제8조", "art_8"), ("제10조", "art_10")]),
        ("제4조제1항 및 제3항을 각각 삭제한다.", [("제4조제1항", "art_4__para_1"), ("제3항", "art_4__para_3")]),
        ("제3장(제7조부터 제10조까지)을 삭제한다.", [("제3장(제7조부터 제10조까지)", "chp_3")]),
        ("별표 1의 간사란을 삭제한다.", [("별표 1의 간사란", "/!annex_1")]),
        ("조례 제99호 다른 조례 일부개정조례 부칙 제2조 중 “가”를 “나”로 한다.", []),
        (f"조례 제12호 {TITLE} 일부개정조례 부칙 제1조 및 같은 부칙 제2조 중 “조례”를 각각 “것”으로 한다.",
         [(f"조례 제12호 {TITLE} 일부개정조례 부칙 제1조", "hcontainer_1__art_1"), ("같은 부칙 제2조", "hcontainer_1__art_2")]),
        ("제7조 앞의 “제3장 보칙”을 삭제한다.", [("제7조", "art_7")]),
    ],
)  # fmt: skip
def test_places_are_references_as_far_as_they_are_at_hand(line: str, refs: list[tuple[str, str]]) -> None:
    found = [(one.text or "", one.get("href", "")) for one in _root(amending(line)).iter(f"{AKN}ref")]
    assert [(text, href.removeprefix(WORK).replace("/!main~", "")) for text, href in found] == refs


def test_new_places_are_no_references() -> None:
    root = _root(
        amending("제4조제4항을 제5항으로 한다.", "별표 4를 별지와 같이 신설한다.", "", "[별표 4] 기준", "", "새 기준")
    )
    assert [one.text for one in root.iter(f"{AKN}ref")] == ["제4조제4항"]


def test_what_is_printed_is_a_structure_of_provisions_or_of_lines() -> None:
    root = _root(AMENDMENT)
    assert find(root, "mod_7__qstr_1")[0].tag == f"{AKN}article"
    assert find(root, "mod_20__qstr_1")[0].tag == f"{AKN}chapter"
    assert [one.tag for one in find(root, "mod_6__qstr_1")] == [f"{AKN}p"]
    assert find(root, "mod_24__qstr_1")[0].get("class") == "preformatted"


def test_a_repeal_ends_the_force_of_the_instrument_on_the_effective_date() -> None:
    root = _root(REPEAL)
    forces = [(one.get("type"), one[1].get("href"), one[2].get("period")) for one in root.iter(f"{AKN}forceMod")]
    assert forces[1] == ("endOfEnactment", WORK, "#period_2")
    assert find(root, "period_2")[0].get("end") == "#event_2"
    (element,) = instructions(root)
    assert said(first_paragraph(element)) == f"{TITLE}는 폐지한다."
    assert [one.text for one in root.iter(f"{AKN}ref")] == [TITLE]


@pytest.mark.parametrize(
    "lines",
    [
        ["제2조제1호를 제4호로 하고, 같은 조 제1호 중 “위원회”를 “모임”으로 한다."],
        ["제8조부터 제11조까지를 각각 삭제한다."],
        ["제99조제1항을 제2항으로 한다."],
        ["제99조에 단서를 다음과 같이 신설한다.", "다만, 그렇다."],
    ],
)
def test_a_place_that_is_not_there_by_then_is_refused(lines: list[str]) -> None:
    with pytest.raises((NotFoundError, RefusedError)):
        write_bill(bill(amending(*lines)))


def test_provisions_that_do_not_match_the_places_are_refused() -> None:
    (rewrite,) = amending("제8조를 다음과 같이 한다.", "제8조(가) 가이다.").operations
    assert isinstance(rewrite, Rewrite)
    more = Rewrite((*rewrite.places, *rewrite.places), rewrite.provisions)
    with pytest.raises(AkomaNtosoError, match="새로 적은 조문의 수"):
        write_bill(bill(Amendment(TITLE, (Instruction((more,)),))))
