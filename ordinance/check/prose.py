"""The words of an instrument as one text, so that a rule of style looks once and not at every provision."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ordinance.law.address import Address, Step, join_parts
from ordinance.law.locate import Slot, SlotKind
from ordinance.law.numbers import mark
from ordinance.law.tree import Addenda, Instrument, Path, Provision

# What stands for a character that belongs to a quotation or to the title of a law: no rule of style looks at it.
BLANK = "\ue000"
# What stands between two pieces: no space, so that no pattern reaches from one into the next.
SEPARATOR = "\ue001"
_NAMED = re.compile('「[^」\ue001]*」|『[^』\ue001]*』|“[^”\ue001]*”|‘[^’\ue001]*’|"[^"\ue001]*"')
_AROUND = 20


@dataclass(frozen=True, slots=True)
class Piece:
    """One heading or one provision's own words: where it begins in the prose, its place, and its field in the tree.

    Words of 부칙 have no field here (`path` is None).
    """

    start: int
    lead: str
    steps: tuple[Step, ...]
    kind: SlotKind
    path: Path | None

    @property
    def place(self) -> str:
        """The place in words: `제3조제2항`, `제2장`, `제3조의 제목`, `부칙 제2조`."""
        address = join_parts(self.lead, ()) if not self.steps else f"{self.lead}{Address(self.steps)}"
        return f"{address}의 제목" if self.kind is SlotKind.HEADING and self.steps else address.strip()


@dataclass(frozen=True, slots=True)
class Prose:
    """Headings and words of all provisions in force, one a line; annexes and 부칙 of earlier amendments aside.

    `masked` is as long as `text`, with BLANK inside quotation marks and the brackets of titles of law: those words are
    not the drafter's to change.
    """

    text: str
    masked: str
    pieces: tuple[Piece, ...]
    starts: tuple[int, ...]

    def piece_at(self, position: int) -> Piece:
        """The piece that a character stands in."""
        return self.pieces[bisect_right(self.starts, position) - 1]

    def place_at(self, position: int) -> str:
        """Where a character stands, in words."""
        return self.piece_at(position).place

    def slot(self, start: int, end: int) -> Slot | None:
        """The stretch of the tree; None for words of 부칙, and for a stretch that is not in one piece."""
        piece = self.piece_at(start)
        if piece.path is None or piece is not self.piece_at(max(start, end - 1)):
            return None
        return Slot(piece.kind, piece.path, start - piece.start, end - piece.start)

    def excerpt(self, start: int, end: int) -> str:
        """The words with some before and behind, from the same piece."""
        begin = max(self.text.rfind(SEPARATOR, 0, start) + 1, start - _AROUND)
        stop = self.text.find(SEPARATOR, end)
        return self.text[begin : min(stop if stop >= 0 else len(self.text), end + _AROUND)]


def prose_of(law: Instrument) -> Prose:
    """The prose of an instrument."""
    pieces: list[Piece] = []
    texts: list[str] = []
    at = 0
    for words, piece in (*_of_title(law), *_of_nodes(law.body, (), (), ""), *_of_addenda(law.addenda)):
        lead, steps, kind, path = piece
        pieces.append(Piece(at, lead, steps, kind, path))
        texts.append(words)
        at += len(words) + 1
    text = SEPARATOR.join(texts)
    return Prose(text, _NAMED.sub(_blank, text), tuple(pieces), tuple(piece.start for piece in pieces))


def _blank(match: re.Match[str]) -> str:
    words = match[0]
    return words[0] + BLANK * (len(words) - 2) + words[-1]


_Field = tuple[str, tuple[Step, ...], SlotKind, Path | None]


def _of_title(law: Instrument) -> Iterator[tuple[str, _Field]]:
    yield law.title, ("제명", (), SlotKind.TITLE, ())


def _of_nodes(
    nodes: Sequence[Provision], steps: tuple[Step, ...], above: Path, lead: str
) -> Iterator[tuple[str, _Field]]:
    for index, node in enumerate(nodes):
        if node.deleted:
            continue
        path: Path | None = None if lead else (*above, index)
        division = node.level.is_division
        inner = steps if division else (*steps, Step(node.level, node.number))
        name = mark(node.level, node.number) if division else lead
        if node.heading:
            yield node.heading, (name, inner, SlotKind.HEADING, path)
        if node.text:
            yield node.text, (name, inner, SlotKind.TEXT, path)
        yield from _of_nodes(node.children, inner, (*above, index), lead)


def _of_addenda(addenda: Sequence[Addenda]) -> Iterator[tuple[str, _Field]]:
    """부칙 that bear no number of promulgation: those of the text itself. Older ones are history (H)."""
    for one in addenda:
        if one.label:
            continue
        if one.text:
            yield one.text, ("부칙", (), SlotKind.TEXT, None)
        yield from _of_nodes(one.body, (), (), "부칙 ")
