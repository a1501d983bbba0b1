"""Cutting the text of an instrument into pieces: title, divisions, articles, 부칙, annexes.

The pieces are stretches of the text; joined, they give it back. Text that was pasted without line breaks is cut too,
where the next article number follows the end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from ordinance.law.heads import ADDENDA, ANNEX, article_head, division_head
from ordinance.law.numbers import Number


class Kind(Enum):
    """Kinds of pieces."""

    TITLE = "title"
    DIVISION = "division"
    ARTICLE = "article"
    ADDENDA = "addenda"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text with its kind and the line it begins on, counted from 1."""

    kind: Kind
    source: str
    line: int = 1


def _kind_of(line: str, around: Kind) -> Kind | None:
    """What a line begins; articles and divisions only in the body."""
    if line.startswith("부") and ADDENDA.match(line):
        return Kind.ADDENDA
    if line.startswith("[") and ANNEX.match(line):
        return Kind.ANNEX
    if around in {Kind.ADDENDA, Kind.ANNEX} or not line.startswith("제"):
        return None
    if division_head(line):
        return Kind.DIVISION
    return Kind.ARTICLE if article_head(line) else None


def cut(text: str) -> Iterator[Piece]:
    """The pieces of a whole instrument, in reading order; the title first, empty where there is none."""
    kind, start, first = Kind.TITLE, 0, 1
    position = 0
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        begins = _kind_of(line.strip(), kind)
        if begins is not None:
            yield Piece(kind, text[start:position], first)
            kind, start, first = begins, position, number
        position += len(line)
    yield Piece(kind, text[start:], first)


_INSIDE = re.compile(
    r"(?:(?<=[.>\])〉〕】다])|[ \t\u3000\xa0])[ \t\u3000\xa0]*"
    r"(?=제\d+조(?:의\d+)*\s?\([^()]*\)(?![에의을를와과은는이가])|제\d+[장절](?:의\d+)?\s|부\s*칙\s*[<(]|\[별표)"
)


_LONGEST_HEAD = 300


def with_line_breaks(text: str) -> str:
    """The text with a line break before each article, division, 부칙 and annex that stands inside a line.

    For text pasted as one long line; text in which articles begin lines is given back as it is.
    """
    lines = text.split("\n")
    if not any(len(re.findall(r"제\d+조(?:의\d+)*\s?\(", line)) > 1 for line in lines):
        return text
    return "\n".join(_broken(line) for line in lines)


def _broken(line: str) -> str:
    cuts: list[int] = []
    opened = article_head(line.lstrip())
    last = opened.number if opened else Number(0)
    for match in _INSIDE.finditer(line):
        head = article_head(line[match.end() : match.end() + _LONGEST_HEAD])
        if head is None:
            cuts.append(match.end())
        elif head.number in last.successors or head.number.value == last.value + 1:
            cuts.append(match.end())
            last = head.number
    edges = [0, *cuts, len(line)]
    return "\n".join(line[start:stop] for start, stop in pairwise(edges) if line[start:stop])
