"""The lists of a text: provisions of one level under one parent, which are numbered together (A-2 to A-5)."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ordinance.check.leftovers import is_stray_amendment
from ordinance.law.address import Address, Step
from ordinance.law.numbers import Level, Number, mark
from ordinance.law.tree import Addenda, Instrument, Provision

ADDENDA = "부칙"
# An article of addenda that amends other instruments: what it prints is their text, with their numbers (D-5).
_AMENDS_OTHERS = re.compile(r"다른\s?\S*?의\s?(?:일부\s?)?개정")


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Provisions of one level that are numbered together.

    `lead` is `부칙` or empty; `steps` lead to the parent; `above` is the title of the division that divisions stand in.
    """

    level: Level
    nodes: tuple[Provision, ...]
    lead: str = ""
    steps: tuple[Step, ...] = ()
    above: str = ""

    @property
    def place(self) -> str:
        """The parent in words: `제3조제2항`, `부칙 제2조`; empty for the instrument itself."""
        return f"{self.lead} {Address(self.steps)}".strip() if self.steps else self.lead

    def place_of(self, node: Provision) -> str:
        """One of the list in words: `제3조제2항 4.`."""
        return f"{self.place} {mark(node.level, node.number)}".strip()


def lists_of(law: Instrument) -> tuple[NumberedList, ...]:
    """Every list of the body and of the 부칙 that belong to the text itself; those of earlier ones are history."""
    return (*_of_body(law), *(one for addenda in own_addenda(law) for one in _of_addenda(addenda)))


def own_addenda(law: Instrument) -> tuple[Addenda, ...]:
    """The 부칙 that the drafter writes: the last of those without a number of promulgation; the rest is history."""
    return tuple(one for one in law.addenda if not one.label)[-1:]


def amends_others(article: Provision) -> bool:
    """Whether an article of addenda amends other instruments (D-5)."""
    return _AMENDS_OTHERS.search(article.heading) is not None


def _of_body(law: Instrument) -> Iterator[NumberedList]:
    articles: list[Provision] = []
    yield from _through_parts(tuple(_divisions(law.body, articles)))
    yield NumberedList(Level.ARTICLE, _up_to_restart(articles))
    for article in articles:
        yield from _below(article, (Step(Level.ARTICLE, article.number),), "")


def _through_parts(lists: tuple[NumberedList, ...]) -> Iterator[NumberedList]:
    """장 may begin anew in each 편, or run through them (A-2): the reading that goes on is taken."""
    chapters = [one for one in lists if one.level is Level.CHAPTER]
    through = tuple(node for one in chapters for node in one.nodes)
    if len(chapters) < 2 or not goes_on(through):
        yield from lists
        return
    yield NumberedList(Level.CHAPTER, through)
    yield from (one for one in lists if one.level is not Level.CHAPTER)


def _up_to_restart(articles: Sequence[Provision]) -> tuple[Provision, ...]:
    """Articles up to one that begins anew with 제1조: one break is told, and what follows it is another count."""
    for index, (before, after) in enumerate(pairwise(articles)):
        if after.number == Number(1) < before.number:
            return tuple(articles[: index + 2])
    return tuple(articles)


def _divisions(nodes: Sequence[Provision], articles: list[Provision], above: str = "") -> Iterator[NumberedList]:
    """Lists of divisions, from the outside in; articles are gathered, for they are numbered through (A-2)."""
    divisions = [node for node in nodes if node.level.is_division]
    if divisions:
        yield from (dataclasses.replace(one, above=above) for one in _by_level(divisions, (), ""))
    for node in nodes:
        if node.level.is_division:
            yield from _divisions(node.children, articles, node.heading)
        elif node.level is Level.ARTICLE and not is_stray_amendment(node):
            articles.append(node)


def _of_addenda(addenda: Addenda) -> Iterator[NumberedList]:
    yield from _by_level(addenda.body, (), ADDENDA)
    for node in addenda.body:
        if not amends_others(node):
            yield from _below(node, (Step(node.level, node.number),), ADDENDA)


def _below(node: Provision, steps: tuple[Step, ...], lead: str) -> Iterator[NumberedList]:
    if not node.children:
        return
    yield from _by_level(node.children, steps, lead)
    for child in node.children:
        if child.children:
            yield from _below(child, (*steps, Step(child.level, child.number)), lead)


def articles_in(nodes: Sequence[Provision]) -> Iterator[Provision]:
    """Every article of some divisions, in reading order."""
    for node in nodes:
        if node.level is Level.ARTICLE:
            yield node
        elif node.level.is_division:
            yield from articles_in(node.children)


def _by_level(nodes: Iterable[Provision], steps: tuple[Step, ...], lead: str) -> Iterator[NumberedList]:
    """Siblings by level, in reading order; a node without a number takes no part."""
    levels: dict[Level, list[Provision]] = {}
    for node in nodes:
        if node.number.value:
            levels.setdefault(node.level, []).append(node)
    for level, of_level in levels.items():
        yield NumberedList(level, tuple(of_level), lead, steps)


def goes_on(nodes: Sequence[Provision]) -> bool:
    """Whether numbers go on from 1, each once; quick for the many lists that do."""
    last = Number(0)
    for node in nodes:
        number = node.number
        plain = number.value == last.value + 1 and not number.branches
        if not plain and (not last.value or number not in last.successors):
            return False
        last = number
    return True
