"""Amending sentences and what they print below themselves, in step order (C-5, C-6, C-11)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from ordinance.amend.operations import (
    Amendment,
    Delete,
    DeleteHeading,
    Insert,
    InsertAnnexes,
    InsertHeading,
    InsertPart,
    InsertSpots,
    Instruction,
    Move,
    Operation,
    Repeal,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
    RewriteLaw,
    RewritePart,
    RewriteSpots,
)
from ordinance.amend.spots import Place, address_of
from ordinance.amend.write import body_lines, sentence
from ordinance.formats.docx.blocks import Block, Paragraph, paragraph, paragraphs
from ordinance.formats.docx.law import STYLES, annex_text, ending, provision
from ordinance.formats.docx.looks import Style
from ordinance.law.boxtable import is_drawing
from ordinance.law.candidates import candidates, masked
from ordinance.law.numbers import Level
from ordinance.law.tree import Provision


def amendment(change: Amendment, opening: str) -> Iterator[Block]:
    """Opening, amending sentences, 부칙 and annexes of a partial amendment (C-13); a repeal is one sentence (D-1).

    What a whole amendment prints is the law itself (B-2).
    """
    if change.operations == (Repeal(),):
        yield from (paragraph(Style.OPENING, line) for line in body_lines(change))
    elif change.whole is not None:
        yield paragraph(Style.OPENING, opening)
        yield from printed(change.whole)
    else:
        yield paragraph(Style.OPENING, opening)
        for part in change.instructions:
            yield from instruction(part)
    yield from ending(change.addenda, change.annexes)


def instruction(part: Instruction) -> Iterator[Paragraph]:
    """An amending sentence and all that is printed below it, in step order (C-5)."""
    yield paragraph(Style.SENTENCE, sentence(part))
    for operation in part.operations:
        yield from printed(operation)


def printed(operation: Operation) -> Iterator[Paragraph]:
    """What one operation prints; `ordinance.amend.write.printed` with styles."""
    match operation:
        case Rewrite(_, provisions) | Insert(provisions, _):
            yield from _provisions(provisions)
        case RewritePart(place, text, provisions) | InsertPart(place, text, provisions):
            yield from _part(place, text)
            yield from _provisions(provisions)
        case InsertHeading(_, division):
            yield from provision(division)
        case RewriteLaw(title, body):
            yield from paragraphs(Style.LAW_TITLE, Style.LAW_TITLE, title)
            yield from _provisions(body)
        case RewriteSpots(_, lines) | InsertSpots(_, _, lines, _):
            yield from _raw(lines)
        case ReplaceWords() | Retitle() | Delete() | Move() | ReplaceAnnexes() | InsertAnnexes():
            return
        case DeleteHeading() | Repeal():
            return
        case _:
            assert_never(operation)


def _provisions(provisions: Sequence[Provision]) -> Iterator[Paragraph]:
    for node in provisions:
        yield from provision(node)


def _part(place: Place, text: str) -> Iterator[Paragraph]:
    """A part has no mark of its own: it stands where the words of its provision stand."""
    address = address_of(place)
    level = address.steps[-1].level if address is not None and address.steps else Level.ARTICLE
    style = STYLES[level][1]
    yield from paragraphs(style, style, text)


def _raw(lines: Sequence[str]) -> Iterator[Paragraph]:
    """Lines of an annex: drawings as drawings, numbered lines by their level, others below the last number."""
    if is_drawing("\n".join(lines)):
        yield from annex_text("\n".join(lines))
        return
    further = Style.ARTICLE_MORE
    for line in lines:
        level = _level(line.strip())
        first = further if level is None else STYLES[level][0]
        further = further if level is None else STYLES[level][1]
        yield from paragraphs(first, further, line)


def _level(line: str) -> Level | None:
    """The level of the number that a line opens with."""
    return next((found.level for found in candidates(masked(line)) if found.start == 0), None)
