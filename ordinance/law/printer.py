"""Printing the tree as clean drafting text (B-2): the counterpart of `ordinance.law.read`.

No amendment notes, no indentation (layout is the business of the document writers). `ordinance.law.consolidated` prints
the same lines with the notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

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


def annex_head(annex: Annex) -> str:
    """`[별표 3] 정원관리기관별 직급별 정원(제4조 관련)`."""
    if annex.deleted:
        return f"[{annex.name}] 삭제"
    return f"[{annex.name}] {annex.heading}{annex.relation}".rstrip()


@dataclass(frozen=True, slots=True)
class Manner:
    """How a provision's own line is printed, whether its first 항 stands on it, and how the head of an annex is."""

    line_of: Callable[[Provision], str]
    shares: Callable[[Provision], bool]
    head_of: Callable[[Annex], str]


DRAFT = Manner(first_line, shares_line, annex_head)


def provision_lines(node: Provision, manner: Manner = DRAFT) -> Iterator[str]:
    """The lines of a provision and everything below it; a first 항 stands on its article's line."""
    children = node.children
    line = manner.line_of(node)
    if manner.shares(node):
        first, *rest = provision_lines(children[0], manner)
        yield f"{line} {first}"
        yield from rest
        children = children[1:]
    else:
        yield from line.split("\n")
    for child in children:
        yield from provision_lines(child, manner)


def _block_lines(nodes: tuple[Provision, ...], manner: Manner) -> Iterator[str]:
    """Provisions with a blank line before each division and article."""
    for node in nodes:
        if node.level <= Level.ARTICLE:
            yield ""
        if node.level.is_division:
            yield from manner.line_of(node).split("\n")
            yield from _block_lines(node.children, manner)
        else:
            yield from provision_lines(node, manner)


def addenda_lines(addenda: Addenda, manner: Manner = DRAFT) -> Iterator[str]:
    """부칙 with its heading."""
    yield f"부칙 {addenda.label}".rstrip()
    if addenda.text:
        yield ""
        yield from addenda.text.split("\n")
    yield from _block_lines(addenda.body, manner)


def annex_lines(annex: Annex, manner: Manner = DRAFT) -> Iterator[str]:
    """An annex: head, then its tables (drawn with box characters) and paragraphs."""
    yield manner.head_of(annex)
    for part in annex.content:
        yield ""
        yield from boxtable.draw(part) if isinstance(part, Table) else part.split("\n")


def lines(law: Instrument, manner: Manner = DRAFT) -> Iterator[str]:
    """The whole instrument, line by line."""
    if law.title:
        yield law.title
    yield from _block_lines(law.body, manner)
    for addenda in law.addenda:
        yield ""
        yield from addenda_lines(addenda, manner)
    for annex in law.annexes:
        yield ""
        yield from annex_lines(annex, manner)


def print_law(law: Instrument) -> str:
    """The instrument as plain drafting text, ending in a newline."""
    return joined(lines(law))


def joined(printed: Iterable[str]) -> str:
    """Lines as text, ending in a newline."""
    return "\n".join(printed).lstrip("\n") + "\n"
