"""Laws and whole amendments from Akoma Ntoso documents of our profile: the inverse of `ordinance.formats.akn.write`.

What our schema does not accept is refused, so nothing of a document is passed over unread.
"""

from __future__ import annotations

from datetime import date

from ordinance.formats.akn.read_annexes import read_annexes
from ordinance.formats.akn.read_provisions import read_addenda, read_below
from ordinance.formats.akn.uris import SUBTYPES
from ordinance.formats.akn.validate import conforming
from ordinance.formats.akn.xml import AkomaNtosoError, Element, local_name, tag
from ordinance.law.tree import Identity, Instrument

_KINDS = {subtype: kind for kind, subtype in SUBTYPES.items()}
_TITLES = {"act": f"{tag('preface')}//{tag('docTitle')}", "bill": f"{tag('preamble')}/{tag('block')}/{tag('docTitle')}"}


def read_law(document: bytes) -> Instrument:
    """The instrument that a document of ours holds: a law, or the new text in a bill of whole amendment.

    Raises AkomaNtosoError (an InputError) for other XML, and for a bill of partial amendment: it holds sentences.
    """
    root = conforming(document)[0]
    body = root.find(tag("body"))
    title = root.findtext(_TITLES[local_name(root)])
    if body is None or body.find(f"{tag('hcontainer')}[@name='amendingProvisions']") is not None:
        raise AkomaNtosoError(
            "일부개정안이어서 조례의 전문이 들어 있지 않습니다.", advice="현행 조례나 전부개정안의 문서를 주십시오."
        )
    if title is None:
        raise AkomaNtosoError("의안에 새 조례의 제명이 없습니다.")
    return Instrument(
        title,
        tuple(read_below(body, None)),
        tuple(read_addenda(body.iterfind(tag("hcontainer")))),
        tuple(read_annexes(root)),
        _KINDS[_value(root, "FRBRWork", "FRBRsubtype")],
        _identity(root),
    )


def _value(root: Element, part: str, name: str) -> str:
    found = root.find(f"{tag('meta')}/{tag('identification')}/{tag(part)}/{tag(name)}")
    return "" if found is None else found.get("value", "")


def _identity(root: Element) -> Identity:
    """What the metadata say; a bill is not promulgated yet, and its own number is none of the law."""
    organisation = root.find(f"{tag('meta')}/{tag('references')}/{tag('TLCOrganization')}")
    shown, href = ("", "") if organisation is None else (organisation.get("showAs", ""), organisation.get("href", ""))
    number = _value(root, "FRBRExpression", "FRBRversionNumber")
    alias = root.find(f"{tag('meta')}//{tag('FRBRWork')}/{tag('FRBRalias')}[@name='lawgo-mst']")
    return Identity(
        # Where the source does not tell the name, its locality (`kr-11380`) stands in for it.
        "" if href.endswith(f"/{shown}") else shown,
        int(number) if number else None,
        _day(root, "event_1") if local_name(root) == "act" else None,
        _day(root, "event_2"),
        "" if alias is None else alias.get("value", ""),
    )


def _day(root: Element, event: str) -> date | None:
    found = root.find(f"{tag('meta')}/{tag('lifecycle')}/{tag('eventRef')}[@eId='{event}']")
    if found is None:
        return None
    day = found.get("date", "")
    try:
        return date.fromisoformat(day)
    except ValueError:
        raise AkomaNtosoError(
            f"날짜로 읽을 수 없습니다: {day[:20]}.", where=f"{found.sourceline}번째 줄", advice="예: 2026-01-01"
        ) from None
