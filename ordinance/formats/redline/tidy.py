"""Marks that span a text: kept where both ends still stand, gone as a whole where a change took one of them."""

from __future__ import annotations

from collections import Counter
from itertools import chain

from lxml import etree

from ordinance.formats.docx.numbering import named
from ordinance.formats.redline.words import WRAPPERS, local_name

_ID = named("id")
_SPANS = (
    tuple(map(named, ("bookmarkStart", "bookmarkEnd"))),
    tuple(map(named, ("commentRangeStart", "commentRangeEnd", "commentReference"))),
    tuple(map(named, ("permStart", "permEnd"))),
)


def drop_torn_spans(root: etree._Element) -> None:
    """Remove, in place, every bookmark, comment and permission that has lost one of its ends."""
    for tags in _SPANS:
        found = list(root.iter(*tags))
        whole = {key for key, count in Counter(one.get(_ID) for one in found).items() if count == len(tags)}
        for one in found:
            parent = one.getparent()
            if parent is not None and one.get(_ID) not in whole:
                parent.remove(one)


def open_wrappers(root: etree._Element) -> None:
    """Take blocks, rows and cells out of content controls, in place: what is in them is text like any other."""
    for found in [one for one in root.iter(etree.Element) if local_name(one) in WRAPPERS and _holds_blocks(one)]:
        parent = found.getparent()
        if parent is None:
            continue
        at = parent.index(found)
        inside = [found] if local_name(found) != "sdt" else found.findall(named("sdtContent"))
        for child in reversed(list(chain.from_iterable(inside))):
            parent.insert(at, child)
        parent.remove(found)


def _holds_blocks(wrapper: etree._Element) -> bool:
    return any(True for _ in wrapper.iter(*_BLOCKS))


_BLOCKS = tuple(map(named, ("p", "tbl", "tr", "tc")))
