"""Documents read back: laws, whole amendments, and what is refused."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from lxml import etree

from ordinance.errors import InputError
from ordinance.formats.akn import AkomaNtosoError, read_law, write_bill, write_law
from ordinance.law.numbers import Level, Number
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Annex, AnnexKind, Identity, Instrument, Note, NoteKind, Provision, Status
from tests.formats.akn.examples import (
    AKN,
    BARE,
    CHAINED,
    CODE,
    COMPARED,
    DOCUMENTS,
    LAWS,
    RICH,
    STUBS,
    WHOLE,
    find,
    parsed,
    words,
)
from tests.formats.akn.test_akn_validate import mutated


@pytest.mark.parametrize("name", LAWS)
def test_a_law_comes_back_as_it_was(name: str) -> None:
    law, code = LAWS[name]
    assert read_law(write_law(law, code)) == law


def test_notes_come_back_with_their_kinds() -> None:
    notes = [note for _, node in read_law(DOCUMENTS["stubs"]).walk() for note in node.notes]
    assert [note.kinds[0] for note in notes[:3]] == [NoteKind.DELETED, NoteKind.MOVED, NoteKind.ARTICLE_ADDED]
    assert notes[-1].text == "<개정>"


@pytest.mark.parametrize(
    ("eid", "said"),
    [
        ("art_2", "제2조정의삭제<삭제2020.1.1.>"),
        ("art_3", "제3조[제9조로이동<2021.3.4.>]"),
        ("art_5__para_1", "①이동"),
        ("art_5__list_1__point_1", "1.[제2호로이동]"),
    ],
)
def test_what_is_gone_says_so_and_whether_it_moved(eid: str, said: str) -> None:
    found = find(parsed(DOCUMENTS["stubs"]), eid)
    assert found.get("status") == "removed"
    assert words(found) == said
    assert found.get("refersTo") == (None if eid == "art_2" else "#moved")


def test_the_word_of_deletion_in_an_article_that_is_in_force_deletes_nothing() -> None:
    live = read_law(DOCUMENTS["stubs"]).body[0].children[1]
    assert (live.text, live.status) == ("삭제", Status.LIVE)


def test_links_of_annexes_come_back_with_or_without_content() -> None:
    assert [annex.link for annex in read_law(DOCUMENTS["stubs"]).annexes] == [one.link for one in STUBS.annexes]


def _only(annex: Annex) -> Annex:
    law = Instrument("조례", (Provision(Level.ARTICLE, Number(1), "목적", "글"),), annexes=(annex,))
    return read_law(write_law(law, CODE)).annexes[0]


@pytest.mark.parametrize(
    ("link", "again"),
    [
        ("http://www.law.go.kr/a b.hwp?n=별표", "http://www.law.go.kr/a%20b.hwp?n=%EB%B3%84%ED%91%9C"),
        ("javascript:alert(1)", ""),
        ("/akn/kr/act/2020-01-01/1", ""),
    ],
)
def test_a_link_comes_back_as_an_address_of_the_web_or_not_at_all(link: str, again: str) -> None:
    assert _only(Annex(AnnexKind.FORM, Number(1), "신청서", link=link)).link == again


def test_a_row_that_is_covered_from_above_comes_back_as_the_same_grid_without_it() -> None:
    covered = Table(((Cell("가", rowspan=2), Cell("나", rowspan=3)), (), (Cell("다"),)), header_rows=2)
    again = Table(((Cell("가"), Cell("나", rowspan=2)), (Cell("다"),)))
    assert _only(Annex(AnnexKind.ANNEX, Number(1), "정원", content=(covered, Table(())))).content == (again,)


@pytest.mark.parametrize("bill", [WHOLE, BARE], ids=["whole", "bare"])
def test_a_whole_amendment_gives_the_new_ordinance(bill: object) -> None:
    known = WHOLE if bill is WHOLE else BARE
    identity = Identity(known.jurisdiction_name, effective=known.effective)
    assert read_law(write_bill(known)) == dataclasses.replace(known.result, identity=identity)


@pytest.mark.parametrize("bill", [COMPARED, CHAINED], ids=["compared", "chained"])
def test_a_partial_amendment_is_no_law_and_says_so(bill: object) -> None:
    with pytest.raises(InputError, match="일부개정안이어서"):
        read_law(write_bill(COMPARED if bill is COMPARED else CHAINED))


def test_layout_comments_and_instructions_of_an_editor_change_nothing() -> None:
    root = parsed(DOCUMENTS["rich"])
    for index, element in enumerate(list(root.iter(f"{AKN}article", f"{AKN}p", f"{AKN}point"))):
        element.addprevious(etree.Comment("주석")) if index % 2 else element.append(etree.ProcessingInstruction("x"))
    document = etree.tostring(root, encoding="UTF-16")
    assert isinstance(document, bytes)
    assert read_law(document) == RICH


def test_the_promulgation_of_a_version_is_told_apart_from_that_of_the_work() -> None:
    identity = read_law(DOCUMENTS["rich"]).identity
    assert identity == Identity("서울특별시 은평구", 1803, date(2025, 12, 26), date(2026, 1, 1), "2139365")


@pytest.mark.parametrize(
    ("node", "said"),
    [
        (Provision(Level.ARTICLE, Number(1), text="글", status=Status.DELETED), "제1조: 삭제되거나 이동된"),
        (Provision(Level.PARAGRAPH, Number(1, (2,)), text="글"), "가지번호"),
        (Provision(Level.PARAGRAPH, Number(1), "제목", "글"), "제목은"),
    ],
)
def test_provisions_that_could_not_be_read_back_are_not_written(node: Provision, said: str) -> None:
    with pytest.raises(AkomaNtosoError, match=said):
        write_law(Instrument("조례", (node,)), CODE)


def test_a_deleted_annex_with_content_is_not_written() -> None:
    with pytest.raises(AkomaNtosoError, match="별표 1: 삭제되었다고"):
        _only(Annex(AnnexKind.ANNEX, Number(1), "", content=("글",), deleted=True))


Change = Callable[[etree._Element], None]


def _renumber(eid: str, number: str) -> Change:
    def change(root: etree._Element) -> None:
        found = find(root, eid).find(f"{AKN}num")
        assert found is not None
        found.text = number

    return change


def _add(eid: str, xml: str) -> Change:
    def change(root: etree._Element) -> None:
        find(root, eid).append(etree.fromstring(xml.replace(">", f' xmlns="{AKN[1:-1]}">', 1)))

    return change


def _set(path: str, name: str, value: str) -> Change:
    def change(root: etree._Element) -> None:
        found = root.find(f".//{AKN}{path}")
        assert found is not None
        found.set(name, value)

    return change


MOD = '<mod eId="mod_1">글</mod>'
POINT = (
    '<list eId="art_16__list_1"><point eId="art_16__list_1__point_1" class="mok"><num>가.</num>'
    '<list eId="art_16__list_1__point_1__list_1"><point eId="art_16__list_1__point_1__list_1__point_1" class="ho">'
    "<num>1.</num></point></list></point></list>"
)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_renumber("art_1", "제1항"), "조 번호로 읽을 수 없습니다: “제1항”"),
        (_renumber("art_1", "제일조"), "제일조"),
        (_renumber("art_1", "제01조"), "제01조"),
        (_renumber("art_1", "제9999999999조"), "99999"),
        (_renumber("art_3__para_1", "1"), "항 번호로"),
        (_renumber("art_2__list_1__point_1", "가."), "호 번호로"),
        (_renumber("att_1", "부록 1"), "별표나 별지 서식의 이름이 아닙니다"),
        (lambda root: find(root, "art_1").set("status", "removed"), "내용이 남아 있습니다"),
        (lambda root: find(root, "art_2").set("status", "removed"), "내용이 남아 있습니다"),
        (lambda root: find(root, "att_1").set("status", "removed"), "내용이 남아 있습니다"),
        (lambda root: find(root, "art_1")[2][0].append(etree.fromstring(MOD)), "mod"),
        (lambda root: find(root, "art_16").replace(find(root, "art_16")[2], etree.fromstring(POINT)), "목 단위의 안에"),
        (_add("art_3__para_1", '<list eId="art_3__para_1__list_1"></list>'), "list"),
        (_set("eventRef", "date", "2026-01-01Z"), "날짜로 읽을 수 없습니다"),
        (_set("eventRef", "date", "12026-01-01"), "날짜로 읽을 수 없습니다"),
    ],
)
def test_a_document_that_says_what_no_law_says_is_refused(change: Change, said: str) -> None:
    root = parsed(DOCUMENTS["rich"])
    change(root)
    with pytest.raises(InputError, match=said):
        read_law(etree.tostring(root).replace(b'xmlns=""', b""))


def test_words_before_a_second_list_are_refused_and_not_moved() -> None:
    root = parsed(DOCUMENTS["stubs"])
    intro = f'<intro xmlns="{AKN[1:-1]}" eId="art_5__list_1__intro"><p>가운데 글</p></intro>'
    find(root, "art_5__list_1").insert(0, etree.fromstring(intro))
    with pytest.raises(InputError, match="첫 목록의 앞에"):
        read_law(etree.tostring(root))


def test_a_note_in_the_words_of_addenda_is_refused_and_not_dropped() -> None:
    noted = DOCUMENTS["rich"].replace(
        "공포한 날부터 시행한다.".encode(),
        '공포한 날부터 시행한다. <remark status="editorial" class="amendmentNote">[개정]</remark>'.encode(),
    )
    with pytest.raises(InputError, match="부칙의 글에"):
        read_law(noted)


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 20 if n else "가" * 20}">' for n in range(12))
HOSTILE = {
    "nothing": b"",
    "no xml": "조례".encode(),
    "cut off": DOCUMENTS["rich"][:3000],
    "wrong encoding": DOCUMENTS["rich"].replace(b"UTF-8", b"UTF-16"),
    "unknown encoding": DOCUMENTS["rich"].replace(b"UTF-8", b"KOR-1"),
    "control character": DOCUMENTS["rich"].replace("시험".encode(), b"\x01", 1),
    "surrogate": DOCUMENTS["rich"].replace("시험".encode(), b"\xed\xa0\x80", 1),
    "unknown entity": DOCUMENTS["rich"].replace("시험".encode(), b"&middot;", 1),
    "doctype": b"<!DOCTYPE akomaNtoso><akomaNtoso/>",
    "file": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    "network": b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>',
    "bomb": f"<!DOCTYPE a [{BOMB}]><a>&a11;</a>".encode(),
    "bomb in a value": f'<!DOCTYPE a [{BOMB}]><a b="&a11;"/>'.encode(),
    "another root": b"<LawService/>",
    "another namespace": DOCUMENTS["rich"].replace(b"akn/3.0", b"akn/3.0/WD17"),
    "no namespace": b"<akomaNtoso/>",
    "a part of a document": f'<p xmlns="{AKN[1:-1]}">글</p>'.encode(),
    "an empty document": f'<akomaNtoso xmlns="{AKN[1:-1]}"/>'.encode(),
    "another kind": f'<akomaNtoso xmlns="{AKN[1:-1]}"><judgment name="j"/></akomaNtoso>'.encode(),
    "deep": f'<akomaNtoso xmlns="{AKN[1:-1]}">{"<list>" * 100_000}'.encode(),
    "deep and closed": f'<akomaNtoso xmlns="{AKN[1:-1]}">{"<list>" * 2000}{"</list>" * 2000}</akomaNtoso>'.encode(),
    "a long identifier": DOCUMENTS["rich"].replace(b'eId="art_1"', b'eId="art_1' + b"__art_1" * 50_000 + b'"', 1),
    "many faults": f'<akomaNtoso xmlns="{AKN[1:-1]}">{"<q/>" * 300_000}</akomaNtoso>'.encode(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_document_of_ours_is_refused_in_korean_and_soon(name: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(InputError) as caught:
        read_law(HOSTILE[name])
    assert time.perf_counter() - begun < 5
    said = str(caught.value)
    assert any(part in said for part in ("XML로 읽을 수 없습니다", "한국 프로파일에 맞지 않습니다", "번호로 읽을 수"))
    assert "root:" not in said
    assert len(said) < 500


def test_unlisted_notes_stay_in_order() -> None:
    node = Provision(Level.ARTICLE, Number(1), "목적", "글 ", notes=(Note("<나>"), Note("<가>"), Note("<나>")))
    assert read_law(write_law(Instrument("조례", (node,)), CODE)).body == (node,)


@settings(max_examples=150, deadline=None)
@given(mutated())
def test_a_document_changed_in_any_way_is_refused_or_read_as_a_law_that_can_be_written(root: etree._Element) -> None:
    try:
        law = read_law(etree.tostring(root))
    except InputError:
        return
    assert read_law(write_law(law, CODE)) == law
