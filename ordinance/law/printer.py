"""Printing the tree as clean drafting text (B-2): the counterpart of `ordinance.law.read`.

No amendment notes, no indentation (layout is the business of the document writers).
"""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.law import boxtable
from ordinance.law.numbers import Level, mark
from ordinance.law.table import Table
from ordinance.law.tree import Addenda, Annex, Instrument, Provision, Status


def first_line(node: Provision) -> str:
    """A provision's own line: mark, heading, text; the lead-in where children follow."""
    head = mark(node.level, node.number)
    if node.status is Status.MOVED and node.notes:
        return f"{head} {' '.join(note.text for note in node.notes)}"
    if node.deleted:
        return f"{head} 삭제"
    if node.level.is_division:
        return "\n".join(line for line in (f"{head} {node.heading}".rstrip(), node.text) if line)
    if node.level == Level.ARTICLE and node.heading:
        head = f"{head}({node.heading})"
    return f"{head} {node.text}".rstrip()


def shares_line(node: Provision) -> bool:
    """Whether the first 항 of an article stands on the article's line: it has no words of its own."""
    children = node.children
    return node.level == Level.ARTICLE and not node.text and bool(children) and children[0].level == Level.PARAGRAPH


def provision_lines(node: Provision) -> Iterator[str]:
    """The lines of a provision and everything below it; a first 항 stands on its article's line."""
    children = node.children
    line = first_line(node)
    if shares_line(node):
        first, *rest = provision_lines(children[0])
        yield f"{line} {first}"
        yield from rest
        children = children[1:]
    else:
        yield from line.split("\n")
    for child in children:
        yield from provision_lines(child)


def _block_lines(nodes: tuple[Provision, ...]) -> Iterator[str]:
    """Provisions with a blank line before each division and article."""
    for node in nodes:
        if node.level <= Level.ARTICLE:
            yield ""
        if node.level.is_division:
            yield from first_line(node).split("\n")
            yield from _block_lines(node.children)
        else:
            yield from provision_lines(node)


def addenda_lines(addenda: Addenda) -> Iterator[str]:
    """부칙 with its heading."""
    yield f"부칙 {addenda.label}".rstrip()
    if addenda.text:
        yield ""
        yield from addenda.text.split("\n")
    yield from _block_lines(addenda.body)


def annex_head(annex: Annex) -> str:
    """`[별표 3] 정원관리기관별 직급별 정원(제4조 관련)`."""
    if annex.deleted:
        return f"[{annex.name}] 삭제"
    return f"[{annex.name}] {annex.heading}{annex.relation}".rstrip()


def annex_lines(annex: Annex) -> Iterator[str]:
    """An annex: head, then its tables (drawn with box characters) and paragraphs."""
    yield annex_head(annex)
    for part in annex.content:
        yield ""
        yield from boxtable.draw(part) if isinstance(part, Table) else part.split("\n")


def lines(law: Instrument) -> Iterator[str]:
    """The whole instrument, line by line."""
    if law.title:
        yield law.title
    yield from _block_lines(law.body)
    for addenda in law.addenda:
        yield ""
        yield from addenda_lines(addenda)
    for annex in law.annexes:
        yield ""
        yield from annex_lines(annex)


def print_law(law: Instrument) -> str:
    """The instrument as plain drafting text, ending in a newline."""
    return "\n".join(lines(law)).lstrip("\n") + "\n"
