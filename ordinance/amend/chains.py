"""Steps as sentences: one chain for an article, ended where printed text is due; the same words gathered (C-13)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ordinance.amend.draft_units import Event, merged
from ordinance.amend.drafting import Drafted
from ordinance.amend.gather import gathered_chains
from ordinance.amend.operations import Instruction
from ordinance.amend.resolve import own_steps
from ordinance.amend.spots import Place, address_of
from ordinance.amend.write import last_place, printed
from ordinance.law.address import Step
from ordinance.law.numbers import Level


def instructions(events: Sequence[Event]) -> tuple[Instruction, ...]:
    """The sentences of an amendment in order."""
    chains = [merged(chain) for event in events for chain in _chains(event.steps)]
    return tuple(_instruction(chain) for chain in gathered_chains(chains))


def _instruction(chain: Sequence[Drafted]) -> Instruction:
    return Instruction(tuple(step.operation for step in chain), reasons=tuple(step.reason for step in chain))


def _chains(steps: Sequence[Drafted]) -> Iterator[list[Drafted]]:
    chain: list[Drafted] = []
    for step in steps:
        if chain and not _goes_on(chain[-1], step):
            yield chain
            chain = []
        chain.append(step)
    if chain:
        yield chain


def _goes_on(one: Drafted, other: Drafted) -> bool:
    """Whether a sentence goes on: within one article, and behind printed text only within its 항 or a move."""
    if _article(one) != _article(other):
        return one.in_group and other.in_group and _only_articles(one, other)
    if not any(True for _ in printed(one.operation)) or (one.in_group and other.in_group):
        return True
    return _paragraph(one) == _paragraph(other)


def _only_articles(one: Drafted, other: Drafted) -> bool:
    """A move of articles and the article that fills the number are one sentence (M7)."""
    return all(_depth(step) == 1 for step in (one, other)) and not any(True for _ in printed(one.operation))


def _place(step: Drafted) -> Place | None:
    return last_place(step.operation)


def _steps(step: Drafted) -> tuple[Step, ...]:
    address = address_of(_place(step))
    return own_steps(address) if address is not None else ()


def _depth(step: Drafted) -> int:
    return len(_steps(step))


def _article(step: Drafted) -> object:
    steps = _steps(step)
    return steps[0] if steps else _place(step)


def _paragraph(step: Drafted) -> object:
    return [one for one in _steps(step) if one.level <= Level.PARAGRAPH]
