"""Where the quoted words stand in the law: exactly as quoted, or else in other characters or spacing (C-15)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ordinance.amend.changes import Edit
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import Pair, Tolerance, Tolerated
from ordinance.law.locate import Slot
from ordinance.law.tree import Path

# Characters that sources write differently, each as one character so that positions stay.
_ALIKE = str.maketrans({
    "“": '"', "”": '"', "‘": "'", "’": "'", "·": "ㆍ", "‧": "ㆍ", "・": "ㆍ", "∙": "ㆍ", "•": "ㆍ", "･": "ㆍ",
    "\xa0": " ", "\u3000": " ", "\n": " ", "～": "∼", "~": "∼", "－": "-", "–": "-", "（": "(", "）": ")",
    "，": ",", "：": ":", "；": ";", "％": "%",
})  # fmt: skip
Span = tuple[int, int]


def found(text: str, words: str) -> tuple[tuple[Span, ...], Tolerated | None]:
    """Every occurrence of `words` in `text`, and what had to be tolerated to find any."""
    if not words:
        return (), None
    if spans := tuple(occurrences(text, words)):
        return spans, None
    if spans := tuple(occurrences(text.translate(_ALIKE), words.translate(_ALIKE))):
        return spans, Tolerated.CHARACTERS
    spans = tuple(_without_spaces(text.translate(_ALIKE), words.translate(_ALIKE)))
    return (spans, Tolerated.SPACING) if len(spans) == 1 else ((), None)


def occurrences(text: str, words: str) -> Iterator[Span]:
    """Every spot where `words` stand to the letter, none overlapping another; nothing is found for no words."""
    if not words:
        return
    at = text.find(words)
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + len(words))


def _without_spaces(text: str, words: str) -> Iterator[Span]:
    """Occurrences with spaces set otherwise; a short word would find too much."""
    letters = [re.escape(char) for char in words if not char.isspace()]
    if len(letters) < 4:
        return
    for match in re.finditer(r"\s*".join(letters), text):
        yield match.start(), match.end()


def alike(one: str, other: str) -> bool:
    """Whether two texts differ only in the characters that sources write differently, or in spacing."""
    return "".join(one.translate(_ALIKE).split()) == "".join(other.translate(_ALIKE).split())


@dataclass(frozen=True, slots=True)
class Source:
    """One place of a sentence with the stretches of text it covers."""

    place: str
    texts: tuple[tuple[Slot, str], ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    """The spots of one pair in one stretch of text of a place, the place by its index."""

    index: int
    pair: Pair
    slot: Slot
    text: str
    spots: tuple[Edit, ...]
    tolerated: Tolerated | None


@dataclass(slots=True)
class Search:
    """All pairs in all places of one operation."""

    sources: Sequence[Source]
    pairs: Sequence[Pair]
    sentence: str
    open_ended: bool = False
    _hits: tuple[_Hit, ...] = field(init=False)

    def __post_init__(self) -> None:
        self._hits = tuple(
            _Hit(index, pair, slot, text, *_spots(slot, text, pair, self.sentence))
            for index, source in enumerate(self.sources)
            for pair in self.pairs
            for slot, text in source.texts
        )

    def occurrences(self) -> Iterator[Edit]:
        """Every spot where the words of any pair stand, whether or not they are meant."""
        return (edit for hit in self._hits for edit in hit.spots)

    def edits(self, longer: Longer, note: Callable[[Tolerance], None]) -> list[tuple[int, Edit]]:
        """The edits of all pairs, each with the index of its place; raises RefusedError (W-d, W-e).

        What stands inside the words of a longer quotation, of this sentence or another one, is not meant.
        """
        found_edits: dict[Pair, list[tuple[int, Edit]]] = {pair: [] for pair in self.pairs}
        for hit in self._hits:
            meant = self._at_boundaries(hit, [edit for edit in hit.spots if not longer.hides(edit)])
            found_edits[hit.pair] += [(hit.index, edit) for edit in meant]
            if hit.tolerated and meant:
                note(Tolerance(hit.tolerated, f"“{hit.pair.old}”", self.sentence))
        full = {hit.index for hit in self._hits if hit.spots}
        empty = [source for index, source in enumerate(self.sources) if index not in full]
        self._check(found_edits, empty, note)
        return [hit for hits in found_edits.values() for hit in hits]

    def _at_boundaries(self, hit: _Hit, meant: list[Edit]) -> list[Edit]:
        """A quotation starts at a word boundary (W-b): beside such a spot, one inside a longer word is not meant.

        With 각각 it may be meant (연구교수 beside 교수): that is for the drafter to say.
        """
        whole = [edit for edit in meant if not inside_word(hit.text, edit.start - hit.slot.start, hit.pair.old)]
        if not whole or len(whole) == len(meant):
            return meant
        if hit.pair.each:
            raise self._refused(
                Code.AMBIGUOUS,
                f"다른 낱말의 일부로도 쓰인 글이어서 어디까지 고치는지 알 수 없습니다: “{hit.pair.old}”.",
            )
        return whole

    def _check(
        self, hits: dict[Pair, list[tuple[int, Edit]]], empty: Sequence[Source], note: Callable[[Tolerance], None]
    ) -> None:
        """Without 각각 exactly one spot; with it at least two, and every place at least one (W-d)."""
        for pair, edits in hits.items():
            if not edits and self._hidden(pair):
                raise self._refused(Code.OVERLAP, f"함께 고치는 더 긴 글의 일부로만 있습니다: “{pair.old}”.")
            if not edits:
                raise self._not_found(pair, empty[0] if empty else self.sources[0])
            if not pair.each and len(edits) > 1:
                if len(self.sources) == 1:
                    raise self._refused(
                        Code.SEVERAL_FOUND, f"{len(edits)}곳에 있는 글인데 ‘각각’이 없습니다: “{pair.old}”."
                    )
                note(Tolerance(Tolerated.NO_EACH, f"“{pair.old}”", self.sentence))
            if pair.each and len(edits) < 2 and not self.open_ended:
                if len(self.sources) == 1:
                    raise self._refused(
                        Code.EACH_WITHOUT_SEVERAL, f"한 곳에만 있는 글인데 ‘각각’이라 했습니다: “{pair.old}”."
                    )
                note(Tolerance(Tolerated.NEEDLESS_EACH, f"“{pair.old}”", self.sentence))
        if empty:
            raise self._not_found(self.pairs[0], empty[0])

    def _hidden(self, pair: Pair) -> bool:
        """Whether the words stand somewhere, if only inside a longer quotation."""
        return any(hit.spots for hit in self._hits if hit.pair == pair)

    def _not_found(self, pair: Pair, source: Source) -> RefusedError:
        current = " / ".join(text for _, text in source.texts)
        shown = current if len(current) <= 80 else current[:80] + "…"
        return RefusedError(
            Code.NOT_FOUND,
            f"현행에 없는 글입니다: “{pair.old}”. 현행: {shown}",
            sentence=self.sentence,
            place=source.place,
        )

    def _refused(self, code: Code, reason: str) -> RefusedError:
        place = " / ".join(source.place for source in self.sources)
        return RefusedError(code, reason, sentence=self.sentence, place=place)


def inside_word(text: str, start: int, words: str) -> bool:
    """Whether `words`, standing at `start`, are the later part of a longer word (교수 in 연구교수)."""
    return words[:1].isalnum() and text[max(start - 1, 0) : start].isalnum()


def _spots(slot: Slot, text: str, pair: Pair, sentence: str) -> tuple[tuple[Edit, ...], Tolerated | None]:
    spans, tolerated = found(text, pair.old)
    edits = (
        Edit(slot.kind, slot.path, slot.start + start, slot.start + end, pair.new, sentence) for start, end in spans
    )
    return tuple(edits), tolerated


class Longer:
    """Where longer quotations stand: the shorter ones inside them are not meant (W-e)."""

    def __init__(self, searches: Iterable[Search]) -> None:
        self._spans: dict[tuple[object, Path], set[Span]] = {}
        for search in searches:
            for edit in search.occurrences():
                self._spans.setdefault((edit.kind, edit.path), set()).add((edit.start, edit.end))

    def hides(self, edit: Edit) -> bool:
        """Whether a longer quotation takes any of the spot."""
        length = edit.end - edit.start
        return any(
            start < edit.end and edit.start < end and end - start > length
            for start, end in self._spans.get((edit.kind, edit.path), ())
        )
