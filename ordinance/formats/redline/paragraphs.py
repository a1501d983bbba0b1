"""Paragraphs with tracked changes, from groups of paragraphs that stand for each other."""

from __future__ import annotations

import copy
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from lxml import etree

from ordinance.formats.docx.xml import w
from ordinance.formats.redline.atoms import Flat, Objects, Stretch
from ordinance.formats.redline.difference import Part, Status, parts, trimmed
from ordinance.formats.redline.marks import Marks
from ordinance.formats.redline.words import DELETED_INSTRUCTION, INSTRUCTION, PPR, SPACE

# The end of a paragraph inside a text that is compared.
_END = "\U0010fffd"
_TAGS = {Status.INSERTED: "ins", Status.DELETED: "del"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one fate and one look; `old` is the look before, where only that changed."""

    status: Status
    text: str
    stretch: Stretch
    before: Stretch | None = None


@dataclass(slots=True)
class Paragraph:
    """A paragraph to be written: its pieces, the fate of its mark, and the paragraphs it looks like."""

    pieces: list[Piece]
    mark: Status
    new: Flat | None
    old: Flat | None
    ready: etree._Element | None = field(default=None)

    @property
    def flat(self) -> Flat:
        """Whose looks it has: the new one's, where there is one."""
        one = self.new or self.old
        if one is None:
            raise ValueError("a paragraph of neither document")
        return one


def whole(flat: Flat, status: Status) -> Paragraph:
    """A paragraph that is new, or gone, as a whole."""
    return _paragraph([Piece(status, one.text, one) for one in flat.stretches], status, flat, flat)


def _paragraph(pieces: list[Piece], mark: Status, new: Flat, old: Flat) -> Paragraph:
    """A paragraph with the looks of the documents in which it ends."""
    return Paragraph(pieces, mark, None if mark is Status.DELETED else new, None if mark is Status.INSERTED else old)


def same(new: Flat, element: etree._Element) -> Paragraph:
    """A paragraph that did not change."""
    return Paragraph([], Status.SAME, new, new, element)


def changed(olds: Sequence[Flat], news: Sequence[Flat]) -> Iterator[Paragraph]:
    """Paragraphs that became others: one for one, one for two, two for one."""
    old_text, new_text = (_END.join(one.text for one in flats) for flats in (olds, news))
    old_looks, new_looks = _Looks(olds), _Looks(news)
    old_at, new_at = iter(olds), iter(news)
    before, after = next(old_at), next(new_at)
    pieces: list[Piece] = []
    for part in trimmed(parts(old_text, new_text), old_text, new_text):
        for piece in _pieces(part, old_looks, new_looks):
            if piece.text != _END:
                pieces.append(piece)
                continue
            yield _paragraph(pieces, piece.status, after, before)
            pieces = []
            before = next(old_at, before) if piece.status is not Status.INSERTED else before
            after = next(new_at, after) if piece.status is not Status.DELETED else after
    yield Paragraph(pieces, Status.SAME, after, before)


class _Looks:
    """The look of each character of several paragraphs joined by `_END`."""

    def __init__(self, flats: Sequence[Flat]) -> None:
        self._starts: list[int] = []
        self._stretches: list[Stretch] = []
        at = 0
        for index, flat in enumerate(flats):
            for stretch in (*((Stretch(_END, "", None),) if index else ()), *flat.stretches):
                self._starts.append(at)
                self._stretches.append(stretch)
                at += len(stretch.text)
        self._length = at

    def cut(self, stretch: range) -> Iterator[tuple[str, Stretch]]:
        """The characters of a range, cut where the look changes."""
        at = stretch.start
        while at < stretch.stop:
            index = bisect_right(self._starts, at) - 1
            found = self._stretches[index]
            end = min(stretch.stop, self._starts[index] + len(found.text))
            yield found.text[at - self._starts[index] : end - self._starts[index]], found
            at = end


def _pieces(part: Part, old: _Looks, new: _Looks) -> Iterator[Piece]:
    if part.status is Status.SAME:
        yield from _both(list(old.cut(part.old)), list(new.cut(part.new)))
        return
    looks, where = (old, part.old) if part.status is Status.DELETED else (new, part.new)
    yield from (Piece(part.status, text, stretch) for text, stretch in looks.cut(where))


def _both(olds: list[tuple[str, Stretch]], news: list[tuple[str, Stretch]]) -> Iterator[Piece]:
    """The same characters with the looks of both documents, cut where either changes."""
    while olds and news:
        (old_text, before), (new_text, after) = olds.pop(0), news.pop(0)
        length = min(len(old_text), len(new_text))
        yield Piece(Status.SAME, new_text[:length], after, None if before.look == after.look else before)
        if old_text[length:]:
            olds.insert(0, (old_text[length:], before))
        if new_text[length:]:
            news.insert(0, (new_text[length:], after))


def element(paragraph: Paragraph, objects: Objects, marks: Marks) -> etree._Element:
    """The paragraph as `w:p`."""
    if paragraph.ready is not None:
        return _marked(copy.deepcopy(paragraph.ready), paragraph, marks)
    return _marked(w("p", *_runs(paragraph.pieces, objects, marks)), paragraph, marks)


def _marked(made: etree._Element, paragraph: Paragraph, marks: Marks) -> etree._Element:
    made.tail = None
    ready = made.find(PPR)
    if ready is not None:
        made.remove(ready)
    properties = _properties(paragraph, marks)
    if len(properties):
        made.insert(0, properties)
    return made


def _properties(paragraph: Paragraph, marks: Marks) -> etree._Element:
    flat = paragraph.flat
    properties = copy.deepcopy(flat.properties) if flat.properties is not None else w("pPr")
    if flat.mark is not None:
        properties.append(copy.deepcopy(flat.mark))
    if flat.section is not None and paragraph.new is not None:
        properties.append(copy.deepcopy(flat.section))
    if paragraph.mark is not Status.SAME:
        marks.mark_of(properties, _TAGS[paragraph.mark])
    old = paragraph.old
    if old is not None and old.look != flat.look:
        marks.changed_paragraph(properties, old.properties)
    return properties


def _runs(pieces: Iterable[Piece], objects: Objects, marks: Marks) -> Iterator[etree._Element]:
    for status, found in groupby(pieces, lambda piece: piece.status):
        runs = [_run(piece, objects, marks) for piece in found]
        if status is Status.SAME:
            yield from runs
        else:
            yield marks.mark(_TAGS[status], *runs)


def _run(piece: Piece, objects: Objects, marks: Marks) -> etree._Element:
    made = w("r")
    if piece.before is not None:
        made.append(marks.changed_run(piece.stretch.properties, piece.before.properties))
    elif piece.stretch.properties is not None:
        made.append(copy.deepcopy(piece.stretch.properties))
    for is_object, characters in groupby(piece.text, objects.by_character.__contains__):
        if is_object:
            made.extend(_object(objects.by_character[one], piece.status) for one in characters)
        else:
            made.append(_text("".join(characters), piece.status))
    return made


def _object(found: etree._Element, status: Status) -> etree._Element:
    made = copy.deepcopy(found)
    if status is Status.DELETED and made.tag == INSTRUCTION:
        made.tag = DELETED_INSTRUCTION
    return made


def _text(text: str, status: Status) -> etree._Element:
    made = w("delText" if status is Status.DELETED else "t")
    made.text = text
    made.set(SPACE, "preserve")
    return made
