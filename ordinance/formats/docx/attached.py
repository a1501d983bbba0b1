"""What is attached to a bill, in the order of the form, and the papers that stand alone (F-2, F-5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ordinance.amend import Pairing, comparison_rows, pairings, whole_rows
from ordinance.amend.comparison_cells import Row
from ordinance.bill.chart import ChartRow, Entry, Group, PostsRow
from ordinance.bill.cost import Cost, CostEstimate, NoEstimate
from ordinance.bill.excerpts import Excerpt
from ordinance.bill.model import Bill, Line
from ordinance.bill.notice import Notice
from ordinance.formats.docx.blocks import Block, paragraph
from ordinance.formats.docx.comparison import comparison_blocks
from ordinance.formats.docx.cover import notes
from ordinance.formats.docx.form import Form, Part
from ordinance.formats.docx.law import provision
from ordinance.formats.docx.looks import Style
from ordinance.formats.docx.papers import Paper
from ordinance.korean import grouped
from ordinance.law.table import Cell, Table

TABLE_NAME = "신ㆍ구조문대비표"


@dataclass(frozen=True, slots=True)
class Attached:
    """What a bill brings along: rows of the table, excerpts of upper law, the cost, the chart and the posts."""

    rows: tuple[Row, ...] = ()
    pairs: tuple[Pairing, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    cost: Cost | None = None
    chart: tuple[ChartRow, ...] = ()
    posts: tuple[PostsRow, ...] = ()


def compared(bill: Bill) -> tuple[tuple[Row, ...], tuple[Pairing, ...]]:
    """The rows of a bill's comparison table; for a whole amendment the matching articles too (B-5)."""
    if bill.amendment is None:
        rows = whole_rows(bill.current, bill.result)
        return rows, pairings(rows)
    return comparison_rows(bill.current, bill.amendment), ()


def table_paper(title: str, rows: Sequence[Row], pairs: Sequence[Pairing] = ()) -> Paper:
    """The comparison table as a document of its own, under the title of the ordinance."""
    name = f"{title} {TABLE_NAME}"
    head = paragraph(Style.NOTICE_LINE, title)
    return Paper(name, TABLE_NAME, (head, *comparison_blocks(rows, pairs)))


def papers(attached: Attached, form: Form) -> tuple[Paper, ...]:
    """The papers of a bill in the order of the form; one that has nothing to say is left out."""
    made = (_MAKERS[part](attached) for part in form.parts)
    return tuple(paper for paper in made if paper is not None)


def _comparison(attached: Attached) -> Paper | None:
    if not attached.rows:
        return None
    return _paper(Part.COMPARISON, TABLE_NAME, comparison_blocks(attached.rows, attached.pairs))


def _upper_law(attached: Attached) -> Paper | None:
    if not attached.excerpts:
        return None
    return _paper(Part.UPPER_LAW, "관계 법령 발췌", _excerpts(attached.excerpts))


def _excerpts(found: Iterable[Excerpt]) -> Iterator[Block]:
    for one in found:
        yield paragraph(Style.ATTACHED_HEAD, f"「{one.title}」")
        for article in one.articles:
            yield from provision(article)


def _cost(attached: Attached) -> Paper | None:
    match attached.cost:
        case CostEstimate() as cost:
            return _paper(Part.COST, "비용추계서", _estimate(cost))
        case NoEstimate() as none:
            return _paper(Part.COST, "비용추계서 미첨부 사유서", _no_estimate(none))
        case None:
            return None


def _estimate(cost: CostEstimate) -> Iterator[Block]:
    yield paragraph(Style.NOTE_1, "1. 비용 발생 요인")
    yield paragraph(Style.NOTE, cost.cause)
    yield paragraph(Style.NOTE_1, "2. 비용추계의 전제")
    yield from (paragraph(Style.NOTE, one) for one in cost.assumptions or ("따로 둔 전제 없음",))
    yield paragraph(Style.NOTE_1, "3. 비용추계의 결과(단위: 천원)")
    years = [f"{year}년" for year in cost.by_year]
    amounts = [grouped(amount) for amount in cost.by_year.values()]
    yield _table([["구분", *years, "합계"], ["추가 비용", *amounts, grouped(cost.total)]])
    yield paragraph(Style.NOTE_1, "4. 재원 조달 방안")
    yield paragraph(Style.NOTE, cost.funds)
    yield paragraph(Style.NOTE_1, "5. 작성자")
    yield paragraph(Style.NOTE, cost.author)


def _no_estimate(none: NoEstimate) -> Iterator[Block]:
    yield paragraph(Style.NOTE_1, "1. 미첨부 사유")
    yield paragraph(Style.NOTE, none.reason)
    yield paragraph(Style.NOTE_1, "2. 미첨부 근거")
    yield paragraph(Style.NOTE, none.basis or "-")
    yield paragraph(Style.NOTE_1, "3. 작성자")
    yield paragraph(Style.NOTE, none.author)


def _chart(attached: Attached) -> Paper | None:
    if not attached.chart:
        return None
    return _paper(Part.CHART, "조직도와 정원 증감", _chart_blocks(attached))


def _chart_blocks(attached: Attached) -> Iterator[Block]:
    yield paragraph(Style.ATTACHED_HEAD, "1. 개편 전과 후의 조직")
    rows = [[_named(row.before), _named(row.after), "\n".join(_changes(row))] for row in attached.chart]
    yield _table([["개편 전", "개편 후", "달라지는 것"], *rows])
    yield paragraph(Style.ATTACHED_HEAD, "2. 정원의 증감(단위: 명)")
    counts = [[one.name, grouped(one.before), grouped(one.after), signed(one.difference)] for one in attached.posts]
    yield _table([["구분", "개편 전", "개편 후", "증감"], *counts])


def _named(group: Group | None) -> str:
    """The bureau on a line of its own, its divisions below."""
    if group is None:
        return ""
    return "\n".join([f"[{group.head.name}]", *(unit.name for unit in group.units)])


def _changes(row: ChartRow) -> Iterator[str]:
    """What happens to the units of a row, new ones by their new names, those that go by their old ones."""
    if row.after is not None:
        yield from map(_marked, filter(_has_marks, (row.after.head, *row.after.units)))
    if row.before is not None:
        gone = (one for one in (row.before.head, *row.before.units) if "폐지" in one.marks)
        yield from map(_marked, gone)


def _has_marks(entry: Entry) -> bool:
    return bool(entry.marks)


def _marked(entry: Entry) -> str:
    name = f"{', '.join(entry.former)} → {entry.name}" if entry.former else entry.name
    return f"{name}: {', '.join(entry.marks)}"


def signed(number: int) -> str:
    """`+12`, `△3`, `-`: a difference of posts as tables of posts write it."""
    return f"+{grouped(number)}" if number > 0 else f"△{grouped(-number)}" if number else "-"


def _table(rows: Sequence[Sequence[str]]) -> Table:
    return Table(tuple(tuple(map(Cell, row)) for row in rows))


def _paper(part: Part, title: str, content: Iterable[Block]) -> Paper:
    return Paper(part.value, title, tuple(content))


_MAKERS: dict[Part, Callable[[Attached], Paper | None]] = {
    Part.COMPARISON: _comparison,
    Part.UPPER_LAW: _upper_law,
    Part.COST: _cost,
    Part.CHART: _chart,
}


def notice_paper(notice: Notice) -> Paper:
    """입법예고문 with the form for opinions on a page of its own."""
    content = (
        paragraph(Style.OPENING, notice.preamble),
        paragraph(Style.NOTICE_LINE, notice.day),
        paragraph(Style.SIGNATURE, notice.giver),
        paragraph(Style.BILL_TITLE, notice.title),
        *(block for line in notice.lines for block in notes(line)),
        paragraph(Style.SENTENCE, "붙임  조례안 1부.  끝."),
        *_opinion_form(notice),
    )
    return Paper(f"{notice.bill} 입법예고문", notice.number, content, Style.LAW_TITLE)


def _opinion_form(notice: Notice) -> Iterator[Block]:
    """의견제출서: the bill, who writes, and for each provision the opinion with its reason."""
    yield paragraph(Style.ATTACHMENT, "의견제출서")
    yield paragraph(Style.ATTACHED_HEAD, f"1. 자치법규안: {notice.bill}")
    yield paragraph(Style.ATTACHED_HEAD, "2. 의견을 내는 사람")
    yield _form(("성명(단체명과 대표자)", "주소", "전화번호"))
    yield paragraph(Style.ATTACHED_HEAD, "3. 의견")
    head = tuple(map(Cell, ("조문", "찬성ㆍ반대", "의견과 그 이유")))
    room = "\n".join(["　"] * 4)
    yield Table(
        (head, *((Cell(f"제    조{room}"), Cell(" "), Cell(f"　　　　　　　　　　　　　　　{room}")) for _ in range(3)))
    )
    yield paragraph(Style.NOTICE_LINE, "년      월      일")
    yield paragraph(Style.NOTICE_LINE, "제출자                         (서명 또는 인)")
    yield paragraph(Style.ATTACHED_HEAD, f"{notice.giver} 귀하")


def _form(labels: Sequence[str]) -> Table:
    """Labels with empty room beside them."""
    return Table(tuple((Cell(label), Cell("　" * 25)) for label in labels), header_rows=0)


__all__ = ["Attached", "Line", "compared", "notice_paper", "papers", "signed", "table_paper"]
