"""Where 항, 호, 목 and 세목 begin in an article that is one string without line breaks.

law.go.kr's JSON glues everything together (`…분장한다.1. 인사…2. 예산…`), and digits and letters with a full stop
stand in running text too: dates, `1.5톤`, `정부24`, `인가. 착공`. All candidates are weighed against each other: a
cheapest path is sought through them, on which numbers that go on cost nothing and gaps, repetitions and steps back
cost something. The weights are few and ordinal: what matters is which reading is better, not by how much.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ordinance.korean import ganada, ganada_index, uncircled
from ordinance.law.notes import note_spans
from ordinance.law.numbers import Level, Number

CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
# ⓛ stands for ① in several real ordinances; it is read as ① and kept in the source.
_CIRCLED_L = "ⓛ"
_GANADA = "".join(ganada(number) for number in range(1, 85))


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark that begins a provision: where it stands, and what it numbers. `end` is where the words begin."""

    start: int
    end: int
    level: Level
    number: Number


_CANDIDATE = re.compile(
    rf"(?P<para>[{CIRCLED}{_CIRCLED_L}])"
    r"|(?P<ho>\d+)(?P<branch>(?:의\s?\d+)*)(?P<dot>\s?[.．](?!\d)|[.．](?=\d))"
    rf"|(?P<mok>[{_GANADA}])(?P<mokbranch>(?:의\d+)?)[.．](?=\s|[가-힣「“])"
    rf"|(?<![(\d])(?P<sem>\d{{1,2}})\)(?=\s?\S)"
    rf"|(?<![(가-힣])(?P<sem2>[{_GANADA}])\)(?=\s)"
)
_DATE = re.compile(
    r"(?:(?<!\d)\d{4}|['’‘]\d{2})\s?[.．·ㆍ]\s?\d{1,2}\s?[.．·ㆍ]\s?\d{1,2}(?!\d)\.?|\d{4}\s?\.\s\d{1,2}\.(?=\s?[)>부까])"
)
_ENTITY = re.compile(r"&#x?[0-9A-Fa-f]+;|&[a-z]+;")
_BRACKETED = re.compile(r"\([^()]*\)|「[^「」]*」|“[^“”]*”")
_MASK = "\x00"
_STRONG = frozenset(".:;)>〉]〕】”」" + _MASK)


def masked(text: str) -> str:
    """The text, equally long, with notes and dates blanked out and character entities decoded in place."""
    if "&" in text:
        text = _ENTITY.sub(_decoded, text)
    spans = list(note_spans(text))
    if "." in text or "．" in text:
        spans += [match.span() for match in _DATE.finditer(text)]
    return _blanked(text, sorted(spans)) if spans else text


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with stretches blanked out; they may overlap."""
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        if end <= done:
            continue
        pieces += [text[done:start], _MASK * (end - max(start, done))]
        done = end
    return "".join([*pieces, text[done:]])


def _decoded(match: re.Match[str]) -> str:
    character = html.unescape(match[0])
    return character[:1] + _MASK * (len(match[0]) - 1) if len(character) == 1 else match[0]


class _Candidate(NamedTuple):
    """A possible mark: its place, what it would number, and how much it looks like one (0 strong, 1 fair, 2 weak)."""

    start: int
    end: int
    level: Level
    value: int
    branch: int
    weakness: int
    odd: float


def _weakness(text: str, start: int) -> int:
    """How a mark is set off from what stands before it: by a stop or note, by a space, or not at all."""
    before = start - 1
    while before >= 0 and text[before] in " \n\t\u3000\xa0":
        before -= 1
    if before < 0 or text[before] in _STRONG or "\n" in text[before + 1 : start]:
        return 0
    return 1 if before < start - 1 else 2


def _candidates(text: str) -> Iterator[_Candidate]:
    quoted = [match.span() for match in _BRACKETED.finditer(text)]
    opened = [left for left, _ in quoted]
    for match in _CANDIDATE.finditer(text):
        start = match.start()
        around = bisect_left(opened, start) - 1
        if around >= 0 and start < quoted[around][1]:
            continue
        kind = match.lastgroup
        if kind == "para":
            value = 1 if match["para"] == _CIRCLED_L else uncircled(match["para"])
            yield _Candidate(start, match.end(), Level.PARAGRAPH, value, 0, 0, 0.0)
        elif kind == "dot":
            yield from _numbers(text, match)
        elif match["mok"]:
            branch = int(match["mokbranch"][1:]) if match["mokbranch"] else 0
            heads = match["mok"] == "가" and _UNIT.search(text, max(start - 26, 0), start) is not None
            weakness = 0 if heads else _weakness(text, start)
            odd = 3.0 if match["mok"] == "다" and weakness == 2 and _ends_like_verb(text[start - 1]) else 0.0
            yield _Candidate(start, match.end(), Level.ITEM, ganada_index(match["mok"]), branch, weakness, odd)
        elif match["sem"]:
            yield _Candidate(start, match.end(), Level.SUBITEM, int(match["sem"]), 0, _weakness(text, start), 0.0)
        else:
            yield _Candidate(
                start, match.end(), Level.SUBITEM_2, ganada_index(match["sem2"]), 0, _weakness(text, start), 0.0
            )


# A 호 that is only the name of a unit, with its duties as 목: `1. 도시환경사업소가. …`.
_UNIT = re.compile(r"\d\s?[.．]\s?[가-힣0-9·ㆍ ]{2,20}$")
_VERB_FINALS = frozenset({4, 6, 18, 20, 25})  # ㄴ, ㄶ, ㅄ, ㅆ, ㅌ: 한다, 않다, 없다, 있다, 같다


def _ends_like_verb(syllable: str) -> bool:
    """Whether 다 behind this syllable rather ends a sentence (한다, 있다) than begins 목 다."""
    return "가" <= syllable <= "힣" and ((ord(syllable) - 0xAC00) % 28 in _VERB_FINALS or syllable == "이")


def _numbers(text: str, match: re.Match[str]) -> Iterator[_Candidate]:
    """A run of digits and each of its ends: in `정부242.` the 호 is 2."""
    digits, branch = match["ho"], int(re.findall(r"\d+", match["branch"])[0]) if match["branch"] else 0
    decimal = 2.5 if text[match.end() : match.end() + 1].isdigit() else 0.0
    for cut in range(min(len(digits), 4)):
        rest = digits[cut:]
        if rest.startswith("0") or len(rest) > 3:
            continue
        start = match.start() + cut
        weakness = 2 if cut else _weakness(text, start)
        if weakness == 2 and rest == "1" and text[start - 1] == "다":  # a lead-in that lost its full stop
            weakness = 0
        yield _Candidate(start, match.end(), Level.SUBPARAGRAPH, int(rest), branch, weakness, decimal + 1.2 * bool(cut))


class _State(NamedTuple):
    """Numbers last seen in the lists that are open; 0 for a list that is not."""

    para: int = 0
    ho: int = 0
    ho_branch: int = 0
    mok: int = 0
    sem: int = 0
    sem2: int = 0


# What it costs to take a candidate that goes on with its list, by how weakly it is set off.
_TAKE = {
    Level.PARAGRAPH: (0.0, 0.0, 0.0),
    Level.SUBPARAGRAPH: (0.0, 0.2, 0.6),
    Level.ITEM: (0.0, 0.3, 0.6),
    Level.SUBITEM: (0.0, 0.3, 0.5),
    Level.SUBITEM_2: (0.3, 0.6, 3.0),
}
# What it costs to leave one, by how weakly it is set off.
_LEAVE = {
    Level.PARAGRAPH: (8.0, 8.0, 8.0),
    Level.SUBPARAGRAPH: (2.5, 1.0, 0.4),
    Level.ITEM: (1.5, 0.5, 0.1),
    Level.SUBITEM: (1.0, 0.5, 0.2),
    Level.SUBITEM_2: (0.6, 0.3, 0.1),
}
_FIRST = {Level.SUBPARAGRAPH: (0.0, 1.2, 2.0), Level.ITEM: (0.6, 0.9, 1.1), Level.SUBITEM: (0.4, 0.8, 1.5)}
_CHAIN_REWARD = {Level.SUBPARAGRAPH: 1.2, Level.ITEM: 2.2, Level.SUBITEM: 1.6, Level.SUBITEM_2: 0.8}
_NOTHING = (0.0, 0.0, 0.0)
_GAP, _AGAIN, _BACK, _ORPHAN = 3.0, 2.5, 6.0, 5.0


# Where a state holds the last number of a level.
_FIELD = {
    Level.PARAGRAPH: 0,
    Level.SUBPARAGRAPH: 1,
    Level.ITEM: 3,
    Level.SUBITEM: 4,
    Level.SUBITEM_2: 5,
}


def _taken(state: _State, one: _Candidate) -> tuple[float, _State]:
    """The cost of taking a candidate in a state, and the state after it."""
    level, value = one.level, one.value
    last = state[_FIELD[level]]
    cost = _TAKE[level][one.weakness] + one.odd
    if level is Level.SUBPARAGRAPH and one.branch:
        cost += _branch_cost(state, one)
    elif value == last + 1:
        cost += -_CHAIN_REWARD.get(level, 0.0) if last else _FIRST.get(level, _NOTHING)[one.weakness]
    elif last == 0:
        cost += _GAP + 0.5 * min(value, 10)
    elif value == last:
        cost += _AGAIN + one.weakness
    elif value > last:
        cost += _GAP + 0.4 * min(value - last, 10) + one.weakness
    else:
        cost += _BACK + one.weakness
    if level is Level.SUBPARAGRAPH:
        return cost, _State(state.para, value, one.branch)
    if level is Level.PARAGRAPH:
        return cost, _State(value)
    if level is Level.ITEM:
        after = _State(state.para, state.ho, state.ho_branch, value)
        return (cost if state.ho else cost + _ORPHAN), after
    after = state._replace(sem=value, sem2=0) if level is Level.SUBITEM else state._replace(sem2=value)
    return (cost if state.mok or state.ho else cost + _ORPHAN), after


def _branch_cost(state: _State, one: _Candidate) -> float:
    if one.value == state.ho and one.branch == (state.ho_branch or 1) + 1:
        return -0.8
    return _GAP if one.value == state.ho else _BACK


# How many readings are followed at a time, and how much worse than the best one may be: more than ever compete.
_WIDTH = 10
_MARGIN = 7.0
_Beam = dict[_State, tuple[float, "_Link | None"]]


class _Link(NamedTuple):
    """The last candidate taken on a path, and the path before it."""

    one: _Candidate
    before: _Link | None


def find_marks(text: str) -> tuple[Mark, ...]:
    """The marks in an article's text (behind its number and heading), in reading order."""
    beam: _Beam = {_State(): (0.0, None)}
    for group in _groups(_candidates(masked(text))):
        beam = _step(beam, group)
    best = min(beam.values(), key=lambda path: path[0])
    marks: list[Mark] = []
    link = best[1]
    while link is not None:
        marks.append(_mark(link.one))
        link = link.before
    return tuple(reversed(marks))


def _groups(candidates: Iterator[_Candidate]) -> Iterator[list[_Candidate]]:
    """Candidates that exclude each other (ends of one run of digits) together."""
    group: list[_Candidate] = []
    for one in candidates:
        if group and one.end != group[0].end:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _step(beam: _Beam, group: list[_Candidate]) -> _Beam:
    """Every state after taking one of the group, or none of it."""
    first = group[0]
    leave = _LEAVE[first.level][first.weakness]
    wanted = (1.0, 0.6, 0.8)[first.weakness]
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


def _mark(one: _Candidate) -> Mark:
    branches = (one.branch,) if one.branch else ()
    return Mark(one.start, one.end, one.level, Number(one.value, branches))
