"""Provisions, addenda and annexes as blocks; `ordinance.law.printer` with styles."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from ordinance.formats.docx.blocks import Block, Paragraph, Run, paragraph, paragraphs
from ordinance.formats.docx.looks import CharacterStyle, Style
from ordinance.law import boxtable
from ordinance.law.numbers import Level, mark
from ordinance.law.printer import first_line, shares_line
from ordinance.law.table import Table
from ordinance.law.tree import Addenda, Annex, Instrument, Provision

# The style of the first line of a provision, and of its further lines.
STYLES = {
    Level.PART: (Style.PART, Style.PART),
    Level.CHAPTER: (Style.CHAPTER, Style.CHAPTER),
    Level.SECTION: (Style.SECTION, Style.SECTION),
    Level.SUBSECTION: (Style.SUBSECTION, Style.SUBSECTION),
    Level.ARTICLE: (Style.ARTICLE, Style.ARTICLE_MORE),
    Level.PARAGRAPH: (Style.PARAGRAPH, Style.PARAGRAPH_MORE),
    Level.SUBPARAGRAPH: (Style.SUBPARAGRAPH, Style.SUBPARAGRAPH_MORE),
    Level.ITEM: (Style.ITEM, Style.ITEM_MORE),
    Level.SUBITEM: (Style.SUBITEM, Style.SUBITEM_MORE),
    Level.SUBITEM_2: (Style.SUBITEM_2, Style.SUBITEM_2_MORE),
}


def _article_head(node: Provision) -> str:
    """`제6조(행정국에 두는 과)`."""
    return mark(node.level, node.number) + (f"({node.heading})" if node.heading else "")


def _article(node: Provision, text: str) -> Paragraph:
    """The line of an article, its number and heading set apart."""
    head = _article_head(node)
    rest = text.removeprefix(head)
    runs = (Run(head, CharacterStyle.ARTICLE_HEAD), *([Run(rest)] if rest else []))
    return Paragraph(Style.ARTICLE, runs)


_LEADS = {
    Style.ARTICLE: Style.ARTICLE_LEAD,
    Style.PARAGRAPH: Style.PARAGRAPH_LEAD,
    Style.SUBPARAGRAPH: Style.SUBPARAGRAPH_LEAD,
}


def _own(node: Provision, text: str) -> Iterator[Paragraph]:
    """The provision's own lines; a lead-in stays on the page of its list."""
    first, *further = paragraphs(*STYLES[node.level], text)
    own = [_article(node, first.text) if node.level == Level.ARTICLE else first, *further]
    if node.children and node.children[0].level > Level.PARAGRAPH:
        own[-1] = dataclasses.replace(own[-1], style=_LEADS.get(own[-1].style, own[-1].style))
    yield from own


def provision(node: Provision) -> Iterator[Paragraph]:
    """A provision and everything below it."""
    children = node.children
    if shares_line(node):
        first, *further = provision(children[0])
        article = _article(node, f"{first_line(node)} {first.text}")
        led = first.style == Style.PARAGRAPH_LEAD
        yield dataclasses.replace(article, style=Style.ARTICLE_LEAD) if led else article
        yield from further
        children = children[1:]
    else:
        yield from _own(node, first_line(node))
    for child in children:
        yield from provision(child)


def addenda(part: Addenda) -> Iterator[Paragraph]:
    """부칙; the gap in its heading is spacing, so that the word can be searched (D-1)."""
    label = (Run(f" {part.label}"),) if part.label else ()
    yield Paragraph(Style.ADDENDA, (Run("부", CharacterStyle.SPREAD_WIDE), Run("칙"), *label))
    yield from paragraphs(Style.ADDENDA_TEXT, Style.ADDENDA_TEXT, part.text)
    for node in part.body:
        yield from provision(node)


def _is_drawing(content: Table | str) -> bool:
    """Whether an annex part is a picture of box characters."""
    return isinstance(content, str) and boxtable.is_drawing(content)


def annex_text(text: str) -> Iterator[Paragraph]:
    """A piece of text of an annex, drawings to the letter."""
    lines = text.split("\n")
    if _is_drawing(text):  # spaces before a line are of the drawing
        yield from (paragraph(Style.DRAWING, line.rstrip()) for line in lines if line.strip())
    else:
        yield from paragraphs(Style.ANNEX_TEXT, Style.ANNEX_TEXT, text)


def annex(part: Annex) -> Iterator[Block]:
    """An annex on a new page: `[별표 3]` left, title with `(제4조 관련)` centred (F-3), tables and text."""
    if part.deleted:
        yield paragraph(Style.ANNEX_HEAD, f"[{part.name}] 삭제")
        return
    yield paragraph(Style.ANNEX_HEAD, f"[{part.name}]")
    yield from paragraphs(Style.ANNEX_TITLE, Style.ANNEX_TITLE, f"{part.heading}{part.relation}")
    for before, content in zip(("", *part.content), part.content, strict=False):
        if isinstance(content, Table):
            yield from [content] * any(content.rows)
            continue
        if _is_drawing(before) and _is_drawing(content):
            yield Paragraph(Style.TABLE_GAP, ())
        yield from annex_text(content)


def ending(parts: tuple[Addenda, ...], annexes: tuple[Annex, ...]) -> Iterator[Block]:
    """부칙 and annexes (B-2)."""
    for part in parts:
        yield from addenda(part)
    for attached in annexes:
        yield from annex(attached)


def instrument(law: Instrument) -> Iterator[Block]:
    """A whole instrument under its title (B-2)."""
    yield from paragraphs(Style.LAW_TITLE, Style.LAW_TITLE, law.title)
    for node in law.body:
        yield from provision(node)
    yield from ending(law.addenda, law.annexes)
