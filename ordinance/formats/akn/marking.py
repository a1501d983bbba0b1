"""The words of one operation with its places as `ref` and its quotations as `quotedText`.

The words come from `ordinance.amend.write` and are only marked up: what stands in the XML is what the bill says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import assert_never

from ordinance.amend.operations import (
    Delete,
    DeleteHeading,
    Insert,
    InsertAnnexes,
    InsertHeading,
    InsertPart,
    InsertSpots,
    Move,
    Operation,
    Repeal,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
    RewriteLaw,
    RewritePart,
    RewriteSpots,
)
from ordinance.amend.places_write import plain_list, spoken_form, write_places
from ordinance.amend.spots import Place, address_of, within
from ordinance.formats.akn.places import Amended
from ordinance.formats.akn.xml import AkomaNtosoError, Content, make
from ordinance.law.address import Address

Names = Sequence[tuple[Place, str]]
_Marks = Iterable[tuple[str, Content]]


def marked(words: str, operation: Operation, spoken: Place | None, mod: str, amended: Amended) -> tuple[Content, ...]:
    """The words of an operation said after `spoken`; raises AkomaNtosoError and NotFoundError."""
    refs = [mark for place, name in _names(operation, spoken) for mark in _refs(place, name, amended)]
    return tuple(_cut(words, [*refs, *_quotations(words, operation, mod)]))


def _cut(words: str, marks: _Marks) -> Iterator[Content]:
    at = 0
    for said, element in marks:
        start = words.find(said, at)
        if start < 0:
            raise AkomaNtosoError(f"개정문에서 고치는 자리를 찾지 못했습니다: “{words}”의 “{said}”.")
        yield words[at:start]
        yield element
        at = start + len(said)
    yield words[at:]


def _refs(place: Place, name: str, amended: Amended) -> Iterator[tuple[str, Content]]:
    hrefs = amended.hrefs(place)
    first, _, last = name.rpartition("부터 ")
    said = (first, last.removesuffix("까지")) if len(hrefs) > 1 else (name,)
    for one, href in zip(said, hrefs, strict=True):
        yield one, make("ref", {"href": href}, one) if href else one


def _quotations(words: str, operation: Operation, mod: str) -> Iterator[tuple[str, Content]]:
    """Marks of quotation are attributes; a quotation without words is no element."""
    for index, text in enumerate(_quoted(words, operation), start=1):
        quotes = {"eId": f"{mod}__qtext_{index}", "startQuote": "“", "endQuote": "”"}
        said = f"“{text}”"
        yield said, make("quotedText", quotes, text) if text.strip() else said


def _quoted(words: str, operation: Operation) -> Iterator[str]:
    match operation:
        case ReplaceWords(_, pairs):
            for pair in pairs:
                yield from (pair.old, pair.new)
        case Retitle(_, old, new):
            bracketed = f"“({old})”" in words
            yield from (f"({old})", f"({new})") if bracketed else (old, new)
        case DeleteHeading(_, said):
            yield said
        case _:
            return


def _names(operation: Operation, spoken: Place | None) -> Names:  # noqa: PLR0911 (one form for each operation)
    """The places in force that an operation names, each as it is said."""
    match operation:
        case ReplaceWords((place,), pairs) if place == spoken and pairs[0].label:
            return ()
        case ReplaceWords(places, _):
            return _one_by_one(places, spoken, write_places)
        case Rewrite(places, _) | RewriteSpots(places, _) | Delete(places) | ReplaceAnnexes(places) | Move(places, _):
            return _one_by_one(places, spoken, plain_list)
        case Retitle(place, _, _) | RewritePart(place, _, _):
            return ((place, spoken_form(place, spoken)),)
        case Insert(_, place):
            return () if place is None else ((place, spoken_form(place, spoken)),)
        case InsertPart(place, _, _):
            outer = whole(place)
            return ((outer, spoken_form(outer, spoken)),)
        case InsertSpots(place, _, _, _) | InsertHeading(place, _) | DeleteHeading(place, _):
            return ((place, spoken_form(place, spoken)),)
        case InsertAnnexes() | RewriteLaw() | Repeal():
            return ()
        case _:
            assert_never(operation)


def whole(part: Place) -> Place:
    """The provision that a new part belongs to: `제4조에 단서를`."""
    address = address_of(part)
    return part if address is None else within(part, Address(address.steps, address.parts[:-1]))


def _one_by_one(
    places: Sequence[Place], spoken: Place | None, listed: Callable[[Sequence[Place], Place | None], str]
) -> Names:
    """Each place of a list as the list says it: the first behind `spoken`, each further one behind its neighbour."""
    names = [(places[0], spoken_form(places[0], spoken))]
    for before, place in pairwise(places):
        names.append((place, listed((before, place), None).removeprefix(f"{spoken_form(before, None)} 및 ")))
    return names
