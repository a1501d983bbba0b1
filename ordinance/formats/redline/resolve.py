"""Accepting or rejecting every tracked change of a document (ECMA-376 Part 1, 17.13.5)."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from lxml import etree

from ordinance.formats.docx.numbering import named
from ordinance.formats.redline.words import DEL, INS, MOVE_FROM, MOVE_TO, PPR, RPR, TBL, TC, TR, TRPR, P

_CHANGES = tuple(
    named(f"{name}Change") for name in ("rPr", "pPr", "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sectPr")
)
_RANGES = tuple(named(f"move{way}Range{end}") for way in ("From", "To") for end in ("Start", "End"))
_NAMES = {named("delText"): named("t"), named("delInstrText"): named("instrText")}


@dataclass(frozen=True, slots=True)
class Way:
    """What goes and what stays."""

    gone: frozenset[str]
    stays: frozenset[str]


ACCEPT = Way(frozenset({DEL, MOVE_FROM}), frozenset({INS, MOVE_TO}))
REJECT = Way(frozenset({INS, MOVE_TO}), frozenset({DEL, MOVE_FROM}))


def resolved(root: etree._Element, way: Way) -> etree._Element:
    """A copy of a part with all changes accepted or rejected."""
    tree = copy.deepcopy(root)
    for change in list(tree.iter(*_CHANGES)):
        _settle_properties(change, way)
    for row in list(tree.iter(TR)):
        _settle_row(row, way)
    for table in [one for one in tree.iter(TBL) if one.find(TR) is None]:
        _drop(table)
    _settle_runs(tree, way)
    for story in list(dict.fromkeys(paragraph.getparent() for paragraph in tree.iter(P))):
        if story is not None:
            _settle_marks(story, way)
    return tree


def _settle_properties(change: etree._Element, way: Way) -> None:
    parent = change.getparent()
    if parent is None:
        return
    parent.remove(change)
    if way is REJECT:
        kept = [child for child in parent if child.tag in {RPR, named("sectPr"), INS, DEL}]
        before = list(change[0]) if len(change) else []
        for child in list(parent):
            parent.remove(child)
        # The marks of a run's or row's own fate stand first, those of a paragraph's mark last.
        parent.extend([*before, *kept] if parent.tag == PPR else [*kept, *before])


def _settle_row(row: etree._Element, way: Way) -> None:
    properties = row.find(TRPR)
    if properties is None:
        return
    if any(child.tag in way.gone for child in properties):
        _drop(row)
        return
    _remove(properties, way.stays)


def _settle_runs(tree: etree._Element, way: Way) -> None:
    for found in list(tree.iter(*way.gone, *way.stays)):
        parent = found.getparent()
        if parent is None or parent.tag in {RPR, TRPR}:
            continue
        if found.tag in way.stays:
            at = parent.index(found)
            for child in reversed(found):
                parent.insert(at, child)
        _drop(found)
    for tag, name in _NAMES.items():
        for found in tree.iter(tag):
            found.tag = name
    for found in list(tree.iter(*_RANGES)):
        _drop(found)


def _settle_marks(story: etree._Element, way: Way) -> None:
    """Paragraphs whose end goes are joined to the next; what is empty before a table or the end vanishes."""
    joined: list[etree._Element] = []
    for child in list(story):
        if child.tag != P:
            _leave(joined)
            joined = []
            continue
        if _ends(child, way):
            joined.append(child)
        else:
            _join(joined, child)
            joined = []
    _leave(joined)
    if story.tag == TC and story.find(P) is None:
        story.append(etree.SubElement(story, P))


def _ends(paragraph: etree._Element, way: Way) -> bool:
    """Whether the mark of a paragraph goes; the revision marks on it are removed."""
    mark = paragraph.find(f"{PPR}/{RPR}")
    if mark is None:
        return False
    gone = any(child.tag in way.gone for child in mark)
    _remove(mark, way.gone | way.stays)
    if not len(mark):
        _drop(mark)
    return gone


def _words(paragraph: etree._Element) -> list[etree._Element]:
    return [child for child in paragraph if child.tag != PPR]


def _join(before: Iterable[etree._Element], paragraph: etree._Element) -> None:
    content = list(chain.from_iterable(map(_words, before)))
    at = 1 if paragraph.find(PPR) is not None else 0
    for child in reversed(content):
        paragraph.insert(at, child)
    for one in before:
        _drop(one)


def _leave(joined: list[etree._Element]) -> None:
    if not joined:
        return
    first, *rest = joined
    for one in rest:
        first.extend(_words(one))
        _drop(one)
    parent = first.getparent()
    alone = parent is not None and parent.tag == TC and len(parent.findall(P)) == 1
    if not _words(first) and not alone:
        _drop(first)


def _remove(parent: etree._Element, tags: frozenset[str]) -> None:
    for child in [child for child in parent if child.tag in tags]:
        parent.remove(child)


def _drop(found: etree._Element) -> None:
    parent = found.getparent()
    if parent is not None:
        parent.remove(found)
