"""Chapters and sections: their titles, heading lines, new ones, ones that are gone, their numbers."""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from random import Random

from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Instrument, Provision, node_at
from tests.amend.mutating.pieces import (
    Nodes,
    article_numbers,
    choose,
    new_unit,
    noun,
    numbered,
    raised,
    siblings,
    stub,
    with_body,
    with_node,
    with_siblings,
)
from tests.amend.mutating.words import edited


def _is_live_division(node: Provision) -> bool:
    return node.level.is_division and not node.deleted and node.number.value > 0


def chapter_retitled(rng: Random, law: Instrument) -> Instrument | None:
    """The title of a chapter or section: a word, or all of it."""
    path = choose(rng, law, _is_live_division)
    if path is None:
        return None
    node = node_at(law.body, path)
    heading = edited(rng, node.heading) if node.heading and rng.random() < 0.6 else noun(rng)
    return with_node(law, path, dataclasses.replace(node, heading=heading))


def heading_line_added(rng: Random, law: Instrument) -> Instrument | None:
    """A chapter cut in two: a heading line before one of its articles, as a branch or with the later ones shifted."""
    places = [(path, node) for path, node in law.walk() if _is_live_division(node) and _cuts(node)]
    if not places:
        return None
    path, node = rng.choice(places)
    nodes, at = siblings(law, path[:-1]), path[-1]
    cut = rng.choice(_cuts(node))
    numbers = [one.number for one in nodes if one.level is node.level]
    branch = Number(node.number.value, (*node.number.branches, 2))
    first = dataclasses.replace(node, children=node.children[:cut])
    if rng.random() < 0.5 and branch not in numbers:
        second = Provision(node.level, branch, noun(rng), children=node.children[cut:])
        return with_siblings(law, path[:-1], (*nodes[:at], first, second, *nodes[at + 1 :]))
    number = Number(node.number.value + 1)
    second = Provision(node.level, number, noun(rng), children=node.children[cut:])
    later = [numbered(one, raised(one.number, 1)) if one.number >= number else one for one in nodes[at + 1 :]]
    return with_siblings(law, path[:-1], (*nodes[:at], first, second, *later))


def _cuts(node: Provision) -> list[int]:
    return [index for index in range(1, len(node.children)) if node.children[index].level is Level.ARTICLE]


def heading_line_removed(rng: Random, law: Instrument) -> Instrument | None:
    """A chapter whose heading line is gone: its articles belong to the chapter before it."""
    places = [
        (path, node)
        for path, node in law.walk()
        if _is_live_division(node) and path[-1] > 0 and all(child.level is Level.ARTICLE for child in node.children)
    ]
    if not places:
        return None
    path, node = rng.choice(places)
    nodes, at = siblings(law, path[:-1]), path[-1]
    before = nodes[at - 1]
    if not before.level.is_division or any(child.level.is_division for child in before.children):
        return None
    joined = dataclasses.replace(before, children=(*before.children, *node.children))
    later = nodes[at + 1 :]
    if rng.random() < 0.5 and all(one.number.value > node.number.value for one in later):
        later = tuple(numbered(one, raised(one.number, -1)) for one in later)
    return with_siblings(law, path[:-1], (*nodes[: at - 1], joined, *later))


def chapter_added(rng: Random, law: Instrument) -> Instrument | None:
    """A new chapter with new articles at the end."""
    chapters = [node for node in law.body if node.level.is_division]
    if not chapters:
        return None
    last = max(article_numbers(law)).value
    below = tuple(new_unit(rng, Level.ARTICLE, Number(last + index)) for index in range(1, rng.randint(1, 3) + 1))
    number = Number(max(node.number for node in chapters).value + 1)
    return with_body(law, (*law.body, Provision(chapters[-1].level, number, noun(rng), children=below)))


def chapter_between(rng: Random, law: Instrument) -> Instrument | None:
    """A new chapter 제N장의2 with articles that are branches."""
    places = [index for index, node in enumerate(law.body) if _is_live_division(node) and node.children]
    if not places:
        return None
    at = rng.choice(places)
    node = law.body[at]
    ahead = max(one.number for _, one in Instrument("", (node,)).articles())
    number = Number(node.number.value, (*node.number.branches, 2))
    branches = [Number(ahead.value, (*ahead.branches, index)) for index in range(2, rng.randint(2, 4) + 1)]
    if set(branches) & set(article_numbers(law)) or any(one.number == number for one in law.body):
        return None
    below = tuple(new_unit(rng, Level.ARTICLE, one) for one in branches)
    return with_body(
        law, (*law.body[: at + 1], Provision(node.level, number, noun(rng), children=below), *law.body[at + 1 :])
    )


def chapter_deleted(rng: Random, law: Instrument) -> Instrument | None:
    """A chapter with its articles: stubs, or gone."""
    places = [index for index, node in enumerate(law.body) if _is_live_division(node)]
    if len(places) < 2:
        return None
    at = rng.choice(places)
    gone: Nodes = () if rng.random() < 0.5 else (stub(law.body[at]),)
    return with_body(law, (*law.body[:at], *gone, *law.body[at + 1 :]))


def chapters_made(rng: Random, law: Instrument) -> Instrument | None:
    """A law without chapters gets two or three."""
    count = len(law.body)
    if count < 4 or any(node.level is not Level.ARTICLE for node in law.body):
        return None
    cuts = sorted(rng.sample(range(1, count), rng.randint(1, 2)))
    edges = [0, *cuts, count]
    return with_body(
        law,
        [
            Provision(Level.CHAPTER, Number(index), noun(rng), children=law.body[start:stop])
            for index, (start, stop) in enumerate(pairwise(edges), start=1)
        ],
    )


def chapters_renumbered(rng: Random, law: Instrument) -> Instrument | None:
    """All chapters from one on under the next number."""
    places = [index for index, node in enumerate(law.body) if node.level is Level.CHAPTER]
    if not places:
        return None
    at = rng.choice(places)
    return with_body(
        law,
        [
            numbered(node, raised(node.number, 1)) if index >= at and node.level is Level.CHAPTER else node
            for index, node in enumerate(law.body)
        ],
    )
