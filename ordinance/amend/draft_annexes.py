"""Steps for annexes and forms: words where words suffice, the rest whole; new, gone and renumbered ones (C-11)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from ordinance.amend.annexes import annex_pairs
from ordinance.amend.draft_units import Event
from ordinance.amend.drafting import Drafted
from ordinance.amend.operations import Delete, InsertAnnexes, Move, ReplaceAnnexes, ReplaceWords
from ordinance.amend.reasons import Reason
from ordinance.law.address import AnnexAddress
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Annex

_KEY = (Level.SUBITEM_2, Number(0))


def address_of_annex(annex: Annex) -> AnnexAddress:
    """How a sentence names an annex."""
    return AnnexAddress(annex.kind, annex.number)


def annex_events(old: Sequence[Annex], new: Sequence[Annex]) -> list[Event]:
    """The steps for all annexes, in order: moves, words, whole ones, new ones, those gone."""
    moved = dict(_renumbered(old, new))
    before = {moved.get(address_of_annex(annex), address_of_annex(annex)): annex for annex in old if not annex.deleted}
    after = {address_of_annex(annex): annex for annex in new if not annex.deleted}
    steps: list[Drafted] = []
    if moved:
        steps.append(Drafted(Move(tuple(moved), tuple(moved.values())), Reason.MOVED))
    steps += _changed(before, after)
    if fresh := tuple(address for address in after if address not in before):
        steps.append(Drafted(InsertAnnexes(fresh), Reason.ANNEX_WHOLE))
    if gone := tuple(address for address in before if address not in after):
        steps.append(Drafted(Delete(gone), Reason.DELETED))
    return [Event(_KEY, [step]) for step in steps]


def _renumbered(old: Sequence[Annex], new: Sequence[Annex]) -> Iterator[tuple[AnnexAddress, AnnexAddress]]:
    """`별표를 별표 1로 한다`: an annex with the same content under another number."""
    known = {address_of_annex(annex) for annex in new}
    free = [annex for annex in new if address_of_annex(annex) not in {address_of_annex(one) for one in old}]
    for annex in old:
        address = address_of_annex(annex)
        if address in known or annex.deleted:
            continue
        match = next((one for one in free if one.kind is annex.kind and _said(one) == _said(annex)), None)
        if match is not None:
            free.remove(match)
            yield address, address_of_annex(match)


def _said(annex: Annex) -> object:
    return annex.heading, annex.content


def _changed(before: dict[AnnexAddress, Annex], after: dict[AnnexAddress, Annex]) -> list[Drafted]:
    whole: list[AnnexAddress] = []
    steps: list[Drafted] = []
    for address, annex in after.items():
        known = before.get(address)
        if known is None or dataclasses.replace(known, kind=annex.kind, number=annex.number) == annex:
            continue
        pairs = annex_pairs(known, annex)
        if pairs:
            steps.append(Drafted(ReplaceWords((address,), pairs), Reason.ANNEX_WORDS))
        else:
            whole.append(address)
    if whole:
        steps.append(Drafted(ReplaceAnnexes(tuple(whole)), Reason.ANNEX_WHOLE))
    return steps


def printed_annexes(events: Sequence[Event], new: Sequence[Annex]) -> tuple[Annex, ...]:
    """The annexes that 별지 prints for these steps."""
    operations = [step.operation for event in events for step in event.steps]
    named = {place for one in operations if isinstance(one, ReplaceAnnexes | InsertAnnexes) for place in one.places}
    return tuple(annex for annex in new if address_of_annex(annex) in named)
