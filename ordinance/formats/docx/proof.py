"""The proof behind every document: opened again with another library, it says exactly what the bill says.

Our writer makes the XML with lxml; python-docx, which knows nothing of it, reads the file back. A document that
lost, doubled or reordered a word is not given out.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from docx import Document
from docx.table import Table as DocxTable

from ordinance.amend.operations import Repeal
from ordinance.amend.write import body_lines, instruction_lines, printed
from ordinance.bill.model import Bill
from ordinance.errors import OrdinanceError
from ordinance.law.printer import addenda_lines, annex_head, lines
from ordinance.law.tree import Annex, Instrument


class DocumentNotProvedError(OrdinanceError):
    """A document that does not say what its bill says."""


def prove(document: bytes, bill: Bill) -> None:
    """Raise DocumentNotProvedError unless the document reads as the bill, white space aside."""
    _compare(document, [*_cover_texts(bill), *_bill_texts(bill)], bill.title)


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
