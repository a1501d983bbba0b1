"""One sentence for one change of words in many articles (C-13, W4).

In an ordinary amendment articles are gathered that change by nothing else. Where only names of offices change, as in
the addenda of a reorganisation, every change is said once, with all its places, at the first of them; a place may then
stand in two sentences.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter

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
        return list(_by_change(chains, _is_office))
    return list(_by_article(chains))


# Names of offices in several articles beside other changes: gathered 35 of 41 times from this share on, 7 of 16 below.
_MOSTLY = 2 / 3


def renames_offices(chains: Sequence[Chain]) -> bool:
    """Whether an amendment for the most part puts new names of offices for old ones, some of them more than once."""
    offices = {pair_key(pair): _is_office(pair) for chain in chains for step in chain for pair in _pairs(step)}
    return sum(map(len, chains)) > 1 and bool(offices) and sum(offices.values()) >= _MOSTLY * len(offices)


def pair_key(pair: Pair) -> Change:
    """What is said to become what."""
    return pair.old, pair.new


def _pairs(step: Drafted) -> tuple[Pair, ...]:
    return step.operation.pairs if isinstance(step.operation, ReplaceWords) else ()


def _is_office(pair: Pair) -> bool:
    return bool(_OFFICE.fullmatch(pair.old) and _OFFICE.fullmatch(pair.new))


def _by_change(chains: Sequence[Chain], is_gathered: Callable[[Pair], bool]) -> Iterator[Chain]:
    """Every such change that stands in several articles once, at its first place; the rest as it was."""
    places: dict[Change, list[Place]] = {}
    homes: dict[Change, set[int]] = {}
    for index, chain in enumerate(chains):
        for pair, where in _changes(chain):
            if is_gathered(pair):
                places.setdefault(pair_key(pair), []).extend(where)
                homes.setdefault(pair_key(pair), set()).add(index)
    shared = {change for change, where in homes.items() if len(where) > 1}
    told: set[Change] = set()
    for chain in chains:
        yield from _split(chain, {change: tuple(dict.fromkeys(places[change])) for change in shared}, told)


def _changes(chain: Chain) -> Iterator[tuple[Pair, tuple[Place, ...]]]:
    for step in chain:
        if isinstance(step.operation, ReplaceWords):
            for pair in step.operation.pairs:
                yield pair, step.operation.places


def _split(chain: Chain, shared: Mapping[Change, tuple[Place, ...]], told: set[Change]) -> Iterator[Chain]:
    """The shared changes told here first, each on its own, and what is left of the chain; in text order."""
    rest: list[tuple[int, Drafted]] = []
    said: list[tuple[int, Chain]] = []
    count = 0
    for step in chain:
        kept: list[tuple[int, Pair]] = []
        for pair in _pairs(step):
            count += 1
            change = pair_key(pair)
            if change not in shared:
                kept.append((count, pair))
            elif change not in told:
                told.add(change)
                gathered = ReplaceWords(shared[change], (Pair(*change, each=True),))
                said.append((count, [Drafted(gathered, Reason.GATHERED)]))
        if (left := _with_pairs(step, [pair for _, pair in kept])) is not None:
            rest.append((kept[0][0] if kept else count, left))
    if rest:
        said.append((rest[0][0], merged([step for _, step in rest])))
    yield from (one for _, one in sorted(said, key=itemgetter(0)))


def _with_pairs(step: Drafted, pairs: Sequence[Pair]) -> Drafted | None:
    """A step of words with only some of its pairs, if any; any other step as it is."""
    operation = step.operation
    if not isinstance(operation, ReplaceWords):
        return step
    return dataclasses.replace(step, operation=ReplaceWords(operation.places, tuple(pairs))) if pairs else None


def _by_article(chains: Sequence[Chain]) -> Iterator[Chain]:
    """Articles that change by one and the same step, gathered at the first of them."""
    alike: dict[object, list[Drafted]] = {}
    for chain in chains:
        if (key := _only_words(chain)) is not None:
            alike.setdefault(key, []).append(chain[0])
    told: set[object] = set()
    for chain in chains:
        key = _only_words(chain)
        if key is None or not _is_gathered(alike[key], len(chains)):
            yield chain
        elif key not in told:
            told.add(key)
            yield [_one_step(alike[key])]


_FEW = 2
_CITATION = re.compile(r"제\d+(?:조|항|호)")


def _is_gathered(steps: Sequence[Drafted], articles: int) -> bool:
    """Whether articles that change alike are said together.

    They are where the amendment does nothing else, and for new names of offices. Where other articles change too, only
    words in three articles or more are; a citation with its number then changes where it stands.
    """
    pairs = [pair for pair in _pairs(steps[0]) if len(steps) > 1]
    if len(steps) == articles or all(_OFFICE.fullmatch(pair.old) for pair in pairs):
        return bool(pairs)
    return len(steps) > _FEW and not any(_CITATION.search(pair.old) for pair in pairs)


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


def _any(_: Pair) -> bool:
    return True


def gathered(amendment: Amendment) -> Amendment:
    """An amendment of names of offices with every change said once (D-5); as it is, if it changes more than words."""
    chains = [[Drafted(operation, Reason.WORDS) for operation in one.operations] for one in amendment.instructions]
    if not all(isinstance(step.operation, ReplaceWords) for chain in chains for step in chain):
        return amendment
    told = tuple(Instruction(tuple(step.operation for step in chain)) for chain in _by_change(chains, _any))
    return Amendment(amendment.title, told, amendment.annexes, amendment.addenda)
