"""A bill or a law as a DOCX file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from lxml import etree

from ordinance.bill.model import Bill
from ordinance.formats.docx.amending import amendment
from ordinance.formats.docx.blocks import Block, Comparison, NumberBox, Paragraph, paragraph
from ordinance.formats.docx.comparison import comparison
from ordinance.formats.docx.cover import cover
from ordinance.formats.docx.form import Form, standard
from ordinance.formats.docx.law import instrument
from ordinance.formats.docx.looks import Style
from ordinance.formats.docx.package import FOOTER_ID, packed
from ordinance.formats.docx.papers import Paper
from ordinance.formats.docx.tables import number_box, table
from ordinance.formats.docx.xml import R, checked, run, serialise, w
from ordinance.law.table import Table
from ordinance.law.tree import Instrument

_A4 = {"w": 11906, "h": 16838}


def _text(bill: Bill) -> Iterator[Block]:
    """The bill itself, from a new page: title, opening sentence, and the law or its amendment."""
    yield paragraph(Style.TEXT_TITLE, bill.title)
    if bill.amendment is not None:
        yield from amendment(bill.amendment, bill.opening)
        return
    yield paragraph(Style.OPENING, bill.opening)
    yield from instrument(bill.result)


def blocks(bill: Bill, papers: Sequence[Paper] = ()) -> Iterator[Block]:
    """Everything in the document, in reading order."""
    return chain(cover(bill), _text(bill), *(paper.blocks() for paper in papers))


def _paragraph(block: Paragraph) -> etree._Element:
    checked(block.text)  # whole, so that a message can show the number of the provision
    runs = (run(part.text, part.style or "") for part in block.runs)
    return w("p", w("pPr", w("pStyle", val=block.style)), *runs)


def _element(block: Block, width: int) -> etree._Element:
    match block:
        case Paragraph():
            return _paragraph(block)
        case NumberBox():
            return number_box(block)
        case Table():
            return table(block, width)
        case Comparison():
            return comparison(block, width)


def _spaced(content: Iterable[Block]) -> Iterator[Block]:
    """A small paragraph behind each annex table: Word joins tables that touch and wants none at the end."""
    for block in content:
        yield block
        if isinstance(block, Table | Comparison):
            yield Paragraph(Style.TABLE_GAP, ())


def _section(form: Form) -> etree._Element:
    footer = w("footerReference", type="default")
    footer.set(f"{{{R}}}id", FOOTER_ID)
    return w("sectPr", footer, w("pgSz", **_A4), w("pgMar", **form.margins.twips()))


def write_bill(bill: Bill, papers: Sequence[Paper] = (), form: Form | None = None) -> bytes:
    """The bill as a complete DOCX file (F-2, F-3): cover with explanation, text, 부칙, annexes, 붙임.

    The same bill gives the same bytes. Raises InputError for text with control characters and
    for tables whose cells overlap.
    """
    return document(blocks(bill, papers), bill.title, form)


def write_law(law: Instrument) -> bytes:
    """A whole instrument as a complete DOCX file with the styles of a bill: clean text, without amendment notes.

    `ordinance.formats.docx.read_law` reads it back. Raises InputError as `write_bill` does.
    """
    return document(instrument(law), law.title)


def write_paper(paper: Paper, form: Form | None = None) -> bytes:
    """A paper as a DOCX file of its own: a comparison table, a notice. Raises InputError as `write_bill` does."""
    return document(paper.blocks(), paper.name, form)


def document(content: Iterable[Block], title: str, form: Form | None = None) -> bytes:
    """Blocks as a DOCX file in a form, the standard one if none is given."""
    form = form or standard()
    body = w("body", *(_element(block, form.text_width) for block in _spaced(content)), _section(form))
    return packed(serialise(w("document", body)), title, form)
