"""The part of an operation that changes articles, for a law whose annexes are not at hand."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from ordinance.amend.operations import (
    Delete,
    InsertAnnexes,
    InsertSpots,
    Move,
    Operation,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    RewriteSpots,
)
from ordinance.amend.spots import AnnexSpot, EarlierPlace, Place, address_of
from ordinance.law.address import AnnexAddress


def without_annexes(operation: Operation) -> Operation | None:
    """The operation as far as it concerns articles; None where it only concerns annexes and forms."""
    match operation:
        case ReplaceAnnexes() | InsertAnnexes() | RewriteSpots() | InsertSpots():
            return None
        case Move(sources, _):
            return None if _annexes(sources) else operation
        case ReplaceWords(places, _) | Delete(places):
            rest = tuple(place for place in places if not _is_annex(place))
            return dataclasses.replace(operation, places=rest) if rest else None
        case _:
            return operation


def _annexes(places: Sequence[Place]) -> bool:
    return any(map(_is_annex, places))


def _is_annex(place: Place) -> bool:
    inner = place.place if isinstance(place, EarlierPlace) else place
    return isinstance(inner, AnnexAddress | AnnexSpot)


def names_heading(operation: Operation) -> bool:
    """Whether an operation changes the title of a chapter or section."""
    places = operation.places if isinstance(operation, ReplaceWords) else ()
    places = (operation.place,) if isinstance(operation, Retitle) else places
    addresses = [address_of(place) for place in places]
    return bool(addresses) and all(
        one is not None and one.steps and one.steps[-1].level.is_division for one in addresses
    )
