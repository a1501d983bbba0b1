"""Amendments of other ordinances that name a changed unit or its head (D-5).

Only a change of name that follows from the organisation, or that the plan states, is made. An ordinance that names
a unit without successor needs a person: it is reported, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ordinance.amend import Amendment, RefusedError, body_lines, compare
from ordinance.bill.plan import Plan
from ordinance.korean import attach, find_name, mentions
from ordinance.law.locate import every_slot, text_of, with_text
from ordinance.law.tree import Instrument
from ordinance.org import Lineage, Organisation, Reorganisation


@dataclass(frozen=True, slots=True)
class Consequential:
    """The amendment of one other ordinance, proved."""

    law: Instrument
    amendment: Amendment

    @property
    def text(self) -> str:
        """Opening and sentences, line by line, as 부칙 prints them."""
        return "\n".join(body_lines(self.amendment))


@dataclass(frozen=True, slots=True)
class Undecided:
    """An ordinance that names what no longer exists, and why no amendment could be made."""

    title: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Consequences:
    """What follows for other ordinances: amendments, and what a person must decide."""

    amendments: tuple[Consequential, ...]
    undecided: tuple[Undecided, ...]


def renamings(change: Reorganisation) -> dict[str, str]:
    """Old names of units and of their heads with the new ones.

    A split unit's first successor in order of precedence takes its place.
    """
    lineage = Lineage(change.before, change.after)
    result: dict[str, str] = {}
    for unit in change.before.units:
        successors = lineage.successors(unit.name)
        successor = change.after.unit(successors[0]) if successors else None
        if successor is not None and successor.name != unit.name and unit.name not in _names(change.after):
            result[unit.head_post] = successor.head_post
            result[unit.name] = successor.name
    return result


def endings(change: Reorganisation) -> tuple[str, ...]:
    """Names of units, and of their heads, that ended without successor."""
    lineage = Lineage(change.before, change.after)
    ended = [unit for unit in change.before.units if not lineage.successors(unit.name)]
    return tuple(name for unit in ended for name in dict.fromkeys((unit.head_post, unit.name)))


def _names(organisation: Organisation) -> set[str]:
    return {unit.name for unit in organisation.units}


def consequences(plan: Plan) -> Consequences:
    """The amendments of all other ordinances of the plan, in the order of their titles."""
    renamed = renamings(plan.reorganisation)
    ended = endings(plan.reorganisation)
    amendments: list[Consequential] = []
    undecided: list[Undecided] = []
    for law in plan.others:
        stated = {change.old: change.new for change in plan.office_changes if change.ordinance == law.title}
        undecided += [
            Undecided(law.title, name, "폐지된 부서입니다.")
            for name in ended
            if name not in stated and _found(law, name)
        ]
        new = with_names(law, {**renamed, **stated})
        if new == law:
            continue
        try:
            amendments.append(Consequential(law, compare(law, new)))
        except RefusedError as error:
            undecided.append(Undecided(law.title, "", str(error)))
    return Consequences(tuple(amendments), tuple(undecided))


def _found(law: Instrument, name: str) -> bool:
    return any(mentions(text_of(law, slot), name) for slot in every_slot(law))


def with_names(law: Instrument, names: Mapping[str, str]) -> Instrument:
    """The ordinance with every old name exchanged for the new one, as whole words, all at once."""
    for slot in every_slot(law):
        text = text_of(law, slot)
        new = exchanged(text, names)
        if new != text:
            law = with_text(law, slot, new)
    return law


def exchanged(text: str, names: Mapping[str, str]) -> str:
    """The text with names exchanged, longest first, never twice in one spot; particles are put right."""
    hits = [(at, name) for name in sorted(names, key=len, reverse=True) for at in find_name(text, name)]
    taken: list[tuple[int, str]] = []
    for at, name in hits:
        if not any(at < other + len(known) and other < at + len(name) for other, known in taken):
            taken.append((at, name))
    for at, name in sorted(taken, reverse=True):
        text = text[:at] + _with_particle(names[name], text[at + len(name) :])
    return text


_PARTICLE = re.compile(r"(을|를|으로|로|과|와|이|가|은|는)(?![가-힣])")


def _with_particle(name: str, rest: str) -> str:
    """The new name with the particle behind it in the form that its own end asks for (C-3)."""
    match = _PARTICLE.match(rest)
    return attach(name, match[1]) + rest[match.end() :] if match else name + rest
