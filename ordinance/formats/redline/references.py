"""What a text points to in its file: pictures, notes and lists mean nothing, or something else, in another file."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from lxml import etree

from ordinance.formats.docx.archive import Package
from ordinance.formats.docx.numbering import named
from ordinance.formats.plain_xml import plain_parser
from ordinance.formats.redline.words import canonical

_RELATIONSHIPS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_VALUE, _ID, _NUMBER = named("val"), named("id"), named("numId")
_ABSTRACT, _ABSTRACT_ID = named("abstractNum"), named("abstractNumId")
_NOTES = {named("footnoteReference"): "footnotes", named("endnoteReference"): "endnotes"}
# A link goes with its words only where they did not change; heads and feet are those of the new document.
_ASIDE = frozenset(map(named, ("hyperlink", "headerReference", "footerReference")))
# What Word numbers anew without any change of the list.
_SERIALS = frozenset(map(named, ("nsid", "tmpl")))

Reference = tuple[str, str]


def strange_references(old: Package, new: Package) -> list[str]:
    """What the old text points to and the new file does not have under the same identifier, in Korean."""
    return sorted(
        {_NAMES.get(kind, kind) for kind, name in _references(old.document) if _differs(old, new, kind, name)}
    )


_NAMES = {"relation": "그림이나 개체", "numbering": "자동 번호", "footnotes": "각주", "endnotes": "미주"}


def _references(document: etree._Element) -> Iterator[Reference]:
    for found in document.iter(etree.Element):
        if found.tag in _ASIDE:
            continue
        if found.tag in _NOTES:
            yield (_NOTES[str(found.tag)], found.get(_ID, ""))
        elif found.tag == _NUMBER:
            yield ("numbering", found.get(_VALUE, ""))
        yield from (
            ("relation", str(value)) for name, value in found.attrib.items() if str(name).startswith(_RELATIONSHIPS)
        )


def _differs(old: Package, new: Package, kind: str, name: str) -> bool:
    return _meaning(old, kind, name) != _meaning(new, kind, name)


def _meaning(package: Package, kind: str, name: str) -> str:
    """What an identifier stands for, as text that is the same for the same content; empty for nothing."""
    if kind == "relation":
        found = package.relationships.get(name)
        content = b"" if found is None else package.parts.get(found.part, b"")
        return "" if found is None else f"{found.kind} {found.address} {sha256(content).hexdigest()}"
    raw = package.parts.get(package.target(kind))
    if raw is None:
        return ""
    root = etree.fromstring(raw, plain_parser())
    return _list(root, name) if kind == "numbering" else _of(root, _ID, name)


def _list(root: etree._Element, name: str) -> str:
    instance = next((one for one in root.iter(named("num")) if one.get(_NUMBER) == name), None)
    if instance is None:
        return ""
    pointer = instance.find(_ABSTRACT_ID)
    abstract = "" if pointer is None else pointer.get(_VALUE, "")
    levels = next((one for one in root.iter(_ABSTRACT) if one.get(_ABSTRACT_ID) == abstract), None)
    children = [] if levels is None else [child for child in levels if child.tag not in _SERIALS]
    changes = [child for child in instance if child is not pointer]
    return "".join(canonical(child) for child in (*children, *changes))


def _of(root: etree._Element, attribute: str, name: str) -> str:
    return canonical(next((one for one in root if one.get(attribute) == name), None))
