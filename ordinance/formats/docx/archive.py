"""Opening a DOCX file that may come from anywhere: nothing is unpacked before it is known to be small.

To read, only the text, the styles, the numbering and the comments are opened, by name; whatever a relationship points
to outside the file is never touched.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from ordinance.errors import InputError
from ordinance.formats.docx.xml import W
from ordinance.formats.plain_xml import plain_parser

_MOST_PARTS = 5_000
_LARGEST_TOTAL = 300_000_000
_LARGEST_PART = 50_000_000
# Text compresses to a tenth, tables to a fiftieth; a bomb to a thousandth.
_SMALL = 5_000_000
_STEEPEST = 300
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a document that bear on its text."""

    document: etree._Element
    styles: etree._Element | None
    numbering: etree._Element | None
    comments: etree._Element | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """All parts of a document by name, the name of its text, and its text."""

    parts: Mapping[str, bytes]
    name: str
    document: etree._Element

    def target(self, kind: str) -> str:
        """The name of the part that stands in a relationship of this kind to the text (`styles`); empty for none."""
        return next((one.part for one in self.relationships.values() if one.kind == kind), "")

    @property
    def relationships(self) -> Mapping[str, Relationship]:
        """What the text points to, by the identifier it does so with."""
        folder, base = posixpath.split(self.name)
        raw = self.parts.get(posixpath.join(folder, "_rels", f"{base}.rels"))
        root = None if raw is None else etree.fromstring(raw, plain_parser())
        return {} if root is None else {one.get("Id", ""): _relationship(one, folder) for one in root}


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a text points to: the last word of its type, and a part of the file or an address outside."""

    kind: str
    part: str
    address: str


def _relationship(found: etree._Element, folder: str) -> Relationship:
    kind, target = found.get("Type", "").rpartition("/")[2], found.get("Target", "")
    if found.get("TargetMode") == "External":
        return Relationship(kind, "", target)
    return Relationship(kind, _resolved(folder, target), "")


def open_package(raw: bytes, where: str) -> Package:
    """A DOCX file with all its parts; raises InputError, naming `where`, for what is none or is not safe to open."""
    document = open_parts(raw, where).document
    with opened(raw, where) as archive:
        name = _targets(archive, "_rels/.rels", "", where).get("officeDocument", "word/document.xml")
        try:
            parts = {one: archive.read(one) for one in archive.namelist()}
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as error:
            raise InputError("DOCX 파일이 깨져 있습니다.", where=where, advice="원본을 다시 받으십시오.") from error
    return Package(parts, name, document)


def open_parts(raw: bytes, where: str) -> Parts:
    """The parts of a DOCX file; raises InputError, naming `where`, for what is none or is not safe to open."""
    try:
        with opened(raw, where) as archive:
            return _parts(archive, where)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise InputError("DOCX 파일이 깨져 있습니다.", where=where, advice="원본을 다시 받으십시오.") from error


def opened(raw: bytes, where: str) -> zipfile.ZipFile:
    """The archive of a DOCX file; raises InputError, naming `where`, for what is none or is not safe to open."""
    if raw.startswith(_OLE):
        raise InputError(
            "암호가 걸렸거나 옛 형식(.doc, .hwp)인 문서입니다.",
            where=where,
            advice="암호를 풀고 .docx로 다시 저장하십시오.",
        )
    if not zipfile.is_zipfile(io.BytesIO(raw)):
        raise InputError("DOCX 파일이 아닙니다.", where=where, advice="워드에서 .docx로 저장한 파일이어야 합니다.")
    archive = zipfile.ZipFile(io.BytesIO(raw))
    _check_size(archive.infolist(), where)
    return archive


def _check_size(entries: list[zipfile.ZipInfo], where: str) -> None:
    """Raise InputError unless everything in the file, unpacked, is of a size that a document can have."""
    if any(entry.flag_bits & 1 for entry in entries):
        raise InputError("암호가 걸린 문서입니다.", where=where, advice="암호를 풀고 다시 저장하십시오.")
    total = sum(entry.file_size for entry in entries)
    if len(entries) > _MOST_PARTS or total > _LARGEST_TOTAL or any(map(_is_steep, entries)):
        raise InputError(
            "압축을 풀면 지나치게 커지는 파일이어서 열지 않았습니다.", where=where, advice="원본을 확인하십시오."
        )


def _is_steep(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > _SMALL and entry.file_size > _STEEPEST * max(1, entry.compress_size)


def _parts(archive: zipfile.ZipFile, where: str) -> Parts:
    name = _targets(archive, "_rels/.rels", "", where).get("officeDocument", "word/document.xml")
    document = _part(archive, name, where)
    if document is None:
        raise InputError(f"DOCX에 있어야 할 글({name})이 없습니다.", where=where, advice="원본을 다시 받으십시오.")
    if document.tag != f"{{{W}}}document":
        raise InputError("워드의 글이 아닙니다.", where=where, advice="‘Word 문서(.docx)’로 다시 저장하십시오.")
    folder, base = posixpath.split(name)
    targets = _targets(archive, posixpath.join(folder, "_rels", f"{base}.rels"), folder, where)
    styles, numbering, comments = (
        _part(archive, targets[kind], where) if kind in targets else None
        for kind in ("styles", "numbering", "comments")
    )
    return Parts(document, styles, numbering, comments)


def _targets(archive: zipfile.ZipFile, name: str, folder: str, where: str) -> dict[str, str]:
    """Where the relationships of a part lead inside the file, by the last word of their type."""
    root = _part(archive, name, where)
    if root is None:
        return {}
    return {
        one.get("Type", "").rpartition("/")[2]: _resolved(folder, one.get("Target", ""))
        for one in root.iter(_RELATIONSHIP)
        if one.get("TargetMode") != "External"
    }


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))


def _part(archive: zipfile.ZipFile, name: str, where: str) -> etree._Element | None:
    """A part as XML, None when there is none; raises InputError for one that is no plain XML."""
    try:
        entry = archive.getinfo(name)
    except KeyError:
        return None
    if entry.file_size > _LARGEST_PART:
        raise InputError(f"문서의 글({name})이 너무 큽니다(50MB까지).", where=where)
    return _parsed(archive.read(entry), f"{where}의 {name}")


def _parsed(raw: bytes, where: str) -> etree._Element:
    """XML without a document type: no entities, no network."""
    if b"<!DOCTYPE" in raw.replace(b"\x00", b""):
        raise _not_plain(where)
    try:
        root = etree.fromstring(raw, plain_parser())
    except etree.XMLSyntaxError as error:
        raise InputError("XML로 읽을 수 없습니다.", where=where, advice="원본을 다시 받으십시오.") from error
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise _not_plain(where)
    return root


def _not_plain(where: str) -> InputError:
    return InputError("문서 형식 선언(DTD)이 들어 있어 열지 않았습니다.", where=where, advice="원본을 확인하십시오.")
