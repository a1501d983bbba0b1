"""Attachments: annexes and forms with their tables, and the explanation of a bill."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ordinance.bill.model import Line
from ordinance.formats.akn.eids import component
from ordinance.formats.akn.meta import component_meta
from ordinance.formats.akn.provisions import REMOVED
from ordinance.formats.akn.uris import Work
from ordinance.formats.akn.xml import Element, block, make, optional
from ordinance.law.table import Table
from ordinance.law.tree import Annex, AnnexKind

_NAMES = {AnnexKind.ANNEX: "annex", AnnexKind.FORM: "form"}


def annex(one: Annex, index: int, work: Work) -> Element:
    """An annex or form as the `index`-th attachment; one without content refers to where it is found."""
    eid = f"att_{index}"
    part = component(one.kind, one.number)
    inside = list(_content(one, eid))
    attributes = {"eId": eid, "status": "removed" if one.deleted else ""}
    return make(
        "attachment",
        attributes,
        block("num", one.name),
        *optional("heading", one.heading),
        *optional("subheading", one.relation),
        _document(_NAMES[one.kind], inside, part, work)
        if inside
        else make("documentRef", {"href": f"{work.uri}/!{part}", "showAs": one.name}),
    )


def _document(name: str, inside: Sequence[Element], part: str, work: Work) -> Element:
    return make("doc", {"name": name}, component_meta(work, part), block("mainBody", *inside))


def _content(one: Annex, eid: str) -> Iterator[Element]:
    if one.deleted:
        yield block("p", REMOVED)
        return
    tables = 0
    for part in one.content:
        if isinstance(part, Table):
            tables += 1
            yield from _table(part, f"{eid}__table_{tables}")
        else:
            yield from _lines(part)


def _lines(text: str) -> Iterator[Element]:
    return (block("p", line) for line in text.split("\n") if line.strip())


def _table(table: Table, eid: str) -> Iterator[Element]:
    """The table without rows that spans from above cover wholly: AKN has no empty row."""
    kept = [index for index, cells in enumerate(table.rows) if cells]
    rows = [_row(table, index, kept) for index in kept]
    if rows:
        yield make("table", {"eId": eid}, *rows)


def _row(table: Table, row: int, kept: Sequence[int]) -> Element:
    tag = "th" if row < table.header_rows else "td"
    cells = []
    for cell in table.rows[row]:
        height = sum(row <= other < row + cell.rowspan for other in kept)
        spans = {"colspan": _span(cell.colspan), "rowspan": _span(height)}
        cells.append(make(tag, spans, *_lines(cell.text)))
    return block("tr", *cells)


def _span(count: int) -> str:
    return str(count) if count > 1 else ""


def explanation(lines: Sequence[Line], index: int, work: Work) -> Element:
    """의결주문, 제안이유, 주요내용, 참고사항 (F-2) as nested block lists by depth (A-11)."""
    inside, _ = _outline(tuple(lines), 0)
    document = _document("explanatoryNote", inside, "explanatoryNote", work)
    return make("attachment", {"eId": f"att_{index}"}, document)


def _outline(lines: tuple[Line, ...], depth: int) -> tuple[list[Element], tuple[Line, ...]]:
    """Blocks below an item of `depth` and the lines behind them. Plain text belongs to the open item of depth 1."""
    blocks: list[Element] = []
    while lines and (lines[0].depth > depth or (lines[0].depth == 0 and depth <= 1)):
        if lines[0].depth == 0:
            blocks += _lines(lines[0].text)
            lines = lines[1:]
        else:
            items, lines = _items(lines)
            blocks.append(block("blockList", *items))
    return blocks, lines


def _items(lines: tuple[Line, ...]) -> tuple[list[Element], tuple[Line, ...]]:
    """Items of one depth, as long as they follow each other."""
    depth = lines[0].depth
    items: list[Element] = []
    while lines and lines[0].depth == depth:
        line = lines[0]
        inside, lines = _outline(lines[1:], depth)
        items.append(block("item", *optional("num", line.mark), *_lines(line.text), *inside))
    return items, lines
