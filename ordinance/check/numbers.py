"""Runs of numbers: what the numbering rules share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ordinance.check.model import Found
from ordinance.law.address import Address, Step, join_parts
from ordinance.law.numbers import Level, Number, mark
from ordinance.law.tree import Addenda, Instrument, Provision


def breaks(nodes: Sequence[Provision], place: str) -> Iterator[Found]:
    """Where the numbers of siblings do not go on from 1, each once, in order."""
    if not nodes:
        return
    first = nodes[0]
    if first.number != Number(1):
        yield Found(
            f"{place} {mark(first.level, first.number)}".strip(),
            f"{mark(first.level, Number(1))}부터 시작하지 않습니다.",
        )
    for before, after in pairwise(nodes):
        if after.number in before.number.successors:
            continue
        kind = _kind(before.number, after.number)
        yield Found(
            f"{place} {mark(after.level, after.number)}".strip(),
            f"{mark(before.level, before.number)} 다음에 {mark(after.level, after.number)}: {kind}.",
        )


def _kind(before: Number, after: Number) -> str:
    if after == before:
        return "번호가 두 번 나옵니다"
    return "번호가 거꾸로 갑니다" if after < before else "번호가 빠졌습니다"


def parents(law: Instrument, level: Level) -> Iterator[tuple[str, tuple[Provision, ...]]]:
    """Children of one level with the place of their parent, in the body and in every 부칙."""
    yield from _parents(law.body, (), level, "")
    for addenda in law.addenda:
        yield from _parents(addenda.body, (), level, "부칙 ")
        yield "부칙", _of_level(addenda.body, level)


def _parents(
    nodes: Sequence[Provision], steps: tuple[Step, ...], level: Level, lead: str
) -> Iterator[tuple[str, tuple[Provision, ...]]]:
    for node in nodes:
        inner = steps if node.level.is_division else (*steps, Step(node.level, node.number))
        children = _of_level(node.children, level)
        if children:
            yield lead + join_parts(str(Address(inner)), ()), children
        yield from _parents(node.children, inner, level, lead)


def _of_level(nodes: Sequence[Provision], level: Level) -> tuple[Provision, ...]:
    return tuple(node for node in nodes if node.level == level)


def all_articles(law: Instrument) -> tuple[Provision, ...]:
    """The articles of the body, across divisions: they are numbered through (A-2)."""
    return tuple(node for _, node in law.articles())


def addenda_articles(addenda: Addenda) -> tuple[Provision, ...]:
    """The articles of one 부칙, numbered on their own (D-1)."""
    return _of_level(addenda.body, Level.ARTICLE)
