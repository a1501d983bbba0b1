"""A redline as a DOCX file, proved before it is given out."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from ordinance.errors import OrdinanceError
from ordinance.formats.docx.archive import opened
from ordinance.formats.docx.numbering import named
from ordinance.formats.docx.xml import serialise
from ordinance.formats.plain_xml import plain_parser
from ordinance.formats.redline.atoms import Objects, flat
from ordinance.formats.redline.blocks import Story
from ordinance.formats.redline.marks import Author, Marks
from ordinance.formats.redline.resolve import ACCEPT, REJECT, resolved
from ordinance.formats.redline.words import TBL, TC, TR, WRAPPERS, P, local_name
from ordinance.korean import Particle, attach

__all__ = ["Author", "RedlineNotProvedError", "redline"]

_BODY, _STYLE, _ID = named("body"), named("style"), named("styleId")
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


class RedlineNotProvedError(OrdinanceError):
    """A redline that does not give both documents back; nothing is written."""


@dataclass(frozen=True, slots=True)
class _File:
    """A DOCX file taken apart: its parts by name, and its document with earlier changes accepted."""

    parts: Mapping[str, bytes]
    name: str
    document: etree._Element

    @property
    def styles(self) -> str:
        """The name of the part with the styles."""
        return posixpath.join(posixpath.dirname(self.name), "styles.xml")


def redline(old: bytes, new: bytes, author: Author) -> bytes:
    """`new` as a DOCX file in which every change from `old` is tracked.

    Accepting all gives the new document and rejecting all the old one, words and looks of runs; raises
    RedlineNotProvedError rather than give another, and InputError for files that are not safe to open.
    """
    before, after = _file(old, "현행 DOCX"), _file(new, "개정안 DOCX")
    made = _merged(before.document, after.document, author)
    _prove(made, before.document, after.document)
    parts = dict(after.parts)
    parts[after.name] = serialise(made)
    if after.styles in parts and before.styles in before.parts:
        parts[after.styles] = _with_styles(parts[after.styles], before.parts[before.styles])
    return _packed(parts)


def _merged(old: etree._Element, new: etree._Element, author: Author) -> etree._Element:
    made = resolved(new, ACCEPT)
    old_body, new_body, body = (root.find(_BODY) for root in (old, new, made))
    if old_body is None or new_body is None or body is None:
        raise RedlineNotProvedError("본문이 없는 DOCX입니다.")
    section = body.find(named("sectPr"))
    for child in list(body):
        body.remove(child)
    body.extend(Story(Objects(), Marks(author)).merged(old_body, new_body))
    if section is not None:
        body.append(section)
    return made


def _prove(made: etree._Element, old: etree._Element, new: etree._Element) -> None:
    for way, wanted, what in ((ACCEPT, new, "개정안"), (REJECT, old, "현행")):
        objects = Objects()
        got, expected = (list(_shown(root.find(_BODY), objects)) for root in (resolved(made, way), wanted))
        if got != expected:
            place = next((one for one, other in zip(got, expected, strict=False) if one != other), ("끝",))
            how = "적용" if way is ACCEPT else "취소"
            raise RedlineNotProvedError(
                f"변경 내용을 모두 {how}해도 {attach(what, Particle.I)} 되지 않아 쓰지 않았습니다. 자리: {place!s:.80}"
            )


def _shown(story: etree._Element | None, objects: Objects) -> Iterator[object]:
    """A story as what a reader sees of it: paragraphs with the looks of their runs, tables by row and cell."""
    for child in () if story is None else story:
        if child.tag == P:
            yield ("p", *flat(child, objects).key)
        elif child.tag == TBL:
            yield [[list(_shown(cell, objects)) for cell in row.iterchildren(TC)] for row in child.iterchildren(TR)]
        elif local_name(child) in WRAPPERS:
            yield from _shown(child, objects)


def _file(raw: bytes, where: str) -> _File:
    with opened(raw, where) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "word/document.xml"
    document = etree.fromstring(parts[name], plain_parser())
    return _File(parts, name, resolved(document, ACCEPT))


def _with_styles(new: bytes, old: bytes) -> bytes:
    """The styles of the new document, and those of the old one that it lacks: deleted words keep their look."""
    if new == old:
        return new
    root, other = (etree.fromstring(raw, plain_parser()) for raw in (new, old))
    known = {style.get(_ID) for style in root.iter(_STYLE)}
    for style in other.iter(_STYLE):
        if style.get(_ID) not in known:
            style.attrib.pop(named("default"), "")
            root.append(style)
    return serialise(root)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, content)
    return buffer.getvalue()
