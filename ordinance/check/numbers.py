"""Runs of numbers: what the numbering rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from ordinance.check.document import Document
from ordinance.check.leftovers import is_stub
from ordinance.check.lists import NumberedList
from ordinance.check.model import Found
from ordinance.law.numbers import Level, Number, mark
from ordinance.law.tree import Provision


@dataclass(frozen=True, slots=True)
class Run:
    """A list without what two rules of their own report: stubs whose number lives again, and the same number twice."""

    of: NumberedList
    nodes: tuple[Provision, ...]


def in_order(*levels: Level) -> Callable[[Document], tuple[Found, ...]]:
    """A rule that the numbers of some levels go on from 1 without gaps."""

    def look(document: Document) -> tuple[Found, ...]:
        uneven = (one for one in document.uneven_lists if one.level in levels)
        return tuple(found for one in uneven for found in _breaks(run_of(one)))

    return look


def run_of(one: NumberedList) -> Run:
    """The run that the numbers of a list make: with the stubs whose number lives again, or without, as fits better."""
    live = {node.number for node in one.nodes if not is_stub(node)}
    without = _each_once(node for node in one.nodes if not (is_stub(node) and node.number in live))
    whole = _each_once(one.nodes)
    return Run(one, min(whole, without, key=_breaks_in))


def _each_once(nodes: Iterable[Provision]) -> tuple[Provision, ...]:
    return tuple(next(same) for _, same in groupby(nodes, key=lambda node: node.number))


def _breaks_in(nodes: tuple[Provision, ...]) -> int:
    return sum(after.number not in before.number.successors for before, after in pairwise(nodes))


def _breaks(run: Run) -> Iterator[Found]:
    """Where the numbers of a run do not go on, each once, in order."""
    if not run.nodes:
        return
    first = run.nodes[0]
    if first.number != Number(1) and mark(first.level, Number(1)) not in run.of.above:
        start = mark(first.level, Number(1))
        yield Found(
            run.of.place_of(first),
            f"{start}부터 시작하지 않습니다. 번호를 {start}부터 차례대로 적으십시오.",
        )
    for before, after in pairwise(run.nodes):
        if after.number not in before.number.successors:
            yield Found(run.of.place_of(after), _said(before, after))


def _said(before: Provision, after: Provision) -> str:
    where = f"{mark(before.level, before.number)} 다음에 {mark(after.level, after.number)}: "
    if after.number == Number(1) and after.level > Level.ARTICLE:
        return f"{where}처음부터 다시 셉니다. 앞에 새 항이나 호의 번호가 빠졌는지 보고, 아니면 이어 적으십시오."
    if after.number < before.number:
        return f"{where}번호가 거꾸로 갑니다. 차례대로 놓거나 번호를 고치십시오."
    return f"{where}번호가 빠졌습니다. 번호를 이어 적고, 삭제한 것이면 그 번호에 ‘삭제’를 남기십시오."
