"""The places of amending sentences as IRIs of the instrument that is amended: `…/!main~art_2`, `…/!annex_3`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from ordinance.amend.apply import addenda_index
from ordinance.amend.operations import Move, Operation
from ordinance.amend.spots import AnnexSpot, Division, EarlierPlace, Place, Range, Renumbered
from ordinance.formats.akn.bodies import INSIDE, Body, body_of
from ordinance.formats.akn.eids import component
from ordinance.formats.akn.meta import Destination
from ordinance.formats.akn.uris import Work
from ordinance.formats.akn.xml import AkomaNtosoError
from ordinance.law.address import Address, AnnexAddress, TitleAddress
from ordinance.law.tree import Instrument, Provision


@dataclass(frozen=True, slots=True)
class Amended:
    """The instrument that is amended, while its amendment is read.

    `expression` is the IRI of its text afterwards, `annexes` what 별지 prints. Every method raises NotFoundError for a
    place that the law in force does not have.
    """

    law: Instrument
    work: Work
    expression: str
    annexes: tuple[AnnexAddress, ...]
    body: Body
    _addenda: dict[int, Body] = field(default_factory=dict)

    def destinations(self, named: Place) -> tuple[Destination, ...]:
        """The places in force that a place of a sentence stands for: of a range all."""
        match named:
            case TitleAddress():
                return (Destination(f"{self.work.uri}/!main~longTitle_1"),)
            case AnnexAddress():
                return (self.annex(named),)
            case AnnexSpot(annex):
                return (Destination(self.annex(annex).href, INSIDE),)
            case EarlierPlace():
                return self._earlier(named)
            case Address() | Range() | Renumbered() | Division():
                return tuple(self.body.destinations(named))
            case _:
                assert_never(named)

    def worded(self, named: Place) -> tuple[Destination, ...]:
        """The places in force whose words a place of a sentence stands for."""
        return tuple(self.body.worded(named)) if isinstance(named, Range) else self.destinations(named)

    def deleted(self, named: Place) -> tuple[Destination, ...]:
        """The places that a deletion takes away; of a number that a move left empty only the stub is new."""
        if isinstance(named, Address) and self.body.is_empty(named):
            return (self.body.around(named),)
        return self.destinations(named)

    def hrefs(self, named: Place) -> tuple[str, ...]:
        """The references that stand for a place in its sentence: of a range two; "" where there is nothing to name."""
        match named:
            case Range(first, last):
                return (*self.hrefs(first), *self.hrefs(last))
            case EarlierPlace(place=inner) if self._body_of(named) is None or isinstance(
                inner, AnnexAddress | AnnexSpot
            ):
                return ("",)
            case EarlierPlace(act, addenda, Range(first, last)):
                return tuple(self._earlier(EarlierPlace(act, addenda, one))[0].href for one in (first, last))
            case Division(address) | (Address() as address) if not self.body.has(address) or self.body.is_empty(named):
                return ("",)
            case _:
                return (self.destinations(named)[0].href,)

    def inserted(self, node: Provision, parent: Place | None) -> Destination:
        """Where a new provision goes."""
        if not isinstance(parent, EarlierPlace):
            return self.body.inserted(node, parent)
        body = self._body_of(parent)
        inner = parent.place
        if body is None or not (inner is None or isinstance(inner, Address)):
            return self._somewhere
        return body.inserted(node, inner) if body.runs else body.whole

    def annex(self, named: AnnexAddress) -> Destination:
        """A whole annex or form."""
        return Destination(f"{self.work.uri}/!{component(named.kind, named.number)}")

    def attachment(self, named: AnnexAddress) -> str:
        """The reference to the attachment that brings a new annex; raises AkomaNtosoError when there is none."""
        if named not in self.annexes:
            raise AkomaNtosoError(f"{named}의 새 내용(별지)이 개정안에 붙어 있지 않습니다.")
        return f"#att_{self.annexes.index(named) + 1}"

    @property
    def _somewhere(self) -> Destination:
        return Destination(f"{self.work.uri}/!main", INSIDE)

    def _earlier(self, named: EarlierPlace) -> tuple[Destination, ...]:
        """Places in a 부칙 (C-12); where it is not at hand, no more is known than the instrument."""
        body, inner = self._body_of(named), named.place
        if body is None or isinstance(inner, AnnexAddress | AnnexSpot):
            return (self._somewhere,)
        if inner is None:
            return (Destination(body.base),)
        if not body.runs or (isinstance(inner, Address) and not inner.steps):
            return (body.whole,)
        return tuple(body.destinations(inner))

    def _body_of(self, named: EarlierPlace) -> Body | None:
        index = addenda_index(self.law.addenda, named.act) if named.addenda else None
        if index is None:
            return None
        if index not in self._addenda:
            base = f"{self.work.uri}/!main~hcontainer_{index + 1}"
            self._addenda[index] = body_of(self.law.addenda[index].body, base)
        return self._addenda[index]


def amended(
    law: Instrument, work: Work, expression: str, annexes: tuple[AnnexAddress, ...], operations: tuple[Operation, ...]
) -> Amended:
    """The instrument before its first sentence; raises RefusedError for a move of what is not there."""
    moves = [one for one in operations if isinstance(one, Move) and in_body(one)]
    return Amended(law, work, expression, annexes, body_of(law.body, f"{work.uri}/!main", moves))


def in_body(move: Move) -> bool:
    """Whether a move is one of provisions, not of annexes or in an earlier act."""
    return not isinstance(move.sources[0], AnnexAddress | AnnexSpot | EarlierPlace)


__all__ = ["Amended", "amended", "in_body"]
