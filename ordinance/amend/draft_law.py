"""Steps for a whole instrument: title, chapters, articles, annexes (C-13)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from ordinance.amend.draft_annexes import annex_events, printed_annexes
from ordinance.amend.draft_divisions import heading_events
from ordinance.amend.draft_units import Event, sibling_events
from ordinance.amend.drafting import TOP, Drafted
from ordinance.amend.operations import Insert, Retitle
from ordinance.amend.reasons import Reason
from ordinance.amend.resolve import walk_to_articles
from ordinance.amend.settings import Matching, Settings
from ordinance.law.address import Address, Step, TitleAddress
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Annex, Instrument, Provision


class LawDraft:
    """The steps that turn one version of an instrument into another."""

    def __init__(self, old: Instrument, new: Instrument, settings: Settings) -> None:
        self._old, self._new, self._settings = old, new, settings

    def events(self, chapters: Sequence[Event] = ()) -> list[Event]:
        """Title first, then chapters and articles by number, then annexes and forms; `chapters` are printed anew."""
        articles = self._articles()
        if self._settings.matching is Matching.BY_CONTENT:
            articles = list(_in_chapters(articles, self._old, self._new))
        headings = heading_events(self._old, self._new, self._settings)
        body = sorted([*chapters, *headings, *articles], key=_place_in_body)
        return [*self._title(), *body, *annex_events(self._old.annexes, self._new.annexes)]

    def _title(self) -> Iterator[Event]:
        if self._old.title != self._new.title:
            step = Retitle(TitleAddress(), self._old.title, self._new.title)
            yield Event((Level.PART, Number(0)), [Drafted(step, Reason.TITLE)])

    def _articles(self) -> list[Event]:
        return sibling_events(TOP, _articles(self._old), _articles(self._new), self._settings)

    def annexes_printed(self, events: Sequence[Event]) -> tuple[Annex, ...]:
        """The new annexes that 별지 prints."""
        return printed_annexes(events, self._new.annexes)


def _articles(law: Instrument) -> list[Provision]:
    """Every article in reading order, out of its chapters."""
    return [node for _, node in walk_to_articles(law.body) if not node.level.is_division]


def _place_in_body(event: Event) -> tuple[Number, int]:
    """Articles by number; a chapter's title stands before the article it precedes."""
    return event.key[1], event.key[0]


# New articles at the edge of a chapter (N14)


def divisions_above(nodes: Sequence[Provision], above: tuple[Step, ...] = ()) -> dict[Step, tuple[Step, ...]]:
    """For every article the chapter and section it stands in."""
    found: dict[Step, tuple[Step, ...]] = {}
    for node in nodes:
        step = Step(node.level, node.number)
        if node.level.is_division:
            found |= divisions_above(node.children, (*above, step))
        else:
            found.setdefault(step, above)
    return found


def _in_chapters(events: Sequence[Event], old: Instrument, new: Instrument) -> Iterator[Event]:
    """New articles whose number alone would put them in another chapter are said with their chapter (N14)."""
    before, after = divisions_above(old.body), divisions_above(new.body)
    for event in events:
        yield Event(event.key, [out for step in event.steps for out in _with_chapter(step, before, after)])


_Divisions = dict[Step, tuple[Step, ...]]


def _with_chapter(step: Drafted, before: _Divisions, after: _Divisions) -> Iterator[Drafted]:
    operation = step.operation
    if not isinstance(operation, Insert) or operation.parent is not None:
        yield step
        return
    for chapter, provisions in _by_chapter(operation.provisions, before, after):
        parent = Address(chapter) if chapter else None
        yield dataclasses.replace(step, operation=Insert(tuple(provisions), parent))


def _by_chapter(
    provisions: Sequence[Provision], before: _Divisions, after: _Divisions
) -> Iterator[tuple[tuple[Step, ...], list[Provision]]]:
    """Runs of new articles with the chapter to name, empty where the number says it."""
    run: list[Provision] = []
    known: tuple[Step, ...] = ()
    for node in provisions:
        chapter = _chapter_to_name(Step(node.level, node.number), before, after)
        if run and chapter != known:
            yield known, run
            run = []
        known = chapter
        run.append(node)
    if run:
        yield known, run


def _chapter_to_name(step: Step, before: _Divisions, after: _Divisions) -> tuple[Step, ...]:
    own = after.get(step, ())
    lower = [other for other in before if other.number < step.number]
    by_number = before[max(lower, key=lambda other: other.number)] if lower else own
    return own if own != by_number and own in before.values() else ()
