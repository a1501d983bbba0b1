"""A bill or a law as a DOCX file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from lxml import etree

from ordinance.bill.model import Bill
from ordinance.formats.docx.amending import amendment
from ordinance.formats.docx.blocks import Block, NumberBox, Paragraph, paragraph
from ordinance.formats.docx.cover import cover
from ordinance.formats.docx.law import instrument
from ordinance.formats.docx.looks import Style
from ordinance.formats.docx.package import FOOTER_ID, packed
from ordinance.formats.docx.tables import number_box, table
from ordinance.formats.docx.xml import R, checked, run, serialise, w
from ordinance.law.table import Table
from ordinance.law.tree import Instrument

_A4 = {"w": 11906, "h": 16838}
# 25 mm at the sides. Hangul word processors count the 16 mm above and below to the header and footer and the
# text from 12.7 mm further in; OOXML counts both from the edge of the paper.
_MARGINS = {
    "top": 1627,
    "right": 1417,
    "bottom": 1627,
    "left": 1417,
    "header": 907,
    "footer": 907,
    "gutter": 0,
}


def _text(bill: Bill) -> Iterator[Block]:
    """The bill itself, from a new page: title, opening sentence, and the law or its amendment."""
    yield paragraph(Style.TEXT_TITLE, bill.title)
    if bill.amendment is not None:
        yield from amendment(bill.amendment, bill.opening)
        return
    yield paragraph(Style.OPENING, bill.opening)
    yield from instrument(bill.result)


def blocks(bill: Bill) -> Iterator[Block]:
    """Everything in the document, in reading order."""
    return chain(cover(bill), _text(bill))


def _paragraph(block: Paragraph) -> etree._Element:
    checked(block.text)  # whole, so that a message can show the number of the provision
    runs = (run(part.text, part.style or "") for part in block.runs)
    return w("p", w("pPr", w("pStyle", val=block.style)), *runs)


def _element(block: Block) -> etree._Element:
    match block:
        case Paragraph():
            return _paragraph(block)
        case NumberBox():
            return number_box(block)
        case Table():
            return table(block)


def _spaced(content: Iterable[Block]) -> Iterator[Block]:
    """A small paragraph behind each annex table: Word joins tables that touch and wants none at the end."""
    for block in content:
        yield block
        if isinstance(block, Table):
            yield Paragraph(Style.TABLE_GAP, ())


def _section() -> etree._Element:
    footer = w("footerReference", type="default")
    footer.set(f"{{{R}}}id", FOOTER_ID)
    return w("sectPr", footer, w("pgSz", **_A4), w("pgMar", **_MARGINS))


def write_bill(bill: Bill) -> bytes:
    """The bill as a complete DOCX file (F-2, F-3): cover with explanation, text, 부칙, annexes.

    The same bill gives the same bytes. Raises InputError for text with control characters and
    for tables whose cells overlap.
    """
    return _document(blocks(bill), bill.title)


def write_law(law: Instrument) -> bytes:
    """A whole instrument as a complete DOCX file with the styles of a bill: clean text, without amendment notes.

    `ordinance.formats.docx.read_law` reads it back. Raises InputError as `write_bill` does.
    """
    return _document(instrument(law), law.title)


def _document(content: Iterable[Block], title: str) -> bytes:
    body = w("body", *map(_element, _spaced(content)), _section())
    return packed(serialise(w("document", body)), title)
