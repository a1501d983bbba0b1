"""Small bills for the tests, and the document text as a reader finds it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date

from lxml import etree

from ordinance.amend.operations import Amendment, Instruction, Pair, ReplaceAnnexes, ReplaceWords, Rewrite
from ordinance.bill.model import Bill, BillKind, Cover, Line
from ordinance.law.address import Address, AnnexAddress, Step
from ordinance.law.numbers import Level, Number
from ordinance.law.read import read
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Annex, AnnexKind, Instrument

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TITLE = "서울특별시 은평구 행정기구 설치 조례"

LAW = read(
    """서울특별시 은평구 행정기구 설치 조례

제1장 총칙

제1조(목적) 이 조례는 「지방자치법」 제125조에 따라 행정기구의 설치를 규정함을 목적으로 한다.

제2장 구 본청

제1절 국

제2조(국의 설치) 구의 행정사무를 분장하기 위하여 행정국 및 기획재정국을 둔다.

제2조의2(행정국에 두는 과) ① 행정국에 행정지원과 및 자치행정과를 둔다.
② 행정국장은 다음 각 호의 사항을 분장한다.
1. 인사ㆍ조직에 관한 사항
가. 정보화 기획에 관한 사항
1) 전산 관리에 관한 사항
가) 망 관리에 관한 사항
1의2. R&D <특례> 사항에 관한 사항

제3조 삭제

제4조(정원) 공무원의 정원은 다음 각 호와 같다.
1. 집행기관의 정원: 1,512명
2. 의회사무기구의 정원: 40명

부칙

제1조(시행일) 이 조례는 2027년 1월 1일부터 시행한다.

제2조(다른 조례의 개정) ① 서울특별시 은평구 민원조정위원회 조례 일부를 다음과 같이 개정한다.
제3조제3항 중 “감사청렴담당관”을 “감사담당관”으로 한다.
② 서울특별시 은평구 납세자보호관 배치 및 운영에 관한 조례 일부를 다음과 같이 개정한다.
제9조제1항 중 “감사청렴담당관”을 “감사담당관”으로 하고, 같은 조 제2항을 다음과 같이 한다.
② 감사담당관은 위원이 된다.
"""
)

HEADCOUNT = Table(
    (
        (Cell("구분", rowspan=2), Cell("계", rowspan=2), Cell("집행기관", colspan=2)),
        (Cell("구 본청"), Cell("보건소\n(동 포함)")),
        (Cell("총계"), Cell("1,552"), Cell("1,400"), Cell("152")),
        (Cell("정무직"), Cell("1", colspan=3)),
        (Cell("일반직", rowspan=2), Cell("5급"), Cell("20"), Cell("-")),
        (Cell("6급"), Cell("30"), Cell("")),
    ),
    header_rows=2,
)
ANNEX = Annex(
    AnnexKind.ANNEX,
    Number(3),
    "정원관리기관별 직급별 정원",
    "(제4조 관련)",
    (HEADCOUNT, "비고\n1. 한시정원은 포함하지 않는다."),
)
EXPLANATION = (
    Line(1, "1.", "의결주문"),
    Line(0, "", f"{TITLE} 전부개정조례안을 별지와 같이 의결한다."),
    Line(1, "2.", "주요내용"),
    Line(2, "가.", "국의 이름을 바꿈(안 제2조)."),
    Line(3, "1)", "행정국"),
    Line(4, "가)", "행정지원과"),
)


def with_annexes(law: Instrument, *annexes: Annex) -> Instrument:
    """The law with these annexes."""
    return Instrument(law.title, law.body, law.addenda, annexes)


def whole(law: Instrument) -> Bill:
    """A whole amendment that gives this law."""
    return Bill(
        kind=BillKind.WHOLE,
        ordinance_title=TITLE,
        cover=Cover("2026.   .   .", "은평구청장"),
        explanation=EXPLANATION,
        opening=f"{TITLE} 전부를 다음과 같이 개정한다.",
        current=LAW,
        result=law,
        amendment=None,
        effective=date(2027, 1, 1),
        jurisdiction_name="서울특별시 은평구",
        jurisdiction_code="3110000",
    )


def partial() -> Bill:
    """A partial amendment with each kind of thing it may print."""
    article = next(node for _, node in LAW.articles() if node.number == Number(2, (2,)))
    first = Address((Step(Level.ARTICLE, Number(4)), Step(Level.SUBPARAGRAPH, Number(1))))
    amendment = Amendment(
        TITLE,
        (
            Instruction((Rewrite((Address((Step(Level.ARTICLE, article.number),)),), (article,)),)),
            Instruction((ReplaceWords((first,), (Pair("1,497명", "1,512명"),)),)),
            Instruction((ReplaceAnnexes((AnnexAddress(AnnexKind.ANNEX, Number(3)),)),)),
        ),
        (ANNEX,),
        LAW.addenda,
    )
    bill = whole(LAW)
    return Bill(
        kind=BillKind.PARTIAL,
        ordinance_title=TITLE,
        cover=bill.cover,
        explanation=EXPLANATION,
        opening=f"{TITLE} 일부를 다음과 같이 개정한다.",
        current=LAW,
        result=LAW,
        amendment=amendment,
        effective=bill.effective,
        jurisdiction_name=bill.jurisdiction_name,
        jurisdiction_code=bill.jurisdiction_code,
    )


FULL = with_annexes(LAW, ANNEX)
BILLS = {"전부개정": whole(FULL), "일부개정": partial()}


def part(document: bytes, name: str) -> etree._Element:
    """A part of the package as XML."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return etree.fromstring(archive.read(name))


def body(document: bytes) -> etree._Element:
    """`word/document.xml`."""
    return part(document, "word/document.xml")


def text_of(paragraph: etree._Element) -> str:
    """The words of a paragraph."""
    return "".join(node.text or "" for node in paragraph.iter(f"{W}t"))


def texts(root: etree._Element) -> Iterator[str]:
    """The text of every paragraph, empty ones too, in reading order."""
    return map(text_of, root.iter(f"{W}p"))


def style_of(paragraph: etree._Element) -> str:
    """The style a paragraph names."""
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else found.get(f"{W}val") or ""
