"""PKG114: 개정문의 차례."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ordinance.amend import (
    Amendment,
    AnnexSpot,
    Delete,
    DeleteHeading,
    Division,
    EarlierPlace,
    Insert,
    InsertAnnexes,
    InsertHeading,
    Instruction,
    Move,
    Operation,
    Place,
    Renumbered,
    ReplaceAnnexes,
    ReplaceWords,
    Rewrite,
    RewriteSpots,
)
from ordinance.amend.spots import address_of
from ordinance.amend.write import last_place
from ordinance.check.basis import convention
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import needs_amendments
from ordinance.law.address import AnnexAddress
from ordinance.law.numbers import Level, Number, mark
from ordinance.law.tree import AnnexKind

# Where a sentence stands: articles by number, then annexes, then forms.
_Order = tuple[int, Number, str]


@needs_amendments
def look(dossier: Dossier) -> tuple[Found, ...]:
    """Sentences in the order of the articles, then annexes and forms (C-13)."""
    return tuple(
        Found(after[2], f"{after[2]}의 개정을 {before[2]}의 개정보다 앞에 적으십시오.", document=name)
        for name, amendment in dossier.amendments
        for before, after in pairwise(_orders(amendment))
        if after[:2] < before[:2]
    )


def _orders(amendment: Amendment) -> Iterator[_Order]:
    for instruction in amendment.instructions:
        order = _order(instruction)
        if order is not None:
            yield order


def _order(instruction: Instruction) -> _Order | None:
    """The first place of a sentence; None where it speaks of divisions, earlier acts, moves or the title."""
    if any(isinstance(one, Move | InsertHeading | DeleteHeading) for one in instruction.operations):
        return None
    first = instruction.operations[0]
    if isinstance(first, Insert) and first.parent is None:
        node = first.provisions[0]
        return (0, node.number, mark(node.level, node.number)) if node.level is Level.ARTICLE else None
    place = _first_place(first)
    return _order_of(place) if place is not None else None


def _first_place(operation: Operation) -> Place | None:
    match operation:
        case ReplaceWords(places, _) | Rewrite(places, _) | Delete(places) | RewriteSpots(places, _):
            return places[0]
        case ReplaceAnnexes(places):
            return places[0]
        case InsertAnnexes(annexes):
            return annexes[0]
        case _:
            return last_place(operation)


def _order_of(place: Place) -> _Order | None:
    if isinstance(place, AnnexAddress | AnnexSpot):
        annex = place.annex if isinstance(place, AnnexSpot) else place
        return (1 if annex.kind is AnnexKind.ANNEX else 2, annex.number or Number(0), str(annex))
    address = None if isinstance(place, EarlierPlace | Division | Renumbered) else address_of(place)
    step = address.step(Level.ARTICLE) if address is not None else None
    return (0, step.number, str(step)) if step is not None else None


RULE = DossierRule(
    "PKG114",
    "개정문은 조문의 차례대로 적는다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("C-13"),
    checks="개정문이 고치는 조의 번호가 앞에서 뒤로 가는지, 별표와 서식의 개정이 조의 개정 뒤에 오는지 봅니다. 한 문장이 여러 조를 고치면 처음 적은 조로 봅니다. 번호를 옮기는 문장은 보지 않습니다.",
    wrong=Example(
        (LAW,),
        amendment=OPENING
        + "제2조제1항 중 “복지과장”을 “돌봄과장”으로 한다.\n제1조 중 “복지국장”을 “돌봄국장”으로 한다.",
    ),
    right=Example(
        (LAW,),
        amendment=OPENING
        + "제1조 중 “복지국장”을 “돌봄국장”으로 한다.\n제2조제1항 중 “복지과장”을 “돌봄과장”으로 한다.",
    ),
    look=look,
)
