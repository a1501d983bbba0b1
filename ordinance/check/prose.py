"""The words of an instrument as one text, so that a rule of style looks once and not at every provision."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from ordinance.check.places import Placed, placed_in
from ordinance.law.address import Address, Step, join_parts
from ordinance.law.locate import Slot, SlotKind
from ordinance.law.numbers import mark
from ordinance.law.tree import Addenda, Instrument, Path, Status

# What stands for a character that belongs to a quotation or to the title of a law: no rule of style looks at it.
BLANK = "\ue000"
# What stands between two pieces: no space, so that no pattern reaches from one into the next.
SEPARATOR = "\ue001"
_NAMED = re.compile('「[^」\ue001]*」|『[^』\ue001]*』|“[^”\ue001]*”|‘[^’\ue001]*’|"[^"\ue001]*"')
_AROUND = 20


class Piece(NamedTuple):
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


def prose_of(law: Instrument, placed: Sequence[Placed]) -> Prose:
    """The prose of an instrument, whose provisions are `placed`."""
    fields = [_of_title(law)]
    _take(placed, "", fields)
    for one in law.addenda:
        if not one.label:  # older 부칙 bear the number of their promulgation: they are history (H)
            _take_addenda(one, fields)
    texts = [words for words, *_ in fields]
    starts = tuple(accumulate((len(words) + 1 for words in texts[:-1]), initial=0))
    pieces = tuple(Piece(start, *field[1:]) for start, field in zip(starts, fields, strict=True))
    text = SEPARATOR.join(texts)
    return Prose(text, _NAMED.sub(_blank, text), pieces, starts)


def _blank(match: re.Match[str]) -> str:
    words = match[0]
    return words[0] + BLANK * (len(words) - 2) + words[-1]


_Field = tuple[str, str, tuple[Step, ...], SlotKind, Path | None]


def _of_title(law: Instrument) -> _Field:
    return law.title, "제명", (), SlotKind.TITLE, ()


def _take(placed: Sequence[Placed], lead: str, fields: list[_Field]) -> None:
    for steps, path, node in placed:
        if node.status is not Status.LIVE:
            continue
        name = lead if steps else mark(node.level, node.number)
        where = None if lead else path
        if node.heading:
            fields.append((node.heading, name, steps, SlotKind.HEADING, where))
        if node.text:
            fields.append((node.text, name, steps, SlotKind.TEXT, where))


def _take_addenda(one: Addenda, fields: list[_Field]) -> None:
    if one.text:
        fields.append((one.text, "부칙", (), SlotKind.TEXT, None))
    _take(placed_in(one.body), "부칙 ", fields)
