"""What an amending sentence prints below itself, as `quotedStructure` (C-5, C-6, C-11)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from ordinance.formats.akn.annexes import annex_text
from ordinance.formats.akn.eids import Eids, Scope, place_one
from ordinance.formats.akn.provisions import provision
from ordinance.formats.akn.xml import Element, block, make
from ordinance.law.tree import Provision


def printed(operation: Operation, mod: str) -> tuple[Element, ...]:
    """One structure for each provision, for the words of a part, and for the lines of an annex."""
    return tuple(
        make("quotedStructure", {"eId": f"{mod}__qstr_{index}"}, _inside(one, f"{mod}__qstr_{index}"))
        for index, one in enumerate(_pieces(operation), start=1)
    )


def _inside(one: Provision | Element, eid: str) -> Element:
    return provision(place_one(one, Scope(eid, Eids()), eid)) if isinstance(one, Provision) else one


def _pieces(operation: Operation) -> Iterator[Provision | Element]:
    match operation:
        case Rewrite(_, provisions) | Insert(provisions, _):
            yield from provisions
        case RewritePart(_, text, provisions) | InsertPart(_, text, provisions):
            yield from _words(text)
            yield from provisions
        case InsertHeading(_, division):
            yield division
        case RewriteSpots(_, lines) | InsertSpots(_, _, lines, _):
            yield from _lines(lines)
        case ReplaceWords() | Retitle() | Delete() | Move() | ReplaceAnnexes() | InsertAnnexes():
            return
        case DeleteHeading() | RewriteLaw() | Repeal():
            return
        case _:
            assert_never(operation)


def _words(text: str) -> Iterator[Element]:
    if text:
        yield block("p", text)


def _lines(lines: Sequence[str]) -> Iterator[Element]:
    if lines:
        yield annex_text("\n".join(lines))
