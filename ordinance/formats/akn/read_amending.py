"""The amendment of a bill of partial amendment, from its document: the inverse of `ordinance.formats.akn.amending`."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from ordinance.amend import Amendment, read_all
from ordinance.formats.akn.read_annexes import read_annexes
from ordinance.formats.akn.read_provisions import read_addenda, read_provision
from ordinance.formats.akn.validate import conforming
from ordinance.formats.akn.xml import AkomaNtosoError, Element, local_name, tag
from ordinance.law.printer import provision_lines

_AMENDING = f"{tag('hcontainer')}[@name='amendingProvisions']"
_ADDENDA = f"{tag('hcontainer')}[@name='addenda']"


def read_sentences(document: bytes) -> str:
    """The opening and the amending sentences with what is printed below them, as a bill prints them.

    Raises AkomaNtosoError (an InputError) for other XML, and for a law or a bill of whole amendment.
    """
    return "\n".join(_lines(_amending(conforming(document)[0])))


def read_amendment(document: bytes) -> Amendment:
    """The amendment that the sentences, 부칙 and annexes of a bill make; raises RefusedError where they do not read."""
    root = conforming(document)[0]
    (amendment,) = read_all("\n".join(_lines(_amending(root))))
    body = root.find(tag("body"))
    addenda = () if body is None else tuple(read_addenda(body.iterfind(_ADDENDA)))
    return dataclasses.replace(amendment, addenda=addenda, annexes=tuple(read_annexes(root)))


def _amending(root: Element) -> Element:
    found = root.find(f"{tag('body')}/{_AMENDING}")
    if found is None:
        raise AkomaNtosoError("일부개정안이 아니어서 개정문이 들어 있지 않습니다.")
    return found


def _lines(container: Element) -> Iterator[str]:
    for opening in container.iterfind(f"{tag('intro')}/{tag('p')}"):
        yield _said(opening)
    for instruction in container.iterchildren(tag("hcontainer")):
        paragraphs = list(instruction.iterfind(f"{tag('content')}/{tag('p')}"))
        yield _said(paragraphs[0])
        for paragraph in paragraphs:
            for structure in paragraph.iter(tag("quotedStructure")):
                for piece in structure:
                    yield from _printed(piece)


def _said(element: Element) -> str:
    """The words of a sentence with their quotation marks, what is printed below it left out."""
    if local_name(element) == "quotedStructure":
        return ""
    if local_name(element) == "eol":
        return "\n"
    inside = (element.text or "") + "".join(_said(child) + (child.tail or "") for child in element)
    if local_name(element) == "quotedText":
        return f"{element.get('startQuote', '')}{inside}{element.get('endQuote', '')}"
    return inside


def _printed(piece: Element) -> Iterator[str]:
    """A provision, or words of a part or of an annex, line by line."""
    if local_name(piece) == "p":
        yield _said(piece)
    else:
        yield from provision_lines(read_provision(piece))
