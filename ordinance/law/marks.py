"""Where 항, 호, 목 and 세목 begin in an article that is one string without line breaks.

law.go.kr's JSON glues everything together (`…분장한다.1. 인사…2. 예산…`), and digits and letters with a full stop
stand in running text too: dates, `1.5톤`, `정부24`, `인가. 착공`. All candidates are weighed against each other: a
cheapest path is sought through them, on which numbers that go on cost nothing and gaps, repetitions and steps back
cost something. The weights are few and ordinal: what matters is which reading is better, not by how much.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ordinance.errors import InputError
from ordinance.law.candidates import BARE_WEAKNESS, Candidate, candidates, masked
from ordinance.law.numbers import Level, Number


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark that begins a provision: where it stands, and what it numbers. `end` is where the words begin."""

    start: int
    end: int
    level: Level
    number: Number


class _State(NamedTuple):
    """Numbers last seen in the lists that are open; 0 for a list that is not."""

    para: int = 0
    ho: int = 0
    ho_branch: int = 0
    mok: int = 0
    mok_branch: int = 0
    sem: int = 0
    sem2: int = 0


# What it costs to take a candidate that goes on with its list, by how weakly it is set off.
_TAKE = {
    Level.PARAGRAPH: (0.0, 0.0, 0.0),
    Level.SUBPARAGRAPH: (0.0, 0.3, 0.8, 1.2),
    Level.ITEM: (0.0, 0.3, 0.6),
    Level.SUBITEM: (0.0, 0.3, 0.5),
    Level.SUBITEM_2: (0.3, 0.6, 3.0),
}
# What it costs to leave one, by how weakly it is set off; and to leave the very one that is due.
_LEAVE = {
    Level.PARAGRAPH: (8.0, 8.0, 8.0),
    Level.SUBPARAGRAPH: (3.5, 2.0, 1.5, 0.0),
    Level.ITEM: (2.0, 0.5, 0.1),
    Level.SUBITEM: (1.0, 0.5, 0.2),
    Level.SUBITEM_2: (0.6, 0.3, 0.1),
}
_LEAVE_ODD = 0.2
_DUE = (1.0, 0.6, 0.8, 0.0)
_FIRST = {
    Level.SUBPARAGRAPH: (0.0, 1.2, 2.0, 9.0),
    Level.ITEM: (0.6, 0.9, 1.1),
    Level.SUBITEM: (0.4, 0.8, 1.5),
}
_CHAIN_REWARD = {Level.SUBPARAGRAPH: 1.2, Level.ITEM: 2.2, Level.SUBITEM: 1.6, Level.SUBITEM_2: 0.8}
_NOTHING = (0.0, 0.0, 0.0)
_AGAIN, _GAP, _EACH, _BACK, _ORPHAN, _NEVER = 1.0, 1.5, 0.15, 2.2, 5.0, 99.0


# Where a state holds the last number of a level; of 호 and 목, which have branches, the branch stands behind it.
_FIELD = {
    Level.PARAGRAPH: 0,
    Level.SUBPARAGRAPH: 1,
    Level.ITEM: 3,
    Level.SUBITEM: 5,
    Level.SUBITEM_2: 6,
}


def _taken(state: _State, one: Candidate) -> tuple[float, _State]:
    """The cost of taking a candidate in a state, and the state after it."""
    level, value = one.level, one.value
    last = state[_FIELD[level]]
    cost = _TAKE[level][one.weakness] + one.odd
    if one.branch:
        cost += _branch_cost(last, state[_FIELD[level] + 1], one)
    elif value == last + 1:
        cost += -_CHAIN_REWARD.get(level, 0.0) if last else _FIRST.get(level, _NOTHING)[one.weakness]
    else:
        cost += _break_cost(value, last, one.weakness)
    if level is Level.SUBPARAGRAPH:
        return cost, _State(state.para, value, one.branch)
    if level is Level.PARAGRAPH:
        return cost, _State(value)
    if level is Level.ITEM:
        after = _State(state.para, state.ho, state.ho_branch, value, one.branch)
        return (cost if state.ho else cost + _ORPHAN), after
    after = state._replace(sem=value, sem2=0) if level is Level.SUBITEM else state._replace(sem2=value)
    return (cost if state.mok or state.ho else cost + _ORPHAN), after


def _break_cost(value: int, last: int, weakness: int) -> float:
    """What a number costs that does not go on: again, ahead, or back."""
    if weakness == BARE_WEAKNESS:
        return _NEVER
    if value == last:
        return _AGAIN
    if last == 0:
        return 2 * _GAP + _EACH * min(value, 20)
    if value > last:
        return _GAP + _EACH * min(value - last, 20)
    return _BACK + _EACH * min(last - value, 20) * (value != 1)


def _branch_cost(last: int, last_branch: int, one: Candidate) -> float:
    """What a 호 or 목 with a branch (1의2, 가의2) costs behind the last of its level."""
    if one.value == last and one.branch == (last_branch or 1) + 1:
        return -0.8
    return _GAP if one.value == last else 2 * _BACK


# Real articles have a few hundred.
_MOST_CANDIDATES = 20_000
# How many readings are followed at a time, and how much worse than the best one may be: more than ever compete.
_WIDTH = 10
_MARGIN = 7.0
_Beam = dict[_State, tuple[float, "_Link | None"]]


class _Link(NamedTuple):
    """The last candidate taken on a path, and the path before it."""

    one: Candidate
    before: _Link | None


def find_marks(text: str) -> tuple[Mark, ...]:
    """The marks in an article's text (behind its number and heading), in reading order."""
    beam: _Beam = {_State(): (0.0, None)}
    for count, group in enumerate(_groups(candidates(masked(text)))):
        if count > _MOST_CANDIDATES:
            raise InputError(
                f"조문 하나에 번호로 보이는 것이 {count:,}개가 넘습니다.", advice="법령의 글인지 확인하십시오."
            )
        beam = _step(beam, group)
    best = min(beam.values(), key=lambda path: path[0])
    marks: list[Mark] = []
    link = best[1]
    while link is not None:
        marks.append(_mark(link.one))
        link = link.before
    return tuple(reversed(marks))


def _groups(candidates: Iterator[Candidate]) -> Iterator[list[Candidate]]:
    """Candidates that exclude each other (ends of one run of digits) together."""
    group: list[Candidate] = []
    for one in candidates:
        if group and one.end != group[0].end:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _step(beam: _Beam, group: list[Candidate]) -> _Beam:
    """Every state after taking one of the group, or none of it."""
    first = group[0]
    leave = _LEAVE_ODD if first.odd else _LEAVE[first.level][first.weakness]
    wanted = 0.0 if first.odd else _DUE[first.weakness]
    field = _FIELD[first.level]
    values = [one.value - 1 for one in group]
    result: _Beam = {}
    for state, (cost, link) in beam.items():
        left = cost + leave + (wanted if state[field] in values else 0.0)
        if state not in result or left < result[state][0]:
            result[state] = (left, link)
        for one in group:
            extra, after = _taken(state, one)
            if after not in result or cost + extra < result[after][0]:
                result[after] = (cost + extra, _Link(one, link))
    return _pruned(result)


def _pruned(beam: _Beam) -> _Beam:
    """The readings that can still win."""
    limit = min(cost for cost, _ in beam.values()) + _MARGIN
    kept = {state: path for state, path in beam.items() if path[0] <= limit}
    if len(kept) <= _WIDTH:
        return kept
    return dict(sorted(kept.items(), key=lambda item: item[1][0])[:_WIDTH])


def _mark(one: Candidate) -> Mark:
    branches = (one.branch,) if one.branch else ()
    return Mark(one.start, one.end, one.level, Number(one.value, branches))
