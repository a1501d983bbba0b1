"""An article as a sequence of segments that together are its text: its head, then each 항, 호, 목, 세목.

Segments keep the text they were cut from to the letter; joined, they give it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ordinance.errors import InputError
from ordinance.korean import CIRCLED, EnumeratorError
from ordinance.law.heads import Head, article_head, bare_number, division_head, number_of
from ordinance.law.marks import Mark, find_marks
from ordinance.law.numbers import VALUE_OF, Level, Number

# Real articles reach 16,000 characters; a text far beyond that is no article, and weighing its marks would take long.
_LONGEST = 500_000


@dataclass(frozen=True, slots=True)
class Segment:
    """One provision's own stretch of text: `source` to the letter, `words` what stands behind mark and heading."""

    level: Level
    number: Number
    heading: str
    source: str
    words: str


_PARAGRAPH = re.compile(rf"([{CIRCLED}])")
_SUBPARAGRAPH = re.compile(r"(\d{1,4})((?:의\d{1,3})*)\.(?!\d)")
_ITEM = re.compile(r"([가-힣])((?:의\d{1,3})*)\.(?=\s|$)")
_SUBITEM = re.compile(r"(\d{1,4})\)(?=\s)")
_SUBITEM_2 = re.compile(r"([가-힣])\)(?=\s)")


@dataclass(frozen=True, slots=True)
class _LineRule:
    """How a line opens a level, and the levels one of which must be open around it."""

    level: Level
    pattern: re.Pattern[str]
    inside: frozenset[Level]


_ANY = frozenset(Level)
_RULES = (
    _LineRule(Level.PARAGRAPH, _PARAGRAPH, _ANY),
    _LineRule(Level.SUBPARAGRAPH, _SUBPARAGRAPH, frozenset({Level.ARTICLE, Level.PARAGRAPH})),
    _LineRule(Level.ITEM, _ITEM, frozenset({Level.SUBPARAGRAPH})),
    _LineRule(Level.SUBITEM, _SUBITEM, frozenset({Level.ITEM, Level.SUBPARAGRAPH})),
    _LineRule(Level.SUBITEM_2, _SUBITEM_2, frozenset({Level.SUBITEM})),
)


def line_marks(text: str, opened: Level) -> tuple[Mark, ...]:
    """Marks at the beginnings of lines, for text that has a line for each provision; `opened` stands around it."""
    marks: list[Mark] = []
    levels = [opened]
    for start in _line_starts(text):
        mark = _line_mark(text, start, levels)
        if mark is None:
            continue
        levels = [level for level in levels if level < mark.level] + [mark.level]
        marks.append(mark)
    return tuple(marks)


def _line_starts(text: str) -> Iterator[int]:
    """Position of the first letter of each line."""
    for match in re.finditer(r"(?:^|\n)[ \t\u3000\xa0]*(?=\S)", text):
        yield match.end()


def _line_mark(text: str, start: int, levels: Sequence[Level]) -> Mark | None:
    for rule in _RULES:
        match = rule.pattern.match(text, start)
        if match is None or not rule.inside & set(levels):
            continue
        branches = match[2] if rule.pattern.groups > 1 else ""
        number = number_at(rule.level, match[1], branches)
        if number is not None:
            return Mark(start, match.end(), rule.level, number)
    return None


def number_at(level: Level, value: str, branches: str) -> Number | None:
    """The number of a mark from its figure or letter and its branches (`의2`); None where the letter counts nothing."""
    try:
        return number_of(str(VALUE_OF[level](value)), branches)
    except EnumeratorError:
        return None


def marks_in(text: str, opened: Level) -> tuple[Mark, ...]:
    """Marks in the words of an article: by lines where it has lines, else wherever the numbers go on."""
    return line_marks(text, opened) if "\n" in text.rstrip() else find_marks(text)


def article_segments(source: str, stated: Number | None = None) -> tuple[Segment, ...]:
    """The segments of one article; `stated` is its number where a database states it and the text does not."""
    if len(source) > _LONGEST:
        raise InputError(
            f"조문 하나가 지나치게 깁니다({len(source):,}자).", advice="조문이 줄마다 나뉘었는지 확인하십시오."
        )
    start = len(source) - len(source.lstrip())
    head = article_head(source[start:])
    if head is None:
        said = bare_number(source[start:])
        head = Head(
            Level.ARTICLE,
            stated or (said.number if said else Number(0)),
            "",
            said.end if said and stated in {None, said.number} else 0,
        )
    end = start + head.end
    repeated = article_head(source[end:].lstrip())
    if repeated and (repeated.number, repeated.heading) == (head.number, head.heading) and head.heading:
        end += len(source[end:]) - len(source[end:].lstrip()) + repeated.end
    words, below = loose_segments(source[end:], Level.ARTICLE)
    return (Segment(head.level, head.number, head.heading, source[:end] + words, words), *below)


def loose_segments(source: str, opened: Level) -> tuple[str, tuple[Segment, ...]]:
    """Words before the first mark, and the segments behind it, of text that has no head of its own."""
    return split_at(source, marks_in(source, opened))


def split_at(source: str, marks: Sequence[Mark]) -> tuple[str, tuple[Segment, ...]]:
    """Words before the first mark, and a segment for each mark up to the next."""
    edges = [*(mark.start for mark in marks), len(source)]
    segments = tuple(
        Segment(mark.level, mark.number, "", source[start:stop], source[mark.end : stop])
        for mark, start, stop in zip(marks, edges, edges[1:], strict=False)
    )
    return source[: edges[0]], segments


def division_segment(source: str) -> Segment | None:
    """A division heading with any further lines; None when the text is none."""
    start = len(source) - len(source.lstrip())
    first, newline, further = source[start:].partition("\n")
    head = division_head(first.rstrip())
    if head is None:
        return None
    return Segment(head.level, head.number, head.heading, source, further if newline else "")
