"""Printing the tree as consolidated text: clean lines with the amendment notes that databases print (A-10).

Notes in angle or round brackets stand behind the words; those in square brackets (`[본조신설 …]`) each on its own line.
`ordinance.law.read` gives the same tree with the same notes.
"""

from __future__ import annotations

from itertools import takewhile

from ordinance.law import printer
from ordinance.law.tree import Annex, Instrument, Note, Provision, Status

SQUARE = "[［〔【"


def is_square(note: Note) -> bool:
    """Whether a note stands in square brackets: it speaks of a whole article and has a line of its own."""
    return note.text[:1] in SQUARE


def noted_line(node: Provision) -> str:
    """A provision's own line with its notes."""
    notes = node.notes
    if node.status is Status.MOVED:
        return printer.first_line(node)
    behind = tuple(takewhile(lambda note: not is_square(note), notes))
    line = " ".join([printer.first_line(node), *(note.text for note in behind)])
    return "\n".join([line, *(note.text for note in notes[len(behind) :])])


def shares_line(node: Provision) -> bool:
    """Whether the first 항 stands on the article's line: the article has neither words nor notes of its own."""
    return not node.notes and printer.shares_line(node)


def noted_head(annex: Annex) -> str:
    """The head of an annex with its notes: `[별표 3] 정원(제4조 관련) <개정 2026. 1. 1.>`."""
    return " ".join([printer.annex_head(annex), *(note.text for note in annex.notes)])


CONSOLIDATED = printer.Manner(noted_line, shares_line, noted_head)


def print_consolidated(law: Instrument) -> str:
    """The instrument as consolidated text with its notes, ending in a newline."""
    return printer.joined(printer.lines(law, CONSOLIDATED))
