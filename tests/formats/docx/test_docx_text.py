"""The document says what the bill says: everything, once, in order, and nothing by spaces."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.amend.write import sentence
from ordinance.bill.model import Bill, Line
from ordinance.errors import OrdinanceError
from ordinance.formats.docx import write_bill
from ordinance.law.numbers import Level, Number
from ordinance.law.printer import addenda_lines, annex_lines, lines, provision_lines
from ordinance.law.table import Table
from ordinance.law.tree import Addenda, Annex, AnnexKind, Instrument, Provision
from tests.formats.docx.bills import (
    ANNEX,
    BILLS,
    FULL,
    HEADCOUNT,
    LAW,
    W,
    body,
    style_of,
    text_of,
    texts,
    whole,
    with_annexes,
)


def _squashed(parts: Iterator[str] | list[str]) -> str:
    return "".join("".join(parts).split())


def _flat(annex: Annex) -> Annex:
    """The annex with the cells of its tables as lines of text."""
    content = tuple(
        "\n".join(cell.text for row in part.rows for cell in row) if isinstance(part, Table) else part
        for part in annex.content
    )
    return dataclasses.replace(annex, content=content)


def _paragraphs_behind(bill: Bill, document: bytes) -> list[str]:
    """The paragraphs behind the opening sentence that are not empty."""
    found = [text for text in texts(body(document)) if text]
    assert found.count(bill.opening) == 1
    return found[found.index(bill.opening) + 1 :]


def test_a_whole_amendment_prints_the_law_line_by_line() -> None:
    bill = whole(LAW)
    assert _paragraphs_behind(bill, write_bill(bill)) == [line for line in lines(LAW) if line]


def test_annexes_follow_with_every_cell_once() -> None:
    bill = whole(FULL)
    flat = with_annexes(LAW, _flat(ANNEX))
    assert _squashed(_paragraphs_behind(bill, write_bill(bill))) == _squashed(list(lines(flat)))


def test_a_partial_amendment_prints_sentences_provisions_addenda_and_annexes() -> None:
    bill = BILLS["일부개정"]
    assert bill.amendment is not None
    rewrite, words, annexes = bill.amendment.instructions
    article = next(node for _, node in LAW.articles() if node.number == Number(2, (2,)))
    expected = [sentence(rewrite), *provision_lines(article), sentence(words), sentence(annexes)]
    expected += [*addenda_lines(LAW.addenda[0]), *annex_lines(_flat(ANNEX))]
    assert _squashed(_paragraphs_behind(bill, write_bill(bill))) == _squashed(expected)


def test_the_cover_stands_before_the_text() -> None:
    bill = BILLS["전부개정"]
    found = [text for text in texts(body(write_bill(bill))) if text]
    assert found[:5] == ["의안번호", "제      호", bill.title, "제출연월일: 2026.   .   .", "제출자: 은평구청장"]
    assert found[5 : 5 + len(bill.explanation)] == [f"{line.mark} {line.text}".strip() for line in bill.explanation]
    assert found[5 + len(bill.explanation)] == bill.title


def test_a_known_bill_number_is_printed() -> None:
    bill = whole(LAW)
    numbered = dataclasses.replace(bill, cover=dataclasses.replace(bill.cover, bill_number="123"))
    assert "제 123 호" in texts(body(write_bill(numbered)))


def test_the_word_for_addenda_can_be_searched() -> None:
    assert "부칙" in texts(body(write_bill(whole(LAW))))


@pytest.mark.parametrize("kind", BILLS)
def test_no_paragraph_begins_with_white_space(kind: str) -> None:
    assert [text for text in texts(body(write_bill(BILLS[kind]))) if text != text.strip()] == []


@pytest.mark.parametrize("kind", BILLS)
def test_layout_comes_from_styles_alone(kind: str) -> None:
    root = body(write_bill(BILLS[kind]))
    tags = {element.tag.split("}")[1] for element in root.iter("{*}*")}
    assert not tags & {"ind", "jc", "spacing", "sz", "b", "rFonts", "tab", "br", "numPr"}


def _styles(bill: Bill) -> dict[str, str]:
    """The style of each paragraph by its text."""
    return {text_of(paragraph): style_of(paragraph) for paragraph in body(write_bill(bill)).iter(f"{W}p")}


@pytest.mark.parametrize(
    ("start", "style"),
    [
        ("제1장 총칙", "Chapter"),
        ("제1절 국", "Section"),
        ("제2조의2(행정국에 두는 과) ① 행정국에", "Article"),
        ("② 행정국장은", "ParagraphBeforeList"),
        ("1의2. R&D", "Subparagraph"),
        ("가. 정보화", "Item"),
        ("1) 전산", "Subitem"),
        ("가) 망", "Subitem2"),
        ("부칙", "AddendaTitle"),
        ("제3조제3항 중 “감사청렴담당관”을", "ParagraphContinued"),
    ],
)
def test_each_level_has_its_own_style(start: str, style: str) -> None:
    found = [name for text, name in _styles(whole(LAW)).items() if text.startswith(start)]
    assert found == [style]


def test_addenda_of_a_single_sentence() -> None:
    law = dataclasses.replace(LAW, addenda=(Addenda("이 조례는 공포한 날부터 시행한다."),))
    assert list(texts(body(write_bill(whole(law)))))[-2:] == ["부칙", "이 조례는 공포한 날부터 시행한다."]


def test_a_deleted_annex_and_a_drawing_that_is_no_table() -> None:
    gone = Annex(AnnexKind.ANNEX, Number(1), "", deleted=True)
    drawing = Annex(AnnexKind.FORM, Number(1), "신청서", content=("┌──┐\n│가│\n└──┘",))
    root = body(write_bill(whole(with_annexes(LAW, gone, drawing))))
    assert list(texts(root))[-6:] == ["[별표 1] 삭제", "[별지 제1호서식]", "신청서", "┌──┐", "│가│", "└──┘"]
    assert style_of(list(root.iter("{*}p"))[-1]) == "AnnexDrawing"


def _saying(text: str) -> Bill:
    article = Provision(Level.ARTICLE, Number(1), "목적", text)
    return whole(Instrument("조례", (article,)))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1))
def test_any_letters_come_back(text: str) -> None:
    try:
        document = write_bill(_saying(text))
    except OrdinanceError:
        assert set(text) & {"\ufffe", "\uffff"}
        return
    assert f"제1조(목적) {text}" in texts(body(document))


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0b", "\r", "\x1b", "\x85", "\ud800", "\uffff"])
def test_control_characters_are_refused_in_korean(character: str) -> None:
    with pytest.raises(OrdinanceError, match=rf"“제1조\(목적\) 가�나”.*제어 문자\(U\+{ord(character):04X}\)"):
        write_bill(_saying(f"가{character}나"))


def test_control_characters_are_refused_in_a_cell() -> None:
    table = dataclasses.replace(HEADCOUNT, rows=((dataclasses.replace(HEADCOUNT.rows[0][0], text="가\x01"),),))
    annex = dataclasses.replace(ANNEX, content=(table,))
    with pytest.raises(OrdinanceError, match="제어 문자"):
        write_bill(whole(with_annexes(LAW, annex)))


def test_blank_lines_of_the_explanation_make_no_paragraphs() -> None:
    bill = dataclasses.replace(whole(LAW), explanation=(Line(2, "가.", "첫 줄\n\n  다음 줄"),))
    found = list(texts(body(write_bill(bill))))
    assert found[found.index("가. 첫 줄") + 1] == "다음 줄"


def test_python_docx_reads_the_same_text() -> None:
    """An independent reader."""
    document = write_bill(BILLS["전부개정"])
    read = docx.Document(io.BytesIO(document))
    inside = {paragraph.text for paragraph in read.paragraphs}
    assert {"제1장 총칙", "1의2. R&D <특례> 사항에 관한 사항", "부칙"} <= inside
    assert [style.name for style in read.styles if style.name in {"조", "항", "호", "목"}] == ["조", "항", "호", "목"]
