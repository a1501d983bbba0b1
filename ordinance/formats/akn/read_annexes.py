"""Annexes and forms from attachments: the inverse of `ordinance.formats.akn.annexes`."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.formats.akn.provisions import REMOVED
from ordinance.formats.akn.uris import IRI_OF_WORKS
from ordinance.formats.akn.words import read_paragraphs
from ordinance.formats.akn.xml import AkomaNtosoError, Element, local_name, tag
from ordinance.law.address import AnnexAddress, read_annex
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Annex, AnnexKind


def read_annexes(root: Element) -> Iterator[Annex]:
    """The annexes and forms of a document; its explanation is none. Raises AkomaNtosoError."""
    for attachment in root.iterfind(f"{tag('attachments')}/{tag('attachment')}"):
        if attachment.find(f"{tag('doc')}[@name='explanatoryNote']") is None:
            yield _annex(attachment)


def _annex(attachment: Element) -> Annex:
    name = attachment.findtext(tag("num")) or ""
    # A form without a number is cited nowhere, so it has a name but no address.
    place = AnnexAddress(AnnexKind.FORM, None) if name == AnnexKind.FORM else read_annex(name)
    if place is None or str(place) != name:
        raise AkomaNtosoError(
            f"별표나 별지 서식의 이름이 아닙니다: “{name[:20]}”.", where=f"{attachment.sourceline}번째 줄"
        )
    content = tuple(_content(attachment))
    deleted = bool(attachment.get("status"))
    if deleted and content != (REMOVED,):
        raise AkomaNtosoError(f"{name}: 삭제되었다고 하면서 내용이 남아 있습니다.")
    return Annex(
        place.kind,
        place.number,
        attachment.findtext(tag("heading")) or "",
        attachment.findtext(tag("subheading")) or "",
        () if deleted else content,
        deleted,
        link=_link(attachment),
    )


def _link(attachment: Element) -> str:
    """The address of the file: where a `documentRef` leads, else an alias of the manifestation."""
    reference = attachment.find(tag("documentRef"))
    if reference is not None:
        href = reference.get("href", "")
        return "" if href.startswith(IRI_OF_WORKS) else href
    alias = attachment.find(f".//{tag('FRBRManifestation')}/{tag('FRBRalias')}[@name='file']")
    return "" if alias is None else alias.get("value", "")


def _content(attachment: Element) -> Iterator[Table | str]:
    for part in attachment.iterfind(f"{tag('doc')}/{tag('mainBody')}/*"):
        if local_name(part) == "table":
            yield _table(part)
        elif local_name(part) == "p":
            # One without words says nothing, and is not written either.
            yield from filter(str.strip, (_text(part),))
        else:
            raise AkomaNtosoError("별표에 목록(blockList)이 있습니다.", where=f"{part.sourceline}번째 줄")


def _text(element: Element) -> str:
    """One part of an annex, its lines parted by `eol`."""
    said = [element.text or ""]
    for child in element:
        said.append("\n" if local_name(child) == "eol" else "".join(map(str, child.itertext())))
        said.append(child.tail or "")
    return "".join(said)


def _table(table: Element) -> Table:
    rows = tuple(tuple(_cell(cell) for cell in row) for row in table)
    heads = [all(local_name(cell) == "th" for cell in row) for row in table]
    return Table(rows, header_rows=(*heads, False).index(False))


def _cell(cell: Element) -> Cell:
    text, _ = read_paragraphs(cell)
    return Cell(text, int(cell.get("colspan", "1")), int(cell.get("rowspan", "1")))
