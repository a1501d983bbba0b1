"""The cover of the agenda item and its explanation (F-2)."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.bill.model import Bill, Cover, Line
from ordinance.formats.docx.blocks import Block, NumberBox, Paragraph, Run, paragraph, paragraphs
from ordinance.formats.docx.looks import CharacterStyle, Style

_NOTES = (Style.NOTE, Style.NOTE_1, Style.NOTE_2, Style.NOTE_3, Style.NOTE_4)
# The council gives the number: room to write it in by hand.
_NO_NUMBER = " " * 6


def _box(cover: Cover) -> NumberBox:
    return NumberBox("의안번호", f"제 {cover.bill_number} 호" if cover.bill_number else f"제{_NO_NUMBER}호")


def _proposer(cover: Cover) -> Paragraph:
    """`제출자`, spread to the width of `제출연월일` by spacing."""
    runs = (Run("제출", CharacterStyle.SPREAD), Run(f"자: {cover.proposer}"))
    return Paragraph(Style.SUBMISSION, runs)


def notes(line: Line) -> Iterator[Paragraph]:
    """A line of an explanation with its mark, at its depth."""
    further = Style.NOTE if line.depth <= 1 else _NOTES[min(line.depth, 4)]
    return paragraphs(_NOTES[min(line.depth, 4)], further, f"{line.mark} {line.text}")


def cover(bill: Bill) -> Iterator[Block]:
    """Number box, title, who submits it and when, and the explanation."""
    yield _box(bill.cover)
    yield paragraph(Style.BILL_TITLE, bill.title)
    yield paragraph(Style.SUBMISSION, f"제출연월일: {bill.cover.submitted}".rstrip())
    yield _proposer(bill.cover)
    for line in bill.explanation:
        yield from notes(line)
