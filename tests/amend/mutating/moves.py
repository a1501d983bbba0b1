"""Provisions that move: to another number, another place, into one another, apart."""

from __future__ import annotations

import dataclasses
from random import Random

from ordinance.law.numbers import Level, Number
from ordinance.law.sentences import sentence_spans
from ordinance.law.tree import Instrument, Path, Provision, mapped, node_at
from tests.amend.mutating.pieces import (
    LISTS,
    Nodes,
    article_numbers,
    articles_shifted,
    choose,
    closes_up,
    maybe_cited,
    noun,
    numbered,
    raised,
    shifted,
    siblings,
    stub,
    with_body,
    with_node,
    with_siblings,
)
from tests.amend.mutating.words import edited


def _pair_of(rng: Random, nodes: Nodes, level: Level) -> tuple[int, int] | None:
    found = [index for index, node in enumerate(nodes) if node.level is level and not node.deleted]
    if len(found) < 2:
        return None
    one, other = sorted(rng.sample(found, 2))
    return one, other


def units_swapped(rng: Random, law: Instrument) -> Instrument | None:
    """Two siblings that exchange their numbers."""
    level = rng.choice(LISTS[:3])
    path = choose(rng, law, lambda node: node.level is level)
    if path is None:
        return None
    nodes = list(siblings(law, path[:-1]))
    pair = _pair_of(rng, tuple(nodes), level)
    if pair is None:
        return None
    one, other = pair
    nodes[one], nodes[other] = (
        numbered(nodes[other], nodes[one].number),
        numbered(_touched(rng, nodes[one]), nodes[other].number),
    )
    return with_siblings(law, path[:-1], nodes)


def _touched(rng: Random, node: Provision) -> Provision:
    """At times a provision that moves changes its words as well."""
    if rng.random() < 0.3 and node.text:
        return dataclasses.replace(node, text=edited(rng, node.text))
    return node


def unit_moved(rng: Random, law: Instrument) -> Instrument | None:
    """A 항, 호 or 목 to another place of its list; those between shift."""
    level = rng.choice(LISTS[:3])
    path = choose(rng, law, lambda node: node.level is level)
    if path is None:
        return None
    nodes = siblings(law, path[:-1])
    pair = _pair_of(rng, nodes, level)
    if pair is None:
        return None
    return with_siblings(law, path[:-1], _rotated(nodes, *(pair if rng.random() < 0.5 else pair[::-1])))


def _rotated(nodes: Nodes, start: int, end: int) -> Nodes:
    """Siblings with the one at `start` at `end`, under the numbers that stand there."""
    order = list(nodes)
    order.insert(end, order.pop(start))
    return tuple(numbered(node, place.number) for node, place in zip(order, nodes, strict=True))


def unit_to_another_list(rng: Random, law: Instrument) -> Instrument | None:
    """A 호 from one 항 or 조 to the end of the list of another; it leaves a stub, or the later ones close up."""
    path = choose(rng, law, lambda node: node.level is Level.SUBPARAGRAPH and not node.deleted)
    others = [
        place
        for place, node in law.walk()
        if node.children and node.children[-1].level is Level.SUBPARAGRAPH and path and place != path[:-1]
    ]
    if path is None or not others:
        return None
    unit, home = node_at(law.body, path), rng.choice(others)
    there = siblings(law, home)
    law = with_siblings(law, home, (*there, numbered(unit, Number(there[-1].number.value + 1))))
    nodes, at = siblings(law, path[:-1]), path[-1]
    if len(nodes) < 3 or rng.random() < 0.5 or not closes_up(nodes, at):
        return with_node(law, path, stub(unit))
    return with_siblings(law, path[:-1], (*nodes[:at], *shifted(nodes, at, -1)[at + 1 :]))


# Articles


def articles_swapped(rng: Random, law: Instrument) -> Instrument | None:
    """Two articles that exchange their numbers and places."""
    found = [(path, node) for path, node in law.articles() if not node.deleted]
    if len(found) < 2:
        return None
    (one, first), (other, second) = rng.sample(found, 2)
    law = with_node(law, one, numbered(second, first.number))
    law = with_node(law, other, numbered(_touched(rng, first), second.number))
    return maybe_cited(rng, law, {first.number: second.number, second.number: first.number})


def articles_renumbered(rng: Random, law: Instrument) -> Instrument | None:
    """All articles from one on under numbers one or more higher; a gap is left, which 직제 do."""
    path = choose(rng, law, lambda node: node.level is Level.ARTICLE)
    if path is None:
        return None
    start, by = node_at(law.body, path).number, rng.randint(1, 3)
    moved = {number: raised(number, by) for number in article_numbers(law) if number >= start}
    return maybe_cited(rng, articles_shifted(law, start, by), moved)


def numbers_closed(rng: Random, law: Instrument) -> Instrument | None:
    """Articles numbered through from 1, branches and gaps and stubs gone."""
    kept = with_body(law, _live(law.body))
    numbers = article_numbers(kept)
    if not numbers or len(set(numbers)) < len(numbers):
        return None
    moved = {number: Number(index) for index, number in enumerate(numbers, start=1)}

    def change(node: Provision) -> Provision:
        return numbered(node, moved[node.number]) if node.level is Level.ARTICLE else node

    return maybe_cited(rng, with_body(kept, mapped(kept.body, change)), moved)


def _live(nodes: Nodes) -> Nodes:
    return tuple(
        dataclasses.replace(node, children=_live(node.children)) if node.level.is_division else node
        for node in nodes
        if not node.deleted
    )


def article_moved(rng: Random, law: Instrument) -> Instrument | None:
    """An article to another place or chapter: as a branch there, its old number a gap, a stub or closed up."""
    found = [(path, node) for path, node in law.articles() if not node.deleted]
    if len(found) < 3:
        return None
    (source, node), (target, ahead) = rng.sample(found, 2)
    taken = article_numbers(law)
    number = next(
        one for n in range(2, 99) if (one := Number(ahead.number.value, (*ahead.number.branches, n))) not in taken
    )
    law = with_node(law, source, stub(node))
    nodes = siblings(law, target[:-1])
    at = target[-1] + 1
    while at < len(nodes) and nodes[at].level is Level.ARTICLE and nodes[at].number < number:
        at += 1
    law = with_siblings(law, target[:-1], (*nodes[:at], numbered(_touched(rng, node), number), *nodes[at:]))
    if rng.random() < 0.5:
        law = _without_article(law, node.number)
    return maybe_cited(rng, law, {node.number: number})


def _without_article(law: Instrument, number: Number) -> Instrument:
    """The law without the stub of that number."""
    path = next(path for path, node in law.articles() if node.number == number and node.deleted)
    nodes = siblings(law, path[:-1])
    return with_siblings(law, path[:-1], (*nodes[: path[-1]], *nodes[path[-1] + 1 :]))


def article_moved_and_closed(rng: Random, law: Instrument) -> Instrument | None:
    """An article to another place, those between shifted: 제3조 becomes 제7조, 제4조 to 제7조 go one down."""
    found = [(path, node) for path, node in law.articles()]
    if len(found) < 3 or len({node.number for _, node in found}) < len(found):
        return None
    start, end = rng.sample(range(len(found)), 2)
    contents = [node for _, node in found]
    contents.insert(end, contents.pop(start))
    moved = {}
    for (path, place), node in zip(found, contents, strict=True):
        moved[node.number] = place.number
        law = with_node(law, path, numbered(node, place.number))
    return maybe_cited(rng, law, moved)


# Splitting and merging


def article_split_into_paragraphs(rng: Random, law: Instrument) -> Instrument | None:
    """The sentences of an article become its 항."""
    path = choose(
        rng,
        law,
        lambda node: node.level is Level.ARTICLE and not node.children and len(sentence_spans(node.text)) > 1,
    )
    if path is None:
        return None
    node = node_at(law.body, path)
    texts = [node.text[start:end] for start, end in sentence_spans(node.text)]
    below = tuple(
        Provision(Level.PARAGRAPH, Number(index), "", text.removeprefix("다만, ").removeprefix("이 경우 "))
        for index, text in enumerate(texts, start=1)
    )
    return with_node(law, path, dataclasses.replace(node, text="", children=below))


def article_split_in_two(rng: Random, law: Instrument) -> Instrument | None:
    """The later 항 of an article become an article of their own: a branch, or the next number with all later shifted."""
    path = choose(rng, law, lambda node: _paragraphs(node) > 1)
    if path is None:
        return None
    node = node_at(law.body, path)
    cut = rng.randint(1, len(node.children) - 1)
    before, behind = node.children[:cut], node.children[cut:]
    if any(child.level is not Level.PARAGRAPH for child in node.children):
        return None
    later = tuple(numbered(child, Number(index)) for index, child in enumerate(behind, start=1))
    taken = article_numbers(law)
    number, moved = Number(node.number.value, (*node.number.branches, 2)), {}
    shrunk = dataclasses.replace(node, children=before)
    if number in taken or rng.random() < 0.5:
        number = Number(node.number.value + 1)
        moved = {one: raised(one, 1) for one in taken if one >= number}
        law = articles_shifted(law, number, 1)
    second = Provision(Level.ARTICLE, number, noun(rng), "", later)
    if len(later) == 1:
        second = dataclasses.replace(second, text=later[0].text, children=later[0].children)
    nodes = siblings(law, path[:-1])
    law = with_siblings(law, path[:-1], (*nodes[: path[-1]], shrunk, second, *nodes[path[-1] + 1 :]))
    return maybe_cited(rng, law, moved)


def _paragraphs(node: Provision) -> int:
    return sum(child.level is Level.PARAGRAPH for child in node.children) if node.level is Level.ARTICLE else 0


def articles_merged(rng: Random, law: Instrument) -> Instrument | None:
    """Two neighbouring articles become one: the words of the second are its last 항."""
    found: list[Path] = [path for path, node in law.articles() if node.text and not node.children and not node.deleted]
    pairs = [(one, other) for one in found for other in found if one[:-1] == other[:-1] and one[-1] + 1 == other[-1]]
    if not pairs:
        return None
    first, second = rng.choice(pairs)
    one, other = node_at(law.body, first), node_at(law.body, second)
    below = tuple(Provision(Level.PARAGRAPH, Number(n), "", node.text) for n, node in ((1, one), (2, other)))
    law = with_node(law, first, dataclasses.replace(one, text="", children=below))
    law = with_node(law, second, stub(other))
    if rng.random() < 0.3:
        return law
    law = _without_article(law, other.number)
    if rng.random() < 0.5 or any(number.branches for number in article_numbers(law)):
        return law
    moved = {number: raised(number, -1) for number in article_numbers(law) if number > other.number}
    return maybe_cited(rng, articles_shifted(law, other.number, -1), moved)


def units_merged(rng: Random, law: Instrument) -> Instrument | None:
    """Two neighbouring 호 or 목 become one, the later ones closed up."""
    level = rng.choice((Level.SUBPARAGRAPH, Level.SUBPARAGRAPH, Level.ITEM))
    path = choose(rng, law, lambda node: node.level is level and not node.children and bool(node.text))
    if path is None:
        return None
    nodes, at = siblings(law, path[:-1]), path[-1]
    if at + 1 >= len(nodes) or nodes[at + 1].children or nodes[at + 1].deleted or not closes_up(nodes, at + 1):
        return None
    joined = dataclasses.replace(nodes[at], text=f"{nodes[at].text} 및 {nodes[at + 1].text}")
    return with_siblings(law, path[:-1], (*nodes[:at], joined, *shifted(nodes, at + 1, -1)[at + 2 :]))


def unit_split(rng: Random, law: Instrument) -> Instrument | None:
    """A 호 or 목 becomes two, the later ones shifted up."""
    level = rng.choice((Level.SUBPARAGRAPH, Level.SUBPARAGRAPH, Level.ITEM))
    path = choose(rng, law, lambda node: node.level is level and not node.children and node.text.count(" ") > 3)
    if path is None:
        return None
    nodes, at = siblings(law, path[:-1]), path[-1]
    words = nodes[at].text.split(" ")
    cut = rng.randint(2, len(words) - 2)
    one = dataclasses.replace(nodes[at], text=" ".join(words[:cut]))
    other = Provision(level, raised(nodes[at].number, 1), "", " ".join(words[cut:]))
    if nodes[at].number.branches:
        return None
    return with_siblings(law, path[:-1], (*nodes[:at], one, other, *shifted(nodes, at + 1, 1)[at + 1 :]))
