"""What each operation changes, for the metadata: every one has its change, of the kind the standard knows.

A new provision is an insertion, a new number a renumbering, what goes a repeal, all else a substitution. The split and
join of the standard have no counterpart: a sentence that splits a provision rewrites it and inserts the rest.
"""

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
    Pair,
    Repeal,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
    RewriteLaw,
    RewritePart,
    RewriteSpots,
)
from ordinance.amend.spots import AnnexSpot, Place
from ordinance.formats.akn.bodies import INSIDE
from ordinance.formats.akn.eids import component
from ordinance.formats.akn.marking import whole
from ordinance.formats.akn.meta import Change, Destination, Kind
from ordinance.formats.akn.places import Amended, in_body
from ordinance.formats.akn.xml import AkomaNtosoError, Element
from ordinance.law.address import AnnexAddress
from ordinance.law.tree import Provision


def changes(  # noqa: C901, PLR0912 (one form for each operation)
    operation: Operation, mod: str, amended: Amended, printed: Sequence[Element]
) -> Iterator[Change]:
    """The changes of one operation; `printed` is what it prints. Raises NotFoundError and AkomaNtosoError."""
    new = tuple(f"#{one.get('eId')}" for one in printed)
    match operation:
        case ReplaceWords(places, pairs):
            yield from _words(places, pairs, mod, amended)
        case Retitle(place, _, _):
            yield Change(mod, amended.destinations(place), old=f"#{mod}__qtext_1", new=(f"#{mod}__qtext_2",))
        case Rewrite(places, _):
            yield from _rewritten(places, mod, amended, new)
        case RewritePart(place, _, _):
            yield Change(mod, amended.destinations(place), new=new)
        case RewriteSpots(places, _):
            yield Change(mod, _all(places, amended), new=new)
        case Insert(provisions, parent):
            yield from _inserted(provisions, parent, mod, amended)
        case InsertPart(place, _, _):
            yield Change(mod, (_inside(amended.destinations(whole(place))[0]),), Kind.INSERTION, new=new)
        case InsertSpots(parent, _, _, _):
            yield Change(mod, (_inside(amended.destinations(parent)[0]),), Kind.INSERTION, new=new)
        case InsertHeading(before, _):
            at = amended.destinations(before)[0]
            yield Change(mod, (Destination(at.href, "before"),), Kind.INSERTION, new=new)
        case DeleteHeading():
            at = amended.body.heading_before(operation)
            yield Change(mod, (at,), Kind.REPEAL, old=f"#{mod}__qtext_1")
        case Delete(places):
            yield from (Change(mod, (at,), Kind.REPEAL) for place in places for at in amended.deleted(place))
        case Move():
            yield from _moved(operation, mod, amended)
        case ReplaceAnnexes(places):
            for place in places:
                yield Change(mod, amended.destinations(place), new=_attached(place, amended))
        case InsertAnnexes(annexes):
            for annex in annexes:
                to = Destination(amended.work.uri, INSIDE)
                yield Change(mod, (to,), Kind.INSERTION, new=(amended.attachment(annex),))
        case RewriteLaw():
            raise AkomaNtosoError(
                "전부를 개정하는 글은 일부개정조례안이 되지 못합니다.", advice="전부개정조례안으로 쓰십시오."
            )
        case Repeal():
            yield Change(mod, (Destination(amended.work.uri),), Kind.REPEAL)
        case _:
            assert_never(operation)


def _all(places: Sequence[Place], amended: Amended) -> tuple[Destination, ...]:
    return tuple(at for place in places for at in amended.destinations(place))


def _inside(at: Destination) -> Destination:
    return Destination(at.href, INSIDE)


def _words(places: Sequence[Place], pairs: Sequence[Pair], mod: str, amended: Amended) -> Iterator[Change]:
    """One change for each pair; one without new words takes the old ones away."""
    everywhere = tuple(at for place in places for at in amended.worded(place))
    for index, pair in enumerate(pairs):
        old, new = f"#{mod}__qtext_{2 * index + 1}", f"#{mod}__qtext_{2 * index + 2}"
        if pair.new.strip():
            yield Change(mod, everywhere, old=old, new=(new,))
        else:
            yield Change(mod, everywhere, Kind.REPEAL, old=old)


def _rewritten(places: Sequence[Place], mod: str, amended: Amended, new: Sequence[str]) -> Iterator[Change]:
    """One change for each provision that is printed anew."""
    everywhere = _all(places, amended)
    if len(everywhere) != len(new):
        raise AkomaNtosoError(f"새로 적은 조문의 수({len(new)})가 고치는 자리의 수({len(everywhere)})와 다릅니다.")
    for at, one in zip(everywhere, new, strict=True):
        yield Change(mod, (at,), new=(one,))


def _inserted(provisions: Sequence[Provision], parent: Place | None, mod: str, amended: Amended) -> Iterator[Change]:
    for index, node in enumerate(provisions, start=1):
        yield Change(mod, (amended.inserted(node, parent),), Kind.INSERTION, new=(f"#{mod}__qstr_{index}",))


def _moved(operation: Move, mod: str, amended: Amended) -> Iterator[Change]:
    """One change for each unit, from its place in force to its place in the new text."""
    if in_body(operation):
        body = amended.body
        for path, parts in body.moved(operation):
            new = f"{amended.expression}/!main~{body.new_eid(path)}"
            yield Change(mod, (body.at(path, parts),), Kind.RENUMBERING, new=(new,))
        return
    for source, target in zip(operation.sources, operation.targets, strict=False):
        yield Change(mod, amended.destinations(source), Kind.RENUMBERING, new=_annex_in_new_text(target, amended))


def _annex_in_new_text(target: Place, amended: Amended) -> tuple[str, ...]:
    if not isinstance(target, AnnexAddress):
        return ()
    return (f"{amended.expression}/!{component(target.kind, target.number)}",)


def _attached(place: Place, amended: Amended) -> tuple[str, ...]:
    """The attachment that stands for an annex, or, where a side of a form is exchanged, holds that side."""
    annex = place.annex if isinstance(place, AnnexSpot) else place
    return (amended.attachment(annex),) if isinstance(annex, AnnexAddress) else ()
