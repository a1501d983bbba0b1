"""What a reviewer did to a document: tracked changes that still stand, and comments, each with its place in the law.

ECMA-376 Part 1, 17.13.4 (comments) and 17.13.5 (revisions).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from lxml import etree

from ordinance.formats.docx.archive import Parts
from ordinance.formats.docx.numbering import named
from ordinance.korean import uncircled
from ordinance.law.heads import ADDENDA, ANNEX, article_head, division_head
from ordinance.law.numbers import Level, mark

_P, _T, _DELETED, _TR, _TRPR = map(named, ("p", "t", "delText", "tr", "trPr"))
_INS, _DEL, _FROM, _TO = map(named, ("ins", "del", "moveFrom", "moveTo"))
_LOOKS = tuple(map(named, ("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange")))
_START, _END, _REFERENCE = map(named, ("commentRangeStart", "commentRangeEnd", "commentReference"))
_AUTHOR, _DATE, _ID = map(named, ("author", "date", "id"))
_PARAGRAPH = re.compile("[①-⑳㉑-㉟㊱-㊿]")
_ITEM = re.compile(r"(\d+)((?:의\d+)*)\.\s")
_SUBITEM = re.compile(r"([가-하])((?:의\d+)*)\.\s")


class Kind(StrEnum):
    """What a tracked change does."""

    ADDED = "추가"
    DELETED = "삭제"
    MOVED_HERE = "옮겨 옴"
    MOVED_AWAY = "옮겨 감"
    LOOK = "모양"


_KINDS = {_INS: Kind.ADDED, _DEL: Kind.DELETED, _TO: Kind.MOVED_HERE, _FROM: Kind.MOVED_AWAY}


@dataclass(frozen=True, slots=True)
class Revision:
    """One change that was neither accepted nor rejected yet: where it stands, who made it on which day, its words."""

    kind: Kind
    place: str
    author: str
    day: str
    text: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: the place and the words it is about, who wrote it on which day, and what it says."""

    place: str
    about: str
    author: str
    day: str
    text: str


def revisions(parts: Parts) -> tuple[Revision, ...]:
    """Every change that still stands in the text, in reading order; runs of one kind and author as one."""
    found: list[Revision] = []
    for place, paragraph in _placed(parts.document):
        found += _in_paragraph(place, paragraph)
    return tuple(found)


def comments(parts: Parts) -> tuple[Comment, ...]:
    """Every comment in the order of the places they are about; those whose place is gone come last."""
    said = {one.get(_ID, ""): one for one in parts.comments} if parts.comments is not None else {}
    about = _anchors(parts.document)
    order = [*about, *(one for one in said if one not in about)]
    return tuple(_comment(said[one], about.get(one, _Anchor("글에 없음"))) for one in order if one in said)


def _comment(element: etree._Element, anchor: _Anchor) -> Comment:
    text = "\n".join(filter(None, (_words(one) for one in element.iter(_P))))
    return Comment(anchor.place, "".join(anchor.words).strip(), element.get(_AUTHOR, ""), _day(element), text)


# Where a paragraph stands in the law


@dataclass(slots=True)
class _Place:
    """The provision that is being read: article, 항, 호, 목 as they are met; before the first, the text's own words."""

    steps: dict[Level, str] = field(default_factory=dict)
    top: str = ""

    def read(self, text: str) -> str:
        """Take the next paragraph in, and tell where it stands."""
        line = text.strip()
        if ANNEX.match(line) or ADDENDA.match(line) or division_head(line) is not None:
            self.steps, self.top = {}, _short(line)
        elif head := article_head(line):
            self.steps, self.top = {Level.ARTICLE: mark(head.level, head.number)}, ""
            self._inside(line[head.end :].strip())
        else:
            self._inside(line)
        return "".join(self.steps.values()) or self.top or f"“{_short(line)}”"

    def _inside(self, line: str) -> None:
        if not self.steps:
            return
        if found := _PARAGRAPH.match(line):
            self._step(Level.PARAGRAPH, f"제{uncircled(found[0])}항")
        elif found := _ITEM.match(line):
            self._step(Level.SUBPARAGRAPH, f"제{found[1]}호{found[2]}")
        elif found := _SUBITEM.match(line):
            self._step(Level.ITEM, f"{found[1]}목{found[2]}")

    def _step(self, level: Level, name: str) -> None:
        self.steps = {one: said for one, said in self.steps.items() if one < level} | {level: name}


def _short(line: str) -> str:
    return line if len(line) <= 20 else f"{line[:20]}…"


def _placed(document: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    place = _Place()
    for paragraph in document.iter(_P):
        yield place.read(_kept(paragraph) or _words(paragraph)), paragraph


def _kept(paragraph: etree._Element) -> str:
    """The words of a paragraph with all changes accepted."""
    gone = {text for tag in (_DEL, _FROM) for one in paragraph.iter(tag) for text in one.iter(_T, _DELETED)}
    return "".join(text.text or "" for text in paragraph.iter(_T) if text not in gone)


def _words(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(_T, _DELETED))


# Changes


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of a paragraph with the change that they stand in; None where they stand in none."""

    by: tuple[Kind, str, str] | None
    text: str


def _in_paragraph(place: str, paragraph: etree._Element) -> Iterator[Revision]:
    row = _row_change(paragraph)
    pieces = [_Piece(_change_of(text, paragraph) or row, text.text or "") for text in paragraph.iter(_T, _DELETED)]
    for by, group in groupby(pieces, key=lambda piece: piece.by):
        if by is not None:
            yield Revision(by[0], place, by[1], by[2], "".join(piece.text for piece in group))
    looks = {(one.get(_AUTHOR, ""), _day(one)) for one in paragraph.iter(*_LOOKS)}
    for author, day in sorted(looks):
        yield Revision(Kind.LOOK, place, author, day, _kept(paragraph))


def _change_of(text: etree._Element, paragraph: etree._Element) -> tuple[Kind, str, str] | None:
    """The innermost change around some words: what was put in and taken out again is a deletion."""
    for above in text.iterancestors():
        if above is paragraph:
            return None
        if above.tag in _KINDS:
            return _KINDS[above.tag], above.get(_AUTHOR, ""), _day(above)
    return None


def _row_change(paragraph: etree._Element) -> tuple[Kind, str, str] | None:
    """The change of the row of a table that a paragraph stands in."""
    row = next(paragraph.iterancestors(_TR), None)
    properties = row.find(_TRPR) if row is not None else None
    marks = [one for one in properties if one.tag in {_INS, _DEL}] if properties is not None else []
    return (_KINDS[marks[0].tag], marks[0].get(_AUTHOR, ""), _day(marks[0])) if marks else None


def _day(element: etree._Element) -> str:
    return element.get(_DATE, "")[:10]


# Comments


@dataclass(slots=True)
class _Anchor:
    """What a comment is about."""

    place: str
    words: list[str] = field(default_factory=list)


def _anchors(document: etree._Element) -> dict[str, _Anchor]:
    """Place and words of each comment by its number."""
    anchors: dict[str, _Anchor] = {}
    open_: set[str] = set()
    for place, paragraph in _placed(document):
        for element in paragraph.iter(_START, _END, _REFERENCE, _T, _DELETED):
            _take(element, place, anchors, open_)
    return anchors


def _take(element: etree._Element, place: str, anchors: dict[str, _Anchor], open_: set[str]) -> None:
    number = element.get(_ID, "")
    if element.tag in {_T, _DELETED}:
        for one in open_:
            anchors[one].words.append(element.text or "")
        return
    anchors.setdefault(number, _Anchor(place))
    if element.tag == _START:
        open_.add(number)
    else:
        open_.discard(number)
