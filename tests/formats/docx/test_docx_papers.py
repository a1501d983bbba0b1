"""Papers as documents: the comparison table with its underlines, the order and the look that a form sets."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from ordinance import amend, resources
from ordinance.bill.cost import CostEstimate, NoEstimate
from ordinance.errors import InputError
from ordinance.formats.docx import DocumentNotProvedError, prove, prove_paper, table_paper, write_bill, write_paper
from ordinance.formats.docx.attached import Attached, papers
from ordinance.formats.docx.form import Part, read_form, standard
from ordinance.law.read import read
from tests.formats.docx.bills import BILLS, W, body

LAW = read("가온구 조례\n\n제1조(정원) 정원은 10명으로 한다.\n\n제2조(수당) 수당을 지급한다.\n")
NEW = read("가온구 조례\n\n제1조(정원) 정원은 12명으로 한다.\n")
ROWS = amend.compare(LAW, NEW).rows
COST = CostEstimate("인건비", ("물가는 반영하지 않음",), {2025: 1000, 2026: 2000}, "구비", "담당자")


def _underlined(document: bytes) -> list[str]:
    return [
        "".join(map(str, run.itertext(f"{W}t")))
        for run in body(document).iter(f"{W}r")
        if run.find(f"{W}rPr/{W}rStyle[@{W}val='Changed']") is not None
    ]


def test_what_the_sentences_quote_is_underlined_and_nothing_else() -> None:
    assert _underlined(write_paper(table_paper(LAW.title, ROWS))) == [
        run.text for row in ROWS for cell in (row.left, row.right) for run in cell.runs if run.underlined
    ]
    assert "10명" in _underlined(write_paper(table_paper(LAW.title, ROWS)))


def test_the_style_of_what_changes_is_an_underline() -> None:
    with zipfile.ZipFile(io.BytesIO(write_paper(table_paper(LAW.title, ROWS)))) as archive:
        styles = etree.fromstring(archive.read("word/styles.xml"))
    assert styles.find(f"{W}style[@{W}styleId='Changed']/{W}rPr/{W}u[@{W}val='single']") is not None


def test_the_head_is_repeated_and_no_rule_stands_between_rows() -> None:
    table = next(body(write_paper(table_paper(LAW.title, ROWS))).iter(f"{W}tbl"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iter(f"{W}tr")][:2] == [True, False]
    assert table.find(f"{W}tblPr/{W}tblBorders/{W}insideH[@{W}val='nil']") is not None
    widths = [column.get(f"{W}w") for column in table.iter(f"{W}gridCol")]
    assert widths[0] == widths[1]


def test_a_table_that_lost_an_underline_is_not_given_out() -> None:
    paper = table_paper(LAW.title, ROWS)
    document = write_paper(paper)
    prove_paper(document, paper)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            mark = b'<w:rPr><w:rStyle w:val="Changed"/></w:rPr>'
            new.writestr(name, content.replace(mark, b"", 1) if name == "word/document.xml" else content)
    with pytest.raises(DocumentNotProvedError, match="대비표"):
        prove_paper(buffer.getvalue(), paper)


def test_papers_stand_in_the_order_of_the_form() -> None:
    turned = standard().model_copy(update={"parts": [Part.COST, Part.COMPARISON]})
    attached = Attached(rows=ROWS, cost=COST)
    assert [paper.title for paper in papers(attached, standard())] == ["신ㆍ구조문대비표", "비용추계서"]
    assert [paper.title for paper in papers(attached, turned)] == ["비용추계서", "신ㆍ구조문대비표"]
    assert [paper.title for paper in papers(Attached(cost=NoEstimate("1억원 미만", "제14조", "담당자")), turned)] == [
        "비용추계서 미첨부 사유서"
    ]


def test_a_bill_is_proved_with_its_papers() -> None:
    bill, with_it = BILLS["전부개정"], papers(Attached(rows=ROWS, cost=COST), standard())
    prove(write_bill(bill, with_it), bill, with_it)
    with pytest.raises(DocumentNotProvedError):
        prove(write_bill(bill, with_it[:1]), bill, with_it)


def _form(tmp_path: Path, old: str, new: str) -> Path:
    text = (resources.templates() / "document.yaml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "서식.yaml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def test_another_councils_margins_and_letters_are_data(tmp_path: Path) -> None:
    path = _form(tmp_path, "왼쪽: 25", "왼쪽: 20")
    path.write_text(path.read_text(encoding="utf-8").replace("글자크기: 14 ", "글자크기: 13 "), encoding="utf-8")
    document = Document(io.BytesIO(write_bill(BILLS["전부개정"], (), read_form(path))))
    assert document.sections[0].left_margin is not None
    assert round(document.sections[0].left_margin.mm) == 20
    assert document.styles.element.find(f".//{W}docDefaults//{W}sz[@{W}val='26']") is not None
    table = list(document.tables)[-1]
    assert sum(int(str(column.get(f"{W}w"))) for column in table._tbl.iter(f"{W}gridCol")) > 9071


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("의안 제목:", "의안제목:", "없는 스타일입니다: “의안제목”"),
        ("글자크기: 14", "글자크기: 140", "글자크기"),
        ("  - 조직도", "  - 조직도\n  - 조직도", "두 번"),
        ("  - 조직도", "  - 조직 그림", "쓸 수 없는 값 “조직 그림”"),
        ("의결주문: true", "의결 주문: true", "알 수 없는 항목"),
    ],
)
def test_a_wrong_form_is_refused_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as refused:
        read_form(_form(tmp_path, old, new))
    assert "번째 줄" in str(refused.value)
