"""One sentence for one change of words in many articles (C-13, W4).

In an ordinary amendment articles are gathered that change by nothing else. Where only names of offices change, as in
the addenda of a reorganisation, every change is said once, with all its places, at the first of them; a place may then
stand in two sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ordinance.amend.draft_units import merged
from ordinance.amend.drafting import Drafted
from ordinance.amend.operations import Amendment, Instruction, Pair, ReplaceWords
from ordinance.amend.reasons import Reason
from ordinance.amend.spots import Place

Change = tuple[str, str]
Chain = list[Drafted]

# How the names of offices and their orders end.
_OFFICE = re.compile(
    r"[가-힣ㆍ,\s]*(?:부|처|청|실|국|과|팀|단|소|원|관|장|위원회|본부|장관|차관|처장|청장|실장|국장|과장|령|센터|부처)(?:의|에|은|는|이|가|을|를|과|와)?$"
)


def gathered_chains(chains: Sequence[Chain]) -> list[Chain]:
    """The chains of an amendment with the same words in several articles said once."""
    if renames_offices(chains):
        return list(_by_change(chains))
    return list(_by_article(chains))


def renames_offices(chains: Sequence[Chain]) -> bool:
    """Whether an amendment does nothing but put new names of offices for old ones, some of them more than once."""
    words = [step.operation for chain in chains for step in chain]
    pairs = [pair for one in words if isinstance(one, ReplaceWords) for pair in one.pairs]
    if len(words) < 2 or not all(isinstance(one, ReplaceWords) for one in words):
        return False
    return all(_OFFICE.fullmatch(pair.old) and _OFFICE.fullmatch(pair.new) for pair in pairs)


def _by_change(chains: Sequence[Chain]) -> Iterator[Chain]:
    """Every change that stands in several articles once, at its first place; the rest as it was."""
    places: dict[Change, list[Place]] = {}
    homes: dict[Change, set[int]] = {}
    for index, chain in enumerate(chains):
        for change, where in _changes(chain):
            places.setdefault(change, []).extend(where)
            homes.setdefault(change, set()).add(index)
    shared = {change for change, where in homes.items() if len(where) > 1}
    told: set[Change] = set()
    for chain in chains:
        yield from _split(chain, shared, places, told)


def _changes(chain: Chain) -> Iterator[tuple[Change, tuple[Place, ...]]]:
    for step in chain:
        if isinstance(step.operation, ReplaceWords):
            for pair in step.operation.pairs:
                yield (pair.old, pair.new), step.operation.places


def _split(chain: Chain, shared: set[Change], places: dict[Change, list[Place]], told: set[Change]) -> Iterator[Chain]:
    """The shared changes that are told here for the first time, each on its own, and what is left of the chain."""
    rest: Chain = []
    for step in chain:
        operation = step.operation
        if not isinstance(operation, ReplaceWords):
            rest.append(step)
            continue
        for pair in operation.pairs:
            change = (pair.old, pair.new)
            if change in shared and change not in told:
                told.add(change)
                gathered = ReplaceWords(tuple(dict.fromkeys(places[change])), (Pair(*change, each=True),))
                yield [Drafted(gathered, Reason.GATHERED)]
        kept = tuple(pair for pair in operation.pairs if (pair.old, pair.new) not in shared)
        if kept:
            rest.append(Drafted(ReplaceWords(operation.places, kept), step.reason))
    if rest:
        yield merged(rest)


def _by_article(chains: Sequence[Chain]) -> Iterator[Chain]:
    """Articles that change by one and the same step, gathered at the first of them."""
    alike: dict[object, list[Drafted]] = {}
    for chain in chains:
        if (key := _only_words(chain)) is not None:
            alike.setdefault(key, []).append(chain[0])
    told: set[object] = set()
    for chain in chains:
        key = _only_words(chain)
        if key is None or len(alike[key]) == 1:
            yield chain
        elif key not in told:
            told.add(key)
            yield [_one_step(alike[key])]


def _only_words(chain: Chain) -> object:
    """What an article changes by, if that is one replacement of words."""
    if len(chain) != 1 or not isinstance(chain[0].operation, ReplaceWords):
        return None
    return tuple((pair.old, pair.new) for pair in chain[0].operation.pairs)


def _one_step(steps: Sequence[Drafted]) -> Drafted:
    words = [step.operation for step in steps if isinstance(step.operation, ReplaceWords)]
    places = tuple(place for one in words for place in one.places)
    pairs = tuple(Pair(pair.old, pair.new, each=True, label=pair.label) for pair in words[0].pairs)
    return Drafted(ReplaceWords(places, pairs), Reason.GATHERED)


def gathered(amendment: Amendment) -> Amendment:
    """An amendment of names of offices with every change said once (D-5); as it is, if it changes more than words."""
    chains = [[Drafted(operation, Reason.WORDS) for operation in one.operations] for one in amendment.instructions]
    if not all(isinstance(step.operation, ReplaceWords) for chain in chains for step in chain):
        return amendment
    told = tuple(Instruction(tuple(step.operation for step in chain)) for chain in _by_change(chains))
    return Amendment(amendment.title, told, amendment.annexes, amendment.addenda)
