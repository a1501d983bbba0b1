"""The widest forms, for what no finer sentence proves: chapters printed anew (C-10), and the whole law (B-1)."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Sequence

from ordinance.amend.draft_units import Event
from ordinance.amend.drafting import Drafted
from ordinance.amend.operations import Amendment, Instruction, Rewrite, RewriteLaw
from ordinance.amend.reasons import Reason
from ordinance.law.address import Address, Step
from ordinance.law.numbers import Level, Number
from ordinance.law.printer import provision_lines
from ordinance.law.read import LawSyntaxError, read_provisions
from ordinance.law.tree import Instrument, Provision

Numbers = tuple[Step, ...]
Chapters = tuple[Numbers, ...]


def chapters_that_differ(old: Instrument, new: Instrument) -> Chapters:
    """The chapters and sections that a sentence can name (both versions have their number once), the smallest first."""
    before, after = _nameable(old.body), _nameable(new.body)
    changed = [steps for steps, node in after.items() if steps in before and before[steps] != node]
    return tuple(sorted(changed, key=lambda steps: sum(1 for _ in provision_lines(after[steps]))))


def outermost(chapters: Chapters) -> Chapters:
    """Chapters without the sections in them, in order."""
    return tuple(sorted(one for one in chapters if not any(one[:count] in chapters for count in range(1, len(one)))))


def _nameable(body: tuple[Provision, ...]) -> dict[Numbers, Provision]:
    found = list(_divisions(body, ()))
    count = Counter(steps for steps, _ in found)
    return {steps: node for steps, node in found if count[steps] == 1}


def _divisions(nodes: Sequence[Provision], above: Numbers) -> Iterator[tuple[Numbers, Provision]]:
    for node in nodes:
        if node.level.is_division:
            steps = (*above, Step(node.level, node.number))
            yield steps, node
            yield from _divisions(node.children, steps)


def with_chapters(old: Instrument, new: Instrument, chapters: Chapters) -> Instrument:
    """The law in force with these chapters as the new version has them: what is left to amend by finer sentences."""
    wanted = _nameable(new.body)
    printed = {steps: wanted[steps] for steps in chapters}
    return dataclasses.replace(old, body=_exchanged(old.body, (), printed))


def _exchanged(
    nodes: tuple[Provision, ...], above: Numbers, printed: dict[Numbers, Provision]
) -> tuple[Provision, ...]:
    return tuple(_with_printed(node, (*above, Step(node.level, node.number)), printed) for node in nodes)


def _with_printed(node: Provision, steps: Numbers, printed: dict[Numbers, Provision]) -> Provision:
    if not node.level.is_division:
        return node
    return printed.get(steps) or dataclasses.replace(node, children=_exchanged(node.children, steps, printed))


def chapter_events(old: Instrument, new: Instrument, chapters: Chapters) -> list[Event]:
    """`제3장제2절을 다음과 같이 한다`, each before the first article of its chapter."""
    before, after = _nameable(old.body), _nameable(new.body)
    return [_event(steps, before[steps], after[steps]) for steps in chapters]


def _event(steps: Numbers, old: Provision, new: Provision) -> Event:
    step = Drafted(Rewrite((Address(steps),), _as_printed((new,))), Reason.CHAPTER_WHOLE)
    return Event((Level.PART, _first_article(old) or _first_article(new) or Number(0)), [step])


def _first_article(node: Provision) -> Number | None:
    if not node.level.is_division:
        return node.number
    return next((found for child in node.children if (found := _first_article(child))), None)


def _as_printed(nodes: Sequence[Provision]) -> tuple[Provision, ...]:
    """Provisions as their printed lines say them: a number that moved away prints as deleted."""
    try:
        return read_provisions([line for node in nodes for line in provision_lines(node)])
    except LawSyntaxError:  # the proof refuses what does not read
        return tuple(nodes)


def whole_law(old: Instrument, new: Instrument) -> Amendment:
    """`○○ 조례 전부를 다음과 같이 개정한다` with the new version as it prints (B-2)."""
    step = RewriteLaw(new.title, _as_printed(new.body))
    annexes = tuple(annex for annex in new.annexes if not annex.deleted)
    return Amendment(old.title, (Instruction((step,), reasons=(Reason.WHOLE_LAW,)),), annexes)


__all__ = ["Chapters", "chapter_events", "chapters_that_differ", "outermost", "whole_law", "with_chapters"]
