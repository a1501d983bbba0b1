"""Small Word documents to compare, and what a reader sees of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

from ordinance.formats.docx import write_law
from ordinance.formats.redline import Author, redline
from ordinance.formats.redline.resolve import ACCEPT, REJECT, Way, resolved
from tests.formats.docx.bills import LAW

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = f"{{{NAMESPACE}}}"
KIM = Author("김법제", "2026-03-02T00:00:00Z")
_SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'


def run(text: str, properties: str = "") -> str:
    """A run; `properties` are the children of its `w:rPr`."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph of runs; a plain text is one run."""
    look = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{look}{''.join(one if one.startswith('<') else run(one) for one in runs)}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """A table of cells with one paragraph each."""
    width = max(len(row) for row in rows)
    grid = '<w:gridCol w:w="2000"/>' * width
    made = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'


def cell(text: str) -> str:
    """A cell of one paragraph."""
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{paragraph(text)}</w:tc>'


def document(*blocks: str, **parts: bytes) -> bytes:
    """A Word document of these blocks; plain texts are paragraphs. `parts` are further files under word/."""
    body = "".join(one if one.startswith("<") else paragraph(one) for one in blocks)
    xml = f'<w:document xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}"><w:body>{body}{_SECTION}</w:body></w:document>'
    return repacked({"word/document.xml": xml.encode(), **{f"word/{name}": raw for name, raw in parts.items()}})


def repacked(changed: dict[str, bytes]) -> bytes:
    """One of our documents with parts exchanged or added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(write_law(LAW))) as old, zipfile.ZipFile(buffer, "w") as new:
        for name, content in ({name: old.read(name) for name in old.namelist()} | changed).items():
            new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def tree(raw: bytes) -> etree._Element:
    """The text of a document as XML."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def compared(old: bytes, new: bytes) -> etree._Element:
    """The text of the redline."""
    return tree(redline(old, new, KIM))


def lines(root: etree._Element) -> list[str]:
    """The paragraphs, those of cells too, as they read with nothing tracked."""
    return ["".join(one.text or "" for one in found.iter(f"{W}t")) for found in root.iter(f"{W}p")]


def accepted(root: etree._Element) -> list[str]:
    """The paragraphs once everything is accepted."""
    return lines(resolved(root, ACCEPT))


def rejected(root: etree._Element) -> list[str]:
    """The paragraphs once everything is rejected."""
    return lines(resolved(root, REJECT))


def marked(root: etree._Element) -> tuple[list[str], list[str]]:
    """The texts that are shown as deleted and as inserted, one for each mark that has any."""
    return list(_texts(root, "del", "delText")), list(_texts(root, "ins", "t"))


def _texts(root: etree._Element, mark: str, text: str) -> Iterator[str]:
    for found in root.iter(f"{W}{mark}"):
        if words := "".join(one.text or "" for one in found.iter(f"{W}{text}")):
            yield words


def runs(root: etree._Element, way: Way) -> list[tuple[str, frozenset[str]]]:
    """The runs with the names of what they look like, once everything is accepted or rejected."""
    return [
        ("".join(one.text or "" for one in found.iter(f"{W}t")), _looks(found))
        for found in resolved(root, way).iter(f"{W}r")
    ]


def _looks(found: etree._Element) -> frozenset[str]:
    return frozenset(etree.QName(child).localname for child in found.findall(f"{W}rPr/*"))
