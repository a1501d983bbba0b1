"""Steps for the heading lines of chapters and sections: titles, new lines, lines gone, renumbered ones (C-10)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ordinance.amend.draft_units import Event
from ordinance.amend.drafting import Drafted
from ordinance.amend.operations import Delete, DeleteHeading, InsertHeading, Move, Retitle
from ordinance.amend.reasons import Reason
from ordinance.amend.settings import Matching, Settings
from ordinance.law.address import Address, Part, Step
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Instrument, Provision


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading line of a chapter: its own and its parents' numbers, its title, the article that comes next.

    `holds` says whether that article stands inside the chapter; one without articles is followed by another's.
    """

    steps: tuple[Step, ...]
    title: str
    before: Step
    holds: bool = True

    @property
    def own(self) -> Step:
        """The chapter's own number."""
        return self.steps[-1]


def headings_of(nodes: Sequence[Provision]) -> tuple[Heading, ...]:
    """Every heading line of a body that an article follows, in reading order."""
    waiting: list[tuple[tuple[Step, ...], str]] = []
    found: list[Heading] = []
    for above, node in _lines(nodes, ()):
        step = Step(node.level, node.number)
        if node.level.is_division:
            waiting.append(((*above, step), node.heading))
            continue
        found += [Heading(steps, title, step, steps == above[: len(steps)]) for steps, title in waiting]
        waiting = []
    return tuple(found)


def _lines(nodes: Sequence[Provision], above: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], Provision]]:
    """Chapters in force and articles in reading order, each with the chapters around it."""
    for node in nodes:
        if not node.level.is_division:
            yield above, node
        elif not node.deleted:
            yield above, node
            yield from _lines(node.children, (*above, Step(node.level, node.number)))


def heading_events(old: Instrument, new: Instrument, settings: Settings) -> list[Event]:
    """The steps that change heading lines, each at the article it stands before.

    The lines before one article are one group: where only titles or numbers differ those change, else the group is
    taken away and put there anew.
    """
    before, after = _groups(old), _groups(new)
    events: list[Event] = []
    for article in sorted({*before, *after}):
        left, right = before.get(article, []), after.get(article, [])
        if [(one.steps, one.title) for one in left] == [(one.steps, one.title) for one in right]:
            continue
        if left and [one.steps for one in left] == [one.steps for one in right]:
            events += _retitled(left, right)
        elif settings.matching is Matching.BY_CONTENT and len(left) == len(right) == 1 and _renumbered(*left, *right):
            events.append(_moved(left[0], right[0]))
        else:
            events += map(_gone, left)
            events += map(_put, right)
    return events


def _groups(law: Instrument) -> dict[Step, list[Heading]]:
    groups: dict[Step, list[Heading]] = {}
    for heading in headings_of(law.body):
        groups.setdefault(heading.before, []).append(heading)
    return groups


def _retitled(left: Sequence[Heading], right: Sequence[Heading]) -> Iterator[Event]:
    for one, other in zip(left, right, strict=True):
        if one.title != other.title:
            place = Address(one.steps, (Part.HEADING,))
            yield _event(one.before, Drafted(Retitle(place, one.title, other.title), Reason.DIVISION_TITLE), 0)


def _moved(one: Heading, other: Heading) -> Event:
    move = Move((Address(one.steps),), (Address((*one.steps[:-1], other.own)),))
    return _event(one.before, Drafted(move, Reason.MOVED), 0)


def _gone(one: Heading) -> Event:
    if not one.holds:
        return _event(one.before, Drafted(Delete((Address(one.steps),)), Reason.DIVISION_GONE), 0)
    step = DeleteHeading(Address((one.before,)), f"{one.own} {one.title}")
    return _event(one.before, Drafted(step, Reason.DIVISION_GONE), 0)


def _put(one: Heading) -> Event:
    step = InsertHeading(Address((one.before,)), Provision(one.own.level, one.own.number, one.title))
    return _event(one.before, Drafted(step, Reason.DIVISION_NEW), 1)


def _renumbered(one: Heading, other: Heading) -> bool:
    return one.title == other.title and one.own.level == other.own.level


def _event(before: Step, step: Drafted, order: int) -> Event:
    """An event just before (0) or just behind (1) the steps for the article itself."""
    return Event((Level.PART if order == 0 else Level.SUBITEM_2, _number(before)), [step])


def _number(step: Step) -> Number:
    return step.number
