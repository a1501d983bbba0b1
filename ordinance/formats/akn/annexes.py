"""Attachments: annexes and forms with their tables, and the explanation of a bill."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from ordinance.bill.model import Line
from ordinance.formats.akn.eids import component
from ordinance.formats.akn.meta import component_meta
from ordinance.formats.akn.provisions import REMOVED
from ordinance.formats.akn.uris import IRI_OF_WORKS, Work
from ordinance.formats.akn.words import lines
from ordinance.formats.akn.xml import AkomaNtosoError, Content, Element, block, make, optional
from ordinance.law import boxtable
from ordinance.law.table import Table
from ordinance.law.tree import Annex, AnnexKind

_NAMES = {AnnexKind.ANNEX: "annex", AnnexKind.FORM: "form"}
# Addresses of files that every parser of IRIs takes; the schema says the same.
_WEB = re.compile(r"(https?://[A-Za-z0-9.\-]+)?/([A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*")


def annex(one: Annex, index: int, work: Work) -> Element:
    """An annex or form as the `index`-th attachment; one without content refers to where it is found.

    Raises AkomaNtosoError for a deleted one with content.
    """
    if one.deleted and one.content:
        raise AkomaNtosoError(f"{one.name}: 삭제되었다고 하면서 내용이 남아 있습니다.")
    eid = f"att_{index}"
    part = component(one.kind, one.number)
    inside = list(_content(one, eid))
    attributes = {"eId": eid, "status": "removed" if one.deleted else ""}
    file = _file(one.link)
    return make(
        "attachment",
        attributes,
        block("num", one.name),
        *optional("heading", one.heading),
        *optional("subheading", one.relation),
        make("doc", {"name": _NAMES[one.kind]}, component_meta(work, part, file), block("mainBody", *inside))
        if inside
        else make("documentRef", {"href": file or f"{work.uri}/!{part}", "showAs": one.name}),
    )


def _file(link: str) -> str:
    """The address of the file an annex was delivered as, other characters than those of an IRI escaped."""
    escaped = quote(link.strip(), safe=":/?@!$&'()*+,;=%")
    return escaped if _WEB.fullmatch(escaped) and not escaped.startswith(IRI_OF_WORKS) else ""


def _content(one: Annex, eid: str) -> Iterator[Element]:
    if one.deleted:
        yield block("p", REMOVED)
        return
    tables = 0
    for part in one.content:
        if isinstance(part, Table):
            tables += 1
            yield from _table(part, f"{eid}__table_{tables}")
        elif part.strip():
            yield annex_text(part)


def annex_text(text: str) -> Element:
    """One part of an annex: one `p`, its lines parted by `eol`, to the letter; drawings are marked as such."""
    first, *rest = text.split("\n")
    content: list[Content] = [first]
    for line in rest:
        content += (block("eol"), line)
    return make("p", {"class": "preformatted" if boxtable.is_drawing(text) else ""}, *content)


def _spoken(text: str) -> Iterator[Element]:
    """The lines of an explanation that say something."""
    return (block("p", line) for line in text.split("\n") if line.strip())


def _table(table: Table, eid: str) -> Iterator[Element]:
    """The table without rows that spans from above cover wholly: AKN has no empty row."""
    covered = [index for index, cells in enumerate(table.rows) if not cells]
    rows = [_row(table, index, covered) for index, cells in enumerate(table.rows) if cells]
    if rows:
        yield make("table", {"eId": eid}, *rows)


def _row(table: Table, row: int, covered: Sequence[int]) -> Element:
    tag = "th" if row < table.header_rows else "td"
    cells = []
    for cell in table.rows[row]:
        height = cell.rowspan - sum(row < other < row + cell.rowspan for other in covered)
        spans = {"colspan": _span(cell.colspan), "rowspan": _span(height)}
        cells.append(make(tag, spans, *lines(cell.text)))
    return block("tr", *cells)


def _span(count: int) -> str:
    return str(count) if count > 1 else ""


def explanation(said: Sequence[Line], index: int, work: Work) -> Element:
    """의결주문, 제안이유, 주요내용, 참고사항 (F-2) as nested block lists by depth (A-11)."""
    inside, _ = _outline(tuple(said), 0)
    meta = component_meta(work, "explanatoryNote")
    document = make("doc", {"name": "explanatoryNote"}, meta, block("mainBody", *inside))
    return make("attachment", {"eId": f"att_{index}"}, document)


def _outline(rest: tuple[Line, ...], depth: int) -> tuple[list[Element], tuple[Line, ...]]:
    """Blocks below an item of `depth` and the rest behind them. Plain text belongs to the open item of depth 1."""
    blocks: list[Element] = []
    while rest and (rest[0].depth > depth or (rest[0].depth == 0 and depth <= 1)):
        if rest[0].depth == 0:
            blocks += _spoken(rest[0].text)
            rest = rest[1:]
        else:
            items, rest = _items(rest)
            blocks.append(block("blockList", *items))
    return blocks, rest


def _items(rest: tuple[Line, ...]) -> tuple[list[Element], tuple[Line, ...]]:
    """Items of one depth, as long as they follow each other."""
    depth = rest[0].depth
    items: list[Element] = []
    while rest and rest[0].depth == depth:
        line = rest[0]
        inside, rest = _outline(rest[1:], depth)
        items.append(block("item", *optional("num", line.mark), *_spoken(line.text), *inside))
    return items, rest
