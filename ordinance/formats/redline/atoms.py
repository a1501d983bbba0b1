"""A paragraph as atoms: a character each, or an object such as a tab, with the look of its run.

An object stands in the text as one character of a private plane, the same for the same object in both documents.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from ordinance.formats.docx.numbering import named
from ordinance.formats.redline.words import PPR, RPR, T, bare, canonical, paragraph_look

_RUN = named("r")
# No text of law has characters of this plane; the package refuses a document that does.
FIRST_OBJECT = "\U00100000"
# Wrappers around runs that have no text of their own.
_THROUGH = frozenset(
    map(named, ("hyperlink", "smartTag", "sdt", "sdtContent", "ins", "moveTo", "customXml", "dir", "bdo"))
)
_SKIPPED = frozenset(
    map(
        named,
        (
            "pPr", "del", "moveFrom", "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "sdtPr",
            "commentRangeStart", "commentRangeEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
            "moveToRangeEnd", "smartTagPr", "customXmlPr",
        ),
    )
)  # fmt: skip
_NOTHING = frozenset(map(named, ("lastRenderedPageBreak", "commentReference", "annotationRef")))


@dataclass(slots=True)
class Objects:
    """The objects of both documents, each with its character."""

    by_xml: dict[str, str] = field(default_factory=dict)
    by_character: dict[str, etree._Element] = field(default_factory=dict)

    def character(self, element: etree._Element) -> str:
        """The character that stands for an object."""
        xml = canonical(element)
        known = self.by_xml.get(xml)
        if known is None:
            known = self.by_xml[xml] = chr(ord(FIRST_OBJECT) + len(self.by_xml))
            self.by_character[known] = element
        return known


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of one look: `look` is the canonical form of `properties`."""

    text: str
    look: str
    properties: etree._Element | None


@dataclass(frozen=True, slots=True)
class Flat:
    """A paragraph: its text as atoms, the looks, its own properties and those of its mark."""

    text: str
    stretches: tuple[Stretch, ...]
    look: str
    properties: etree._Element | None
    mark: etree._Element | None
    section: etree._Element | None

    @property
    def key(self) -> tuple[str, str, tuple[tuple[str, str], ...]]:
        """What makes two paragraphs the same."""
        return (self.text, self.look, tuple((one.text, one.look) for one in self.stretches))


def flat(paragraph: etree._Element, objects: Objects) -> Flat:
    """A paragraph as atoms."""
    stretches = tuple(_joined(_stretches(paragraph, objects)))
    properties = paragraph.find(PPR)
    look = paragraph_look(properties)
    section = None if properties is None else properties.find(named("sectPr"))
    mark = None if properties is None else bare(properties.find(RPR))
    return Flat("".join(one.text for one in stretches), stretches, canonical(look), look, mark, section)


def _stretches(element: etree._Element, objects: Objects) -> Iterator[Stretch]:
    for child in element:
        if child.tag == _RUN:
            yield from _run(child, objects)
        elif child.tag in _THROUGH:
            yield from _stretches(child, objects)
        elif child.tag not in _SKIPPED and isinstance(child.tag, str):
            yield Stretch(objects.character(_plain(child)), "", None)


def _run(run: etree._Element, objects: Objects) -> Iterator[Stretch]:
    properties = bare(run.find(RPR))
    look = canonical(properties)
    for child in run:
        if child.tag == T:
            yield Stretch(child.text or "", look, properties)
        elif child.tag != RPR and child.tag not in _NOTHING and isinstance(child.tag, str):
            yield Stretch(objects.character(_plain(child)), look, properties)


def _plain(element: etree._Element) -> etree._Element:
    """A copy that stands alone."""
    alone = copy.deepcopy(element)
    alone.tail = None
    return alone


def _joined(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Neighbours of one look as one; empty ones gone."""
    waiting: Stretch | None = None
    for one in stretches:
        if not one.text:
            continue
        if waiting is not None and waiting.look == one.look:
            waiting = Stretch(waiting.text + one.text, one.look, one.properties)
            continue
        if waiting is not None:
            yield waiting
        waiting = one
    if waiting is not None:
        yield waiting
