"""The proof behind every document: opened again with another library, it says exactly what the bill says.

Our writer makes the XML with lxml; python-docx, which knows nothing of it, reads the file back. A document that
lost, doubled or reordered a word is not given out.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence

from docx import Document
from docx.table import Table as DocxTable

from ordinance.amend.operations import Repeal
from ordinance.amend.write import body_lines, instruction_lines, printed
from ordinance.bill.model import Bill
from ordinance.errors import OrdinanceError
from ordinance.formats.docx.blocks import Comparison, NumberBox, Paragraph
from ordinance.formats.docx.looks import CharacterStyle, Style
from ordinance.formats.docx.papers import Paper
from ordinance.law.printer import addenda_lines, annex_head, lines
from ordinance.law.table import Table
from ordinance.law.tree import Annex, Instrument


class DocumentNotProvedError(OrdinanceError):
    """A document that does not say what its bill says."""


def prove(document: bytes, bill: Bill, papers: Sequence[Paper] = ()) -> None:
    """Raise DocumentNotProvedError unless the document reads as the bill and its papers, white space aside.

    Comparison tables are read cell by cell, with what is underlined.
    """
    attached = [text for paper in papers for text in _paper_texts(paper)]
    _compare(document, [*_cover_texts(bill), *_bill_texts(bill), *attached], bill.title)
    _prove_comparisons(document, papers, bill.title)


def prove_paper(document: bytes, paper: Paper) -> None:
    """Raise DocumentNotProvedError unless the document reads as the paper, comparison tables with their underlines."""
    _compare(document, list(_paper_texts(paper)), paper.name)
    _prove_comparisons(document, [paper], paper.name)


def _paper_texts(paper: Paper) -> Iterator[str]:
    for block in paper.blocks():
        match block:
            case Paragraph():
                yield block.text
            case Table():
                yield from block.texts()
            case NumberBox():
                yield block.label + block.number
            case Comparison():
                yield "현행개정안"
                yield from (cell.text for row in block.rows for cell in (row.left, row.right))


def _prove_comparisons(document: bytes, papers: Sequence[Paper], title: str) -> None:
    wanted = [
        _marked((part.text, part.underlined) for part in cell.runs)
        for paper in papers
        for block in paper.blocks()
        if isinstance(block, Comparison)
        for row in block.rows
        for cell in (row.left, row.right)
    ]
    got = [_marked(runs) for runs in _compared_cells(document)]
    if got != wanted:
        raise DocumentNotProvedError(f"만든 문서의 신ㆍ구조문대비표가 개정문과 다릅니다({title}).")


def _compared_cells(document: bytes) -> Iterator[list[tuple[str, bool]]]:
    """The runs of each cell of the comparison tables, which are known by the style of their text.

    Styles are asked for by their identifiers: python-docx looks a style up by walking through all of them.
    """
    for table in Document(io.BytesIO(document)).tables:
        for cell in table._tbl.iter_tcs():  # type: ignore[no-untyped-call]  # noqa: SLF001
            if cell.p_lst and cell.p_lst[0].style == Style.COMPARED:
                yield [(run.text, run.style == CharacterStyle.CHANGED) for one in cell.p_lst for run in one.r_lst]


def _marked(runs: Iterable[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Each letter with whether it is underlined; white space aside."""
    return [(char, underlined) for text, underlined in runs for char in text if not char.isspace()]


def prove_law(document: bytes, law: Instrument) -> None:
    """Raise DocumentNotProvedError unless the document reads as the clean text of the law, white space aside."""
    _compare(document, list(_law_texts(law)), law.title)


def _compare(document: bytes, texts: list[str], title: str) -> None:
    got, wanted = _squeezed(_document_texts(document)), _squeezed(texts)
    if got == wanted:
        return
    shorter = min(len(got), len(wanted))
    at = next((i for i in range(shorter) if got[i] != wanted[i]), shorter)
    raise DocumentNotProvedError(
        f"만든 문서의 글이 원문과 다릅니다({title}). 문서: “{got[at : at + 30]}” / 원문: “{wanted[at : at + 30]}”"
    )


def _squeezed(texts: Iterator[str] | list[str]) -> str:
    return "".join("".join(texts).split())


def _document_texts(document: bytes) -> Iterator[str]:
    """Paragraphs and cells in reading order; a merged cell once, which `table.rows` would repeat."""
    for part in Document(io.BytesIO(document)).iter_inner_content():
        if isinstance(part, DocxTable):
            cells = part._tbl.iter_tcs()  # type: ignore[no-untyped-call]  # noqa: SLF001
            for cell in cells:
                yield "".join(paragraph.text for paragraph in cell.p_lst)
        else:
            yield part.text


def _cover_texts(bill: Bill) -> Iterator[str]:
    yield f"의안번호제{bill.cover.bill_number}호{bill.title}"
    yield f"제출연월일:{bill.cover.submitted}제출자:{bill.cover.proposer}"
    for line in bill.explanation:
        yield f"{line.mark}{line.text}"


def _bill_texts(bill: Bill) -> Iterator[str]:
    """Title, opening and what follows, as the plain text of the bill has it."""
    yield bill.title
    if bill.amendment is None:
        yield bill.opening
        yield from _law_texts(bill.result)
        return
    if bill.amendment.operations == (Repeal(),):
        yield from body_lines(bill.amendment)
    elif bill.amendment.whole is not None:
        yield bill.opening
        yield from printed(bill.amendment.whole)
    else:
        yield bill.opening
        for instruction in bill.amendment.instructions:
            yield from instruction_lines(instruction)
    for addenda in bill.amendment.addenda:
        yield from addenda_lines(addenda)
    yield from _annex_texts(bill.amendment.annexes)


def _law_texts(law: Instrument) -> Iterator[str]:
    without_annexes = Instrument(law.title, law.body, law.addenda)
    yield from lines(without_annexes)
    yield from _annex_texts(law.annexes)


def _annex_texts(annexes: tuple[Annex, ...]) -> Iterator[str]:
    for annex in annexes:
        yield annex_head(annex)
        yield from annex.texts()
