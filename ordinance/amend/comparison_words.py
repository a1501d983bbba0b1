"""Words of a unit in both columns: the quotation underlined, and dashes for what stays (E-2)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from ordinance.amend.changes import edited
from ordinance.amend.comparison_cells import DELETED, NEW, Run, printed, sign
from ordinance.amend.twins import Wording
from ordinance.law.address import Part
from ordinance.law.sentences import named_spans, sentence_spans

# How a stretch of a text that stays is shown.
Stays = Callable[[str, int, int], Iterator[Run]]

# A part added behind a sentence brings the full stop and the space before it along; neither is underlined.
_LEAD = re.compile(r"[.\s]*")


def words_in_force(text: str, wordings: Sequence[Wording]) -> Iterator[Run]:
    """The old text in full, each quoted A underlined; where a 단서 comes, `<단서 신설>`."""
    at = 0
    for one in wordings:
        yield printed(text[at : one.start])
        old = text[one.start : one.end]
        if not one.text:
            yield from _with_lead(old, one)
        elif old:
            yield printed(old, one.by)
        else:
            yield from _added(edited(text, wordings), one, wordings)
        at = one.end
    yield printed(text[at:])


def words_proposed(text: str, wordings: Sequence[Wording]) -> Iterator[Run]:
    """The new text: each B underlined, dashes for everything else."""
    yield from _proposed(text, wordings, dashed)


def words_kept(text: str, wordings: Sequence[Wording]) -> Iterator[Run]:
    """The new text printed in full, each B underlined: headings and titles take no dashes (E-1)."""
    yield from _proposed(text, wordings, lambda text, start, end: iter((printed(text[start:end]),)))


def _proposed(text: str, wordings: Sequence[Wording], between: Stays) -> Iterator[Run]:
    new = edited(text, wordings)
    at = place = 0
    for one in wordings:
        kept = one.start - at
        yield from between(new, place, place + kept)
        place += kept
        if one.text and one.start < one.end:
            yield printed(one.text, one.by)
        elif one.text:
            yield from _with_lead(one.text, one)
        else:
            yield from _removed(text, one)
        place += len(one.text)
        at = one.end
    yield from between(new, place, len(new))


def _with_lead(text: str, wording: Wording) -> Iterator[Run]:
    lead = _LEAD.match(text)
    end = lead.end() if lead else 0
    yield printed(text[:end])
    yield printed(text[end:], wording.by)


def _added(new: str, wording: Wording, wordings: Sequence[Wording]) -> Iterator[Run]:
    before = sum(
        len(one.text) - (one.end - one.start) for one in wordings if one.end <= wording.start and one != wording
    )
    start = wording.start + before
    yield sign(" ")
    yield sign(_part_sign(new, start, start + len(wording.text), NEW), wording.by)


def _removed(old: str, wording: Wording) -> Iterator[Run]:
    yield sign(" ")
    yield sign(_part_sign(old, wording.start, wording.end, DELETED), wording.by)


def _part_sign(text: str, start: int, end: int, whole: str) -> str:
    """`<단서 신설>`, `<후단 삭제>`: the sign for a part of a unit."""
    piece = text[start:end]
    start += len(piece) - len(piece[_lead_length(piece) :])
    parts = named_spans(text)
    part = next((part for part, span in parts.items() if span == (start, end)), None)
    if part is None and piece.lstrip(". ").startswith("다만"):
        part = Part.PROVISO
    return f"<{part} {whole[1:-1].replace(' ', '')}>" if part is not None else whole


def _lead_length(piece: str) -> int:
    lead = _LEAD.match(piece)
    return lead.end() if lead else 0


# Dashes


def dashed(text: str, start: int, end: int) -> Iterator[Run]:
    """Dashes for a stretch of `text`, as wide as it; the full stop of each sentence stays, commas do not (E-2)."""
    stops = sorted(_stops(text))
    at = start
    for stop in [*(one for one in stops if start <= one < end), end]:
        yield from _line(text[at:stop])
        if stop < end:
            yield printed(".")
        at = stop + 1


def _stops(text: str) -> set[int]:
    """Where the full stops that end sentences stand."""
    ends = {end - 1 for _, end in sentence_spans(text)} | {len(text.rstrip()) - 1}
    return {at for at in ends if at >= 0 and text[at] == "."}


def _line(text: str) -> Iterator[Run]:
    """Dashes line by line; white space before them stays."""
    for index, line in enumerate(text.split("\n")):
        if index:
            yield printed("\n")
        words = line.lstrip()
        yield printed(line[: len(line) - len(words)])
        if words:
            yield Run("-" * width(words), words)


def width(text: str) -> int:
    """How wide a text is in print: two for a Hangul syllable, one for a Latin letter, none for a comma."""
    return max(1, sum(_char_width(char) for char in text))


def _char_width(char: str) -> int:
    if char == ",":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


__all__ = ["dashed", "width", "words_in_force", "words_kept", "words_proposed"]
