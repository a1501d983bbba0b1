"""Names of WordprocessingML and canonical forms of properties."""

from __future__ import annotations

import copy

from lxml import etree

from ordinance.formats.docx.numbering import named

P, R, T, TBL, TR, TC = map(named, ("p", "r", "t", "tbl", "tr", "tc"))
PPR, RPR, TRPR, TCPR, SECTPR = map(named, ("pPr", "rPr", "trPr", "tcPr", "sectPr"))
INS, DEL, MOVE_FROM, MOVE_TO = map(named, ("ins", "del", "moveFrom", "moveTo"))
DELETED_TEXT, INSTRUCTION, DELETED_INSTRUCTION = map(named, ("delText", "instrText", "delInstrText"))
RPR_CHANGE, PPR_CHANGE = named("rPrChange"), named("pPrChange")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# Revision saves tell who typed when; they say nothing of the text or its look.
_SAVES = tuple(named(name) for name in ("rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidDel", "rsidTr", "rsidSect"))
_MARKS = frozenset((INS, DEL, MOVE_FROM, MOVE_TO, RPR_CHANGE, PPR_CHANGE))


# Wrappers of blocks that are not there to a reader.
WRAPPERS = frozenset({"sdt", "sdtContent", "customXml"})


def local_name(element: etree._Element) -> str:
    """The name without its namespace; of a comment, none that any element has."""
    return str(element.tag).rpartition("}")[2]


def bare(properties: etree._Element | None) -> etree._Element | None:
    """A copy of properties without revision marks and saves; None where nothing is left."""
    if properties is None:
        return None
    clean = copy.deepcopy(properties)
    for element in [one for one in clean.iter() if one.tag in _MARKS]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    for element in clean.iter():
        for name in _SAVES:
            element.attrib.pop(name, "")
    clean.tail = None
    return clean if len(clean) else None


def canonical(element: etree._Element | None) -> str:
    """An element as text that is the same for the same content."""
    return "" if element is None else etree.tostring(element, method="c14n", exclusive=True).decode()


def paragraph_look(properties: etree._Element | None) -> etree._Element | None:
    """What `w:pPr` says of the paragraph itself: not of its mark, and not of a section that ends with it."""
    clean = bare(properties)
    for child in list(clean) if clean is not None else ():
        if child.tag in {RPR, SECTPR}:
            clean.remove(child)  # type: ignore[union-attr]
    return clean if clean is not None and len(clean) else None
