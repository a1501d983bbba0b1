"""Steps for the heading lines of chapters and sections: titles, new lines, lines gone, renumbered ones (C-10)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ordinance.amend.draft_units import Event
from ordinance.amend.drafting import Drafted
from ordinance.amend.operations import Delete, DeleteHeading, Insert, InsertHeading, Move, Retitle
from ordinance.amend.reasons import Reason
from ordinance.amend.settings import Matching, Settings
from ordinance.law.address import Address, Part, Step
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Instrument, Provision


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading line of a chapter: its own and its parents' numbers, its title, the articles that come next.

    `before` is the next article that a sentence can name, None behind the last one; `anchor` the next that both
    versions have; `holds` says whether `before` stands inside the chapter, for one without articles is followed by
    another's.
    """

    steps: tuple[Step, ...]
    title: str
    before: Step | None
    anchor: Step | None = None
    holds: bool = True

    @property
    def own(self) -> Step:
        """The chapter's own number."""
        return self.steps[-1]

    @property
    def said(self) -> tuple[Step, str]:
        """What the line says."""
        return self.own, self.title


def headings_of(law: Instrument, nameable: frozenset[Step], shared: frozenset[Step]) -> tuple[Heading, ...]:
    """Every heading line of a version in reading order; a sentence can name articles in force and the `nameable`."""
    waiting: list[tuple[tuple[Step, ...], str]] = []
    found: list[Heading] = []
    anchored = 0
    for above, node in _lines(law.body, ()):
        step = Step(node.level, node.number)
        if node.level.is_division:
            waiting.append(((*above, step), line_title(node)))
        elif not node.deleted or step in nameable:
            found += [Heading(steps, title, step, None, steps == above[: len(steps)]) for steps, title in waiting]
            waiting = []
        if step in shared and anchored < len(found):
            found[anchored:] = [dataclasses.replace(one, anchor=step) for one in found[anchored:]]
            anchored = len(found)
    return (*found, *(Heading(steps, title, None, None, holds=False) for steps, title in waiting))


def _lines(nodes: Sequence[Provision], above: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], Provision]]:
    """Chapters in force and all articles in reading order, each with the chapters around it."""
    for node in nodes:
        if not node.level.is_division or not node.deleted or has_live(node):
            yield above, node
        yield from _lines(node.children if node.level.is_division else (), (*above, Step(node.level, node.number)))


def has_live(node: Provision) -> bool:
    """Whether anything in force stands below: some laws say 삭제 in the heading line of a chapter alone."""
    return any(not child.deleted or has_live(child) for child in node.children)


def line_title(node: Provision) -> str:
    """What stands behind the number in a heading line."""
    return "삭제" if node.deleted else node.heading


def _numbers(law: Instrument) -> frozenset[Step]:
    """The numbers of all articles, stubs among them: a deleted article keeps its place."""
    return frozenset(Step(node.level, node.number) for _, node in _lines(law.body, ()) if not node.level.is_division)


def heading_events(old: Instrument, new: Instrument, settings: Settings) -> list[Event]:
    """The steps that change heading lines, each at the article it stands before.

    The lines before one article of both versions are one group: where only titles or numbers differ those change,
    else lines are taken away and put there anew.
    """
    known, wanted = _numbers(old), _numbers(new)
    before, after = headings_of(old, known, known & wanted), headings_of(new, known, known & wanted)
    events: list[Event] = []
    left, right = _by_anchor(before), _by_anchor(after)
    steps = {one.steps for one in before}
    for anchor in dict.fromkeys((*left, *right)):
        events += _group(left.get(anchor, []), right.get(anchor, []), steps, settings)
    return events


def _by_anchor(headings: Sequence[Heading]) -> dict[Step | None, list[Heading]]:
    groups: dict[Step | None, list[Heading]] = {}
    for one in headings:
        groups.setdefault(one.anchor, []).append(one)
    return groups


def _group(left: list[Heading], right: list[Heading], known: set[tuple[Step, ...]], settings: Settings) -> list[Event]:
    left, right = _trimmed(left, right)
    if left and [one.steps for one in left] == [one.steps for one in right]:
        return list(_retitled(left, right))
    if (
        settings.matching is Matching.BY_CONTENT
        and len(left) == len(right) == 1
        and _renumbered(left[0], right[0], known)
    ):
        return [_moved(left[0], right[0])]
    return [*map(_gone, left), *map(_put, right)]


def _trimmed(left: list[Heading], right: list[Heading]) -> tuple[list[Heading], list[Heading]]:
    """Without the lines that both end or begin with."""
    while left and right and left[-1].said == right[-1].said:
        left, right = left[:-1], right[:-1]
    while left and right and left[0].said == right[0].said:
        left, right = left[1:], right[1:]
    return left, right


def _retitled(left: Sequence[Heading], right: Sequence[Heading]) -> Iterator[Event]:
    for one, other in zip(left, right, strict=True):
        if one.title != other.title:
            place = Address(one.steps, (Part.HEADING,))
            yield _event(one.before, Drafted(Retitle(place, one.title, other.title), Reason.DIVISION_TITLE), 0)


def _moved(one: Heading, other: Heading) -> Event:
    move = Move((Address(one.steps),), (Address((*one.steps[:-1], other.own)),))
    return _event(one.before, Drafted(move, Reason.MOVED), 0)


def _gone(one: Heading) -> Event:
    if one.before is None or not one.holds:
        return _event(one.before, Drafted(Delete((Address(one.steps),)), Reason.DIVISION_GONE), 0)
    step = DeleteHeading(Address((one.before,)), f"{one.own} {one.title}")
    return _event(one.before, Drafted(step, Reason.DIVISION_GONE), 0)


def _put(one: Heading) -> Event:
    line = Provision(one.own.level, one.own.number, one.title)
    if one.before is None:
        parent = Address(one.steps[:-1]) if one.steps[:-1] else None
        return _event(None, Drafted(Insert((line,), parent), Reason.DIVISION_NEW), 1)
    return _event(one.before, Drafted(InsertHeading(Address((one.before,)), line), Reason.DIVISION_NEW), 1)


def _renumbered(one: Heading, other: Heading, known: set[tuple[Step, ...]]) -> bool:
    """Whether a chapter only changes its number, to one that no chapter beside it bears yet."""
    free = (*one.steps[:-1], other.own) not in known
    return free and one.title == other.title and one.own.level == other.own.level


_BEHIND_ALL = Number(10_000)


def _event(before: Step | None, step: Drafted, order: int) -> Event:
    """An event just before (0) or just behind (1) the steps for the article itself."""
    return Event((Level.PART if order == 0 else Level.SUBITEM_2, before.number if before else _BEHIND_ALL), [step])
