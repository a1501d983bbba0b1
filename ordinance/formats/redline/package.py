"""A redline as a DOCX file, proved before it is given out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping

from lxml import etree

from ordinance.errors import InputError, OrdinanceError
from ordinance.formats.docx.archive import Package, open_package
from ordinance.formats.docx.numbering import named
from ordinance.formats.docx.xml import serialise
from ordinance.formats.plain_xml import plain_parser
from ordinance.formats.redline.atoms import FIRST_OBJECT, Objects, flat
from ordinance.formats.redline.blocks import Story
from ordinance.formats.redline.marks import Author, Marks
from ordinance.formats.redline.references import strange_references
from ordinance.formats.redline.resolve import ACCEPT, REJECT, resolved
from ordinance.formats.redline.tidy import drop_torn_spans, open_wrappers
from ordinance.formats.redline.words import TBL, TC, TR, P, canonical
from ordinance.korean import Particle, attach

__all__ = ["Author", "RedlineNotProvedError", "redline"]

_BODY, _STYLE, _ID = named("body"), named("style"), named("styleId")
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


class RedlineNotProvedError(OrdinanceError):
    """A redline that does not give both documents back; nothing is written."""


def redline(old: bytes, new: bytes, author: Author) -> bytes:
    """`new` as a DOCX file in which every change from `old` is tracked.

    Accepting all gives the text of the new document and rejecting all that of the old one, with the looks of their
    runs; styles, page, heads and feet are those of the new one, and changes tracked earlier count as accepted. Raises
    RedlineNotProvedError rather than give another, and InputError for files that are not safe to open.
    """
    before, after = _opened(old, "현행 DOCX"), _opened(new, "개정안 DOCX")
    if strange := strange_references(before, after):
        raise RedlineNotProvedError(
            f"현행의 {', '.join(strange)}을(를) 개정안의 파일로 옮길 수 없어 쓰지 않았습니다. "
            "두 문서에서 그 부분을 같게 하거나 글로 바꾼 뒤 다시 하십시오."
        )
    made = _merged(before.document, after.document, author)
    _prove(made, before.document, after.document)
    parts = dict(after.parts)
    parts[after.name] = serialise(made)
    styles, old_styles = after.target("styles"), before.target("styles")
    if styles in parts and old_styles in before.parts:
        parts[styles] = _with_styles(parts[styles], before.parts[old_styles])
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
    drop_torn_spans(made)
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
        elif child.tag == named("altChunk"):
            yield canonical(child)


def _opened(raw: bytes, where: str) -> Package:
    """A DOCX file with earlier changes accepted and the content controls around its blocks opened."""
    package = open_package(raw, where)
    if any(max(str(text), default="") >= FIRST_OBJECT for text in package.document.itertext()):
        raise InputError(
            "글에 사용자 정의 문자(U+100000부터)가 있어 비교할 수 없습니다.",
            where=where,
            advice="그 글자를 다른 글자로 바꾸십시오.",
        )
    document = resolved(package.document, ACCEPT)
    open_wrappers(document)
    return Package(package.parts, package.name, document)


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
