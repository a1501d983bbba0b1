"""Citations in running text: found, typed and completed (A-6, A-7).

`제5조제2항`, `제1항부터 제3항까지`, `같은 조 제2항`, `다음 각 호`, `별표 3`, `부칙 제2조` cite the instrument itself;
`「지방자치법」 제125조`, `법 제3조`, `같은 법 시행령 제73조` another law. Whether the cited provisions exist
is asked in `ordinance.law.citations_resolve`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from ordinance.law.address import Address, AnnexAddress, Step
from ordinance.law.citations_marks import HINT
from ordinance.law.citations_model import (
    AddendaAddress,
    AnnexPart,
    Citation,
    Each,
    Naming,
    OtherLaw,
    OwnLaw,
    Range,
    Reference,
    Single,
    Target,
    Where,
)
from ordinance.law.citations_names import OWN, Names
from ordinance.law.citations_parse import Parser
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument, Provision

__all__ = [
    "AddendaAddress",
    "AnnexPart",
    "Citation",
    "Each",
    "Naming",
    "OtherLaw",
    "OwnCitation",
    "OwnLaw",
    "Range",
    "Reference",
    "citations_in",
    "find_citations",
    "own_citations",
]


_Steps = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class OwnCitation:
    """A provision or annex of the instrument itself that a text cites, and where the words stand in the text."""

    text: str
    start: int
    target: Address | AnnexAddress


@dataclass(frozen=True, slots=True)
class _Piece:
    """One text of the instrument, its place, and the article (or 부칙, or annex) that it is part of."""

    text: str
    at: Where
    unit: Where


def find_citations(law: Instrument) -> tuple[Citation, ...]:
    """Every citation in the body, 부칙 and annexes, in reading order; headings and editors' notes aside.

    Abbreviations mean what the instrument itself defines (`「…」(이하 “법”이라 한다)`).
    """
    pieces = _pieces(law)
    defining = Names()
    _read(defining, [piece for piece in pieces if "이하" in piece.text])
    return _read(Names(ahead=defining.first), pieces)


def citations_in(text: str, at: Address) -> tuple[Citation, ...]:
    """The citations of a single text that stands at an address; abbreviations it does not define stay unknown."""
    return Parser(Names()).read(text, at)


def own_citations(text: str, at: Address) -> Iterator[OwnCitation]:
    """Provisions and annexes of the instrument's own that a text at an address cites; a range gives both its ends.

    A citation behind the name of another law, and all that goes on from it (`제125조부터 제134조까지 및 제140조`),
    belongs to that law. What the text does not place inside an article is left out.
    """
    for citation in citations_in(text, at):
        if citation.law != OWN:
            continue
        for reference in citation.references:
            for target in _ends(reference.target):
                place = _plain(target)
                if place is not None and place != Address(at.steps):
                    yield OwnCitation(reference.text, reference.start, place)


def _ends(target: Target) -> tuple[Single, ...]:
    return (target.first, target.last) if isinstance(target, Range) else (target,)


def _plain(target: Single) -> Address | AnnexAddress | None:
    """The provision or annex itself: without named parts, and without what lies inside an annex."""
    if isinstance(target, AnnexPart):
        return target.annex
    if isinstance(target, AnnexAddress):
        return target
    address = target.address if isinstance(target, Each) else target
    if isinstance(address, AddendaAddress) or address.step(Level.ARTICLE) is None:
        return None
    return Address(address.steps)


def _read(names: Names, pieces: list[_Piece]) -> tuple[Citation, ...]:
    parser = Parser(names)
    found: list[Citation] = []
    unit: Where | None = None
    for piece in pieces:
        if piece.unit != unit:
            unit = piece.unit
            parser.begin_article()
        found += parser.read(piece.text, piece.at)
    return tuple(found)


def _pieces(law: Instrument) -> list[_Piece]:
    """The texts that may hold citations."""
    found: list[_Piece] = []
    for node in law.body:
        _collect(node, (), Address, found)
    for index, addenda in enumerate(law.addenda):
        room = partial(AddendaAddress, index)
        _take(addenda.text, room(()), room(()), found)
        for node in addenda.body:
            _collect(node, (), room, found)
    for annex in law.annexes:
        at = AnnexAddress(annex.kind, annex.number)
        for text in (annex.relation, *annex.texts()):
            _take(text, at, at, found)
    return found


def _take(text: str, at: Where, unit: Where, found: list[_Piece]) -> None:
    if HINT.search(text):
        found.append(_Piece(text, at, unit))


def _collect(node: Provision, above: _Steps, room: Callable[[_Steps], Where], found: list[_Piece]) -> None:
    """The texts of a provision and all below it; divisions are no part of an article's address."""
    if node.number.value == 0:  # a row of the source that the reader could not read as an article
        return
    steps = above if node.level.is_division else (*above, Step(node.level, node.number))
    if HINT.search(node.text):
        found.append(_Piece(node.text, room(steps), room(steps[:1])))
    for child in node.children:
        _collect(child, steps, room, found)
