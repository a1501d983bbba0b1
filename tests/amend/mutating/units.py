"""Provisions that are new or gone, at each level."""

from __future__ import annotations

import dataclasses
from random import Random

from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Instrument, Path, node_at
from tests.amend.mutating.pieces import (
    LISTS,
    UNDER,
    article_numbers,
    articles_shifted,
    choose,
    closes_up,
    lead_in,
    maybe_cited,
    new_list,
    new_unit,
    raised,
    sentence,
    shifted,
    siblings,
    stub,
    with_node,
    with_siblings,
)

# New provisions


def article_at_end(rng: Random, law: Instrument) -> Instrument | None:
    """One to three new articles behind the last."""
    for _ in range(rng.choice((1, 1, 2, 3))):
        *_, (path, node) = law.articles()
        new = new_unit(rng, Level.ARTICLE, Number(node.number.value + 1))
        law = _placed_behind(law, path, new_unit(rng, Level.ARTICLE, new.number))
    return law


def _placed_behind(law: Instrument, path: Path, *new: object) -> Instrument:
    nodes = siblings(law, path[:-1])
    at = path[-1] + 1
    return with_siblings(law, path[:-1], (*nodes[:at], *new, *nodes[at:]))  # type: ignore[arg-type]


def article_in_the_middle(rng: Random, law: Instrument) -> Instrument | None:
    """A new article, the later ones shifted up."""
    path = choose(rng, law, lambda node: node.level is Level.ARTICLE)
    if path is None:
        return None
    number = node_at(law.body, path).number
    count = rng.choice((1, 1, 2))
    moved = {one: raised(one, count) for one in article_numbers(law) if one >= number}
    law = articles_shifted(law, number, count)
    new = tuple(new_unit(rng, Level.ARTICLE, raised(number, index)) for index in range(count))
    nodes = siblings(law, path[:-1])
    law = with_siblings(law, path[:-1], (*nodes[: path[-1]], *new, *nodes[path[-1] :]))
    return maybe_cited(rng, law, moved)


def article_branch(rng: Random, law: Instrument) -> Instrument | None:
    """제N조의2, or the next branch where there are some."""
    path = choose(rng, law, lambda node: node.level is Level.ARTICLE)
    if path is None:
        return None
    number = _next_branch(node_at(law.body, path).number, article_numbers(law))
    return None if number is None else _placed_behind(law, path, new_unit(rng, Level.ARTICLE, number))


def _next_branch(number: Number, taken: list[Number]) -> Number | None:
    """The branch that may be born behind a number: 제3조의2 behind 제3조, 제3조의3 behind 제3조의2."""
    candidates = [Number(number.value, (*number.branches[:-1], number.branches[-1] + 1))] if number.branches else []
    candidates.append(Number(number.value, (*number.branches, 2)))
    return next((one for one in candidates if one not in taken), None)


def _list_place(rng: Random, law: Instrument, level: Level) -> Path | None:
    return choose(rng, law, lambda node: node.level is level)


def _list_level(rng: Random, law: Instrument) -> Level:
    """A level that the law has, the outer ones more often."""
    there = {node.level for _, node in law.walk()}
    return rng.choice([level for level in (*LISTS[:3], *LISTS) if level in there] or [Level.PARAGRAPH])


def unit_at_end(rng: Random, law: Instrument) -> Instrument | None:
    """A new 항, 호, 목 or 세목 behind the last of its list."""
    path = _list_place(rng, law, _list_level(rng, law))
    if path is None:
        return None
    nodes = siblings(law, path[:-1])
    level = node_at(law.body, path).level
    last = max((node.number for node in nodes if node.level is level), default=Number(0))
    count = rng.choice((1, 1, 1, 2, 3))
    new = [new_unit(rng, level, Number(last.value + offset)) for offset in range(1, count + 1)]
    return with_siblings(law, path[:-1], (*nodes, *new))


def unit_in_the_middle(rng: Random, law: Instrument) -> Instrument | None:
    """A new 항, 호, 목 or 세목 with the later ones shifted up."""
    path = _list_place(rng, law, _list_level(rng, law))
    if path is None:
        return None
    nodes, at = siblings(law, path[:-1]), path[-1]
    new = new_unit(rng, nodes[at].level, nodes[at].number)
    return with_siblings(law, path[:-1], (*nodes[:at], new, *shifted(nodes, at, 1)[at:]))


def unit_branch(rng: Random, law: Instrument) -> Instrument | None:
    """A 호 or 목 with a branch number."""
    level = rng.choice((Level.SUBPARAGRAPH, Level.SUBPARAGRAPH, Level.ITEM))
    path = _list_place(rng, law, level)
    if path is None:
        return None
    nodes, at = siblings(law, path[:-1]), path[-1]
    number = _next_branch(nodes[at].number, [node.number for node in nodes])
    if number is None:
        return None
    return with_siblings(law, path[:-1], (*nodes[: at + 1], new_unit(rng, level, number), *nodes[at + 1 :]))


def list_added(rng: Random, law: Instrument) -> Instrument | None:
    """A list below a provision that had none, its words now the lead-in."""
    path = choose(rng, law, lambda node: node.level in UNDER and not node.children and not node.deleted)
    if path is None:
        return None
    node = node_at(law.body, path)
    below = new_list(rng, UNDER[node.level][-1])
    text = lead_in(rng, node.level) if rng.random() < 0.5 else node.text
    return with_node(law, path, dataclasses.replace(node, text=text, children=below))


def article_gets_paragraphs(rng: Random, law: Instrument) -> Instrument | None:
    """The words of an article become its ①, and ② is new."""
    path = choose(rng, law, lambda node: node.level is Level.ARTICLE and bool(node.text) and not _has_paragraphs(node))
    if path is None:
        return None
    node = node_at(law.body, path)
    first = dataclasses.replace(node, level=Level.PARAGRAPH, number=Number(1), heading="")
    second = new_unit(rng, Level.PARAGRAPH, Number(2))
    pair = (first, second) if rng.random() < 0.7 else (
        dataclasses.replace(second, number=Number(1)), dataclasses.replace(first, number=Number(2))
    )  # fmt: skip
    return with_node(law, path, dataclasses.replace(node, text="", children=pair))


def _has_paragraphs(node: object) -> bool:
    return any(child.level is Level.PARAGRAPH for child in getattr(node, "children", ()))


# Provisions that are gone


def article_deleted(rng: Random, law: Instrument) -> Instrument | None:
    """An article as a 삭제 stub, or gone and the later ones closed up, or gone with a gap."""
    if len(article_numbers(law)) < 2:
        return None
    path = choose(rng, law, lambda node: node.level is Level.ARTICLE and not node.deleted)
    if path is None:
        return None
    node, how = node_at(law.body, path), rng.choice(("stub", "closed", "gap"))
    if how == "stub":
        return with_node(law, path, stub(node))
    nodes = siblings(law, path[:-1])
    fewer = with_siblings(law, path[:-1], (*nodes[: path[-1]], *nodes[path[-1] + 1 :]))
    if how == "gap":
        return fewer
    later = [number for number in article_numbers(fewer) if number > node.number]
    if node.number.branches or any(number.value == node.number.value for number in later):
        return None
    moved = {number: raised(number, -1) for number in later}
    return maybe_cited(rng, articles_shifted(fewer, node.number, -1), moved)


def articles_deleted(rng: Random, law: Instrument) -> Instrument | None:
    """Two to four articles in a row as stubs."""
    for _ in range(rng.randint(2, 4)):
        path = choose(rng, law, lambda node: node.level is Level.ARTICLE and not node.deleted)
        if path is None:
            return None
        law = with_node(law, path, stub(node_at(law.body, path)))
    return law


def unit_deleted(rng: Random, law: Instrument) -> Instrument | None:
    """A 항, 호, 목 or 세목 as a stub, closed up, or gone with a gap."""
    level = _list_level(rng, law)
    path = choose(rng, law, lambda node: node.level is level and not node.deleted)
    if path is None:
        return None
    nodes, at = siblings(law, path[:-1]), path[-1]
    how = rng.choice(("stub", "closed", "gap"))
    if how == "stub":
        return with_node(law, path, stub(nodes[at]))
    if len(nodes) < 3 or (how == "closed" and not closes_up(nodes, at)):
        return None
    rest = shifted(nodes, at, -1)[at + 1 :] if how == "closed" else nodes[at + 1 :]
    return with_siblings(law, path[:-1], (*nodes[:at], *rest))


def list_deleted(rng: Random, law: Instrument) -> Instrument | None:
    """All 호 or 목 of a provision gone; its words say something else."""
    path = choose(rng, law, lambda node: node.level > Level.ARTICLE and bool(node.children))
    if path is None:
        return None
    node = node_at(law.body, path)
    return with_node(law, path, dataclasses.replace(node, text=sentence(rng), children=()))


def stub_revived(rng: Random, law: Instrument) -> Instrument | None:
    """A new provision under a number that was deleted."""
    path = choose(rng, law, lambda node: node.deleted and not node.level.is_division)
    if path is None:
        return None
    node = node_at(law.body, path)
    return with_node(law, path, new_unit(rng, node.level, node.number))


def stub_removed(rng: Random, law: Instrument) -> Instrument | None:
    """A 삭제 line that is gone, the later ones closed up: what a 전부개정 does."""
    path = choose(rng, law, lambda node: node.deleted and node.level > Level.ARTICLE)
    if path is None:
        return None
    nodes, at = siblings(law, path[:-1]), path[-1]
    if len(nodes) < 3 or not closes_up(nodes, at):
        return None
    return with_siblings(law, path[:-1], (*nodes[:at], *shifted(nodes, at, -1)[at + 1 :]))
