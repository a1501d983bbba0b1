"""Law comes back out of Word documents as it went in, and nothing of a foreign document is lost unsaid."""

from __future__ import annotations

import dataclasses
import io
import json
import lzma
from collections.abc import Callable
from pathlib import Path

import docx as python_docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from hypothesis import given, settings

from ordinance.errors import InputError
from ordinance.formats.docx import prove_law, read_law, write_bill, write_law
from ordinance.law.printer import print_law
from ordinance.law.read import Pieces, Row, read, read_pieces
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Instrument, without_notes
from tests.formats.docx.bills import BILLS, HEADCOUNT, LAW, whole, with_annexes
from tests.law.strategies import instruments

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TITLE = "가온구 행정기구 설치 조례"
FIRST = "제1조(목적) 이 조례는 행정기구를 정한다."


def _saved(document: Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _document(*lines: str) -> Document:
    """A document as anybody writes it: a title, an article, and these lines."""
    document = python_docx.Document()
    for line in (TITLE, FIRST, *lines):
        document.add_paragraph(line)
    return document


def _with_xml(*paragraphs: str) -> bytes:
    """Such a document with paragraphs given as the inside of `w:p`."""
    document = _document()
    for inside in paragraphs:
        document.element.body.insert(-1, parse_xml(f"<w:p {W}>{inside}</w:p>"))
    return _saved(document)


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _text(raw: bytes) -> str:
    return print_law(read_law(raw))


@given(instruments)
@settings(deadline=None)
def test_a_law_written_and_read_is_the_same_law(law: Instrument) -> None:
    document = write_law(law)
    prove_law(document, law)
    assert read_law(document) == law


def test_the_same_law_gives_the_same_bytes() -> None:
    assert write_law(LAW) == write_law(LAW)


def test_a_table_keeps_its_spans_and_head_rows() -> None:
    annex = dataclasses.replace(read("제1조(가) 나.\n\n[별표 3] 정원\n").annexes[0], content=(HEADCOUNT, HEADCOUNT))
    assert read_law(write_law(with_annexes(LAW, annex))).annexes == (annex,)


def test_deleted_articles_and_annexes_keep_their_number() -> None:
    law = read(f"{TITLE}\n\n{FIRST}\n\n제2조 삭제\n\n부칙\n\n이 조례는 공포한 날부터 시행한다.\n\n[별표 1] 삭제\n")
    assert read_law(write_law(law)) == law
    assert law.annexes[0].deleted


def test_a_drawing_that_is_no_grid_comes_back_with_its_spaces() -> None:
    drawing = "   ┌─┬─┐\n   │가│\n   └─┘"
    annex = dataclasses.replace(read("제1조(가) 나.\n\n[별표 3] 그림\n").annexes[0], content=(drawing, drawing))
    assert read_law(write_law(with_annexes(LAW, annex))).annexes == (annex,)


def test_a_bill_of_whole_amendment_gives_the_new_ordinance() -> None:
    assert read_law(write_bill(whole(LAW))) == LAW


def test_a_bill_of_partial_amendment_is_no_ordinance() -> None:
    with pytest.raises(InputError, match="일부개정안이어서"):
        read_law(write_bill(BILLS["일부개정"]))


def test_a_document_of_anybody_reads_as_its_text_does() -> None:
    lines = ("제2조(국) ① 구에 행정국을 둔다.", "② 행정국장은 다음 각 호의 사항을 분장한다.", "1. 인사", "2. 예산", "부  칙",
             "이 조례는 공포한 날부터 시행한다.")  # fmt: skip
    assert read_law(_saved(_document(*lines))) == read("\n".join((TITLE, FIRST, *lines)))


def test_merged_cells_of_a_foreign_table_become_spans() -> None:
    document = _document("[별표 1]", "정원", "(제1조 관련)")
    table = document.add_table(3, 3)
    for row, texts in enumerate((("구분", "", "계"), ("집행", "본청", "7"), ("", "동", "2"))):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    table.cell(0, 0).merge(table.cell(0, 1))
    table.cell(1, 0).merge(table.cell(2, 0))
    (annex,) = read_law(_saved(document)).annexes
    assert (annex.heading, annex.relation) == ("정원", "(제1조 관련)")
    assert annex.content == (
        Table(
            (
                (Cell("구분", colspan=2), Cell("계")),
                (Cell("집행", rowspan=2), Cell("본청"), Cell("7")),
                (Cell("동"), Cell("2")),
            ),
            header_rows=0,
        ),
    )


def test_a_table_inside_an_article_stays_in_its_words() -> None:
    document = _document("제2조(정원) 정원은 다음과 같다.")
    document.add_table(1, 2).cell(0, 1).text = "1,234명"
    assert "1,234명" in read_law(_saved(document)).body[1].text


def test_a_frame_around_the_text_is_no_table() -> None:
    document = _document()
    document.add_table(1, 1).cell(0, 0).text = "제2조(국) 구에 행정국을 둔다."
    assert read_law(_saved(document)).body[1].heading == "국"


INS, DEL = '<w:ins w:id="1" w:author="a">{}</w:ins>', '<w:del w:id="2" w:author="a">{}</w:del>'
GONE = "<w:pPr><w:rPr>" + DEL.format("") + "</w:rPr></w:pPr>"


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ([_run("제2조(국) ") + INS.format(_run("기획국을")) + _run(" 둔다.")], "기획국을 둔다."),
        ([_run("제2조(국) ") + DEL.format("<w:r><w:delText>옛국과 </w:delText></w:r>") + _run("국을 둔다.")], "국을 둔다."),
        ([_run("제2조(국) ") + DEL.format(_run("옛국과 ")) + _run("국을 둔다.")], "국을 둔다."),
        ([GONE + _run("제2조(국) 행정국과 "), _run("기획국을 둔다.")], "행정국과 기획국을 둔다."),
        ([_run("제2조(국)") + "<w:r><w:tab/></w:r>" + _run("국을 둔다.")], "국을 둔다."),
        ([f"<w:sdt><w:sdtContent>{_run('제2조(국) 국을 둔다.')}</w:sdtContent></w:sdt>"], "국을 둔다."),
        ([f'<w:hyperlink w:anchor="a">{_run("제2조(국) 국을")}</w:hyperlink>' + _run(" 둔다.")], "국을 둔다."),
        ([f'<w:moveFrom w:id="3" w:author="a">{_run("제9조(갑) 을.")}</w:moveFrom>',
          f'<w:moveTo w:id="4" w:author="a">{_run("제2조(국) 국을 둔다.")}</w:moveTo>'], "국을 둔다."),
        ([_run("제2조(국) 국을") + "<w:r><w:br/></w:r>" + _run("둔다.")], "국을\n둔다."),
        (["<w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr>" + _run("제2조(국) 국을 둔다.")], "국을 둔다."),
    ],
    ids=["inserted", "deleted", "deleted with plain text", "joined paragraphs", "tab", "content control", "link", "moved",
         "line break", "tab stops"],
)  # fmt: skip
def test_changes_count_as_accepted_and_no_wrapper_hides_words(paragraphs: list[str], expected: str) -> None:
    law = read_law(_with_xml(*paragraphs))
    assert [(node.heading, node.text) for _, node in law.articles()][1:] == [("국", expected)]


def test_a_content_control_around_paragraphs_hides_nothing() -> None:
    document = _document()
    inside = f"<w:p>{_run('제2조(국) 국을 둔다.')}</w:p>"
    document.element.body.insert(-1, parse_xml(f"<w:sdt {W}><w:sdtContent>{inside}</w:sdtContent></w:sdt>"))
    assert "제2조(국) 국을 둔다." in _text(_saved(document))


def test_a_deleted_row_is_left_out_and_an_inserted_one_kept() -> None:
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc><w:p>{}</w:p></w:tc><w:tc><w:p>{}</w:p></w:tc></w:tr>"
    rows = row.format("", _run("가"), _run("1")) + row.format('<w:del w:id="1" w:author="a"/>', _run("나"), _run("2"))
    rows += row.format('<w:ins w:id="2" w:author="a"/>', _run("다"), _run("3"))
    document = _document("[별표 1] 정원")
    document.element.body.insert(-1, parse_xml(f"<w:tbl {W}>{rows}</w:tbl>"))
    (annex,) = read_law(_saved(document)).annexes
    assert annex.content == (Table(((Cell("가"), Cell("1")), (Cell("다"), Cell("3"))), 0),)


def _numbered_by_style() -> Document:
    document = _document()
    document.add_paragraph("인사", style="List Number")
    return document


def _numbered_directly() -> Document:
    document = _document()
    number = document.styles["List Bullet"].element.pPr.numPr.numId.val
    properties = f'<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
    document.element.body.insert(-1, parse_xml(f"<w:p {W}>{properties}{_run('인사')}</w:p>"))
    return document


def _text_box() -> Document:
    document = _document()
    box = f"<w:r><w:pict><w:txbxContent><w:p>{_run('숨은 글')}</w:p></w:txbxContent></w:pict></w:r>"
    document.element.body.insert(-1, parse_xml(f"<w:p {W}>{box}</w:p>"))
    return document


def _table_before() -> Document:
    document = python_docx.Document()
    document.add_table(1, 2).cell(0, 0).text = "의안번호"
    document.add_paragraph(FIRST)
    return document


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_numbered_by_style, "자동 번호.*“인사” 자리|“인사” 자리.*자동 번호"),
        (_numbered_directly, "자동 번호"),
        (_text_box, "글상자"),
        (_table_before, "첫 조 앞에 표"),
        (lambda: _document("신ㆍ구조문대비표"), "대비표"),
        (lambda: _document("제2조(국) 국을\u0085 둔다."), "U\\+0085"),
    ],
    ids=["numbered by style", "numbered directly", "text box", "table on the cover", "comparison table", "control"],
)
def test_words_that_the_text_does_not_hold_are_refused(make: Callable[[], Document], said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_law(_saved(make()))


def test_an_empty_numbered_paragraph_loses_nothing() -> None:
    document = _document()
    document.add_paragraph("", style="List Number")
    assert len(list(read_law(_saved(document)).articles())) == 1


@pytest.mark.slow
def test_real_law_as_a_document_says_and_reads_what_its_text_does(shared: Path) -> None:
    otherwise = 0
    with lzma.open(shared / "corpus" / "ordinances.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            rows = (Row(one["text"], is_article=one["is_article"]) for one in json.loads(line)["articles"])
            law = read_pieces(Pieces(TITLE, tuple(rows)))
            document = write_law(law)
            prove_law(document, law)
            otherwise += without_notes(read_law(document)) != without_notes(read(print_law(law)))
    assert otherwise <= 2
