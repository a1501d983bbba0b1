"""The words of any Word document in reading order: lines and tables, as they stand once all changes are accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from ordinance.formats.docx.archive import Parts
from ordinance.formats.docx.grid import grid
from ordinance.formats.docx.numbering import Numbering, named, numbering, value
from ordinance.law import boxtable
from ordinance.law.table import Table

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_P, _TBL, _T, _SYM, _BR = map(named, ("p", "tbl", "t", "sym", "br"))
# Deleted and moved-away words, properties, and the small print of ruby.
_DROPPED = frozenset(map(named, ("del", "moveFrom", "pPr", "rPr", "sectPr", "rt", "tblPr", "trPr", "tcPr")))
_CHARACTERS = {named("tab"): "\t", named("ptab"): "\t", named("cr"): "\n", named("noBreakHyphen"): "-"}
_REFUSED = {
    named("txbxContent"): "글상자",
    named("footnoteReference"): "각주",
    named("endnoteReference"): "미주",
    named("altChunk"): "끼워 넣은 문서",
    named("subDoc"): "끼워 넣은 문서",
    f"{_MATH}oMath": "수식",
}
_NUMBERED = "자동 번호"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text with the style of its paragraph; `problem` names what of it text cannot hold."""

    text: str
    style: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; `problem` as of a line."""

    table: Table
    problem: str = ""


Block = Line | Grid


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph; one whose end was deleted goes on in the next."""

    text: str
    style: str
    problem: str
    goes_on: bool


def blocks(parts: Parts) -> tuple[Block, ...]:
    """The document as lines and tables; raises InputError for tables beyond all measure."""
    marks = numbering(parts.styles, parts.numbering)
    return tuple(_joined(_found(parts.document, marks)))


def _children(element: etree._Element) -> Iterator[etree._Element]:
    """Children that are in force; of alternatives the first."""
    if element.tag == f"{_MC}AlternateContent":
        yield from list(element)[:1]
        return
    for child in element:
        if child.tag not in _DROPPED:
            yield child


def _found(element: etree._Element, marks: Numbering) -> Iterator[_Paragraph | Grid]:
    """Paragraphs and tables below an element; whatever wraps them (content controls, insertions) is passed through."""
    for child in _children(element):
        if child.tag == _P:
            yield _paragraph(child, marks)
        elif child.tag == _TBL:
            yield from _table(child, marks)
        elif child.tag in _REFUSED:
            yield _Paragraph("", "", _REFUSED[str(child.tag)], goes_on=False)
        else:
            yield from _found(child, marks)


def _paragraph(element: etree._Element, marks: Numbering) -> _Paragraph:
    text = "".join(_words(element))
    style = value(element, "pPr/pStyle") or ""
    problem = next(_problems(element), "")
    if not problem and text.strip() and marks.marks(element):
        problem = _NUMBERED
    goes_on = any(value(element, f"pPr/rPr/{gone}") is not None for gone in ("del", "moveFrom"))
    return _Paragraph(text, style, problem, goes_on)


def _words(element: etree._Element) -> Iterator[str]:
    for child in _children(element):
        if child.tag == _T:
            yield child.text or ""
        elif child.tag == _BR:
            yield "\n" if child.get(named("type"), "textWrapping") == "textWrapping" else ""
        elif child.tag == _SYM:
            yield _symbol(child.get(named("char"), ""))
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[str(child.tag)]
        elif child.tag not in _REFUSED:
            yield from _words(child)


def _symbol(code: str) -> str:
    """A character given by its code; one that cannot be told stays visible."""
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return "�"


def _problems(element: etree._Element) -> Iterator[str]:
    """What stands in a paragraph beside its words; an empty text box is none."""
    for child in _children(element):
        empty_box = child.tag == named("txbxContent") and not "".join(_words(child)).strip()
        if child.tag in _REFUSED and not empty_box:
            yield _REFUSED[str(child.tag)]
        else:
            yield from _problems(child)


def _table(element: etree._Element, marks: Numbering) -> Iterator[Grid]:
    problems: list[str] = []

    def text_of(cell: etree._Element) -> str:
        lines: list[str] = []
        for block in _joined(_found(cell, marks)):
            problems.append(block.problem)
            lines += [block.text] if isinstance(block, Line) else boxtable.draw(block.table)
        return "\n".join(" ".join(line.split("\t")).strip() for line in lines).strip("\n")

    table = grid(element, text_of)
    if table.rows:
        yield Grid(table, next(filter(None, problems), ""))


def _joined(found: Iterator[_Paragraph | Grid]) -> Iterator[Block]:
    """Paragraphs as lines, those whose end was deleted joined with the next."""
    open_: _Paragraph | None = None
    for one in found:
        if isinstance(one, Grid):
            yield from _lines(open_)
            open_ = None
            yield one
            continue
        if open_ is not None:
            one = replace(one, text=open_.text + one.text, problem=open_.problem or one.problem)  # noqa: PLW2901
        open_ = one
        if not one.goes_on:
            yield from _lines(one)
            open_ = None
    yield from _lines(open_)


def _lines(paragraph: _Paragraph | None) -> Iterator[Line]:
    if paragraph is not None:
        yield from (Line(line, paragraph.style, paragraph.problem) for line in paragraph.text.split("\n"))
