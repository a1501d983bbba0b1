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

from ordinance.law.heads import ADDENDA, ANNEX, article_head, division_head, plain_article_head
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


def _kind_of(line: str, around: Kind, last: Number, *, excerpt: bool) -> Kind | None:
    """What a line begins; articles and divisions only in the body, an article without heading only if it is due.

    In an excerpt (articles without the title of their law) numbers need not follow each other.
    """
    if line.startswith("부") and ADDENDA.match(line):
        return Kind.ADDENDA
    if line.startswith("[") and ANNEX.match(line):
        return Kind.ANNEX
    if around in {Kind.ADDENDA, Kind.ANNEX} or not line.startswith("제"):
        return None
    if division_head(line):
        return Kind.DIVISION
    if article_head(line):
        return Kind.ARTICLE
    plain = plain_article_head(line)
    return Kind.ARTICLE if plain and _is_due(plain.number, last, excerpt=excerpt) else None


def _is_due(number: Number, last: Number, *, excerpt: bool) -> bool:
    return last < number if excerpt else number in last.successors


def _number_at(line: str, last: Number) -> Number:
    head = article_head(line[:_LONGEST_HEAD]) or plain_article_head(line[:_LONGEST_HEAD])
    return head.number if head else last


def cut(text: str) -> Iterator[Piece]:
    """The pieces of a whole instrument, in reading order; the title first, empty where there is none."""
    excerpt = plain_article_head(text.lstrip()[:_LONGEST_HEAD].split("\n", 1)[0]) is not None
    kind, start, first = Kind.TITLE, 0, 1
    last = Number(0)
    position = 0
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        for offset in (0, *_inner_starts(line)):
            begins = _kind_of(line[offset:].strip(), kind, last, excerpt=excerpt)
            if begins is not None:
                last = _number_at(line[offset:].strip(), last) if begins is Kind.ARTICLE else last
                yield Piece(kind, text[start : position + offset], first)
                kind, start, first = begins, position + offset, number
        position += len(line)
    yield Piece(kind, text[start:], first)


# Where something may begin inside a line: behind the end of a sentence, a note or a space. A citation that repeats a
# heading (`제3조(과)에 따라`) goes on with a particle.
_INSIDE = re.compile(
    r"(?:(?<=[.>\])〉〕】다])|[ \t\u3000\xa0])[ \t\u3000\xa0]*"
    r"(?=제\d+조(?:의\d+)*\s?(?:\([^()]*\)(?![에의을를와과은는이가])|[<〈]?삭\s?제)"
    r"|제\d+[장절](?:의\d+)?\s|부\s*칙\s*[<(]|\[별표)"
)
_DIVISION = re.compile(r"제\d+[장절]")
# A chapter inside a line leads to an article, with no number between; the chapters of another law that a text names do
# not (`형법 제37장 권리행사를 방해하는 죄중 제324조의4ㆍ제324조의5(…)`).
_DIVISION_OF_ARTICLES = re.compile(r"제\d+[장절](?:의\d+)?\s(?:(?!제\d)[^,.()]){1,60}제\d+(?:[장절]|조(?:의\d+)*\s?\()")
_ARTICLES = re.compile(r"제\d+조(?:의\d+)*\s?(?:\(|[<〈]?삭\s?제)")
_SENTENCE_END = frozenset(".>]〉〕】")
_LARGEST_GAP = 20
_LONGEST_HEAD = 300


def _inner_starts(line: str) -> Iterator[int]:
    """Where articles, divisions, 부칙 and annexes begin inside a line: in text pasted without line breaks.

    An article begins with the number that is due, or with a later one behind the end of a sentence (real law has
    gaps). A line with a single article is left as it is.
    """
    if len(_ARTICLES.findall(line)) < 2:
        return
    opened = article_head(line.lstrip()[:_LONGEST_HEAD])
    last = opened.number if opened else Number(0)
    for match in _INSIDE.finditer(line):
        if match.end() == 0:
            continue
        head = article_head(line[match.end() : match.end() + _LONGEST_HEAD])
        if head is None:
            if not _DIVISION.match(line, match.end()) or _DIVISION_OF_ARTICLES.match(line, match.end()):
                yield match.end()
        elif head.number in last.successors or _later(line[: match.start()], last, head.number):
            yield match.end()
            last = head.number


def _later(before: str, last: Number, number: Number) -> bool:
    return last < number and number.value <= last.value + _LARGEST_GAP and before.rstrip()[-1:] in _SENTENCE_END


def with_line_breaks(text: str) -> str:
    """The text with a line break wherever something begins inside a line."""
    return "\n".join(_broken(line) for line in text.split("\n"))


def _broken(line: str) -> str:
    edges = [0, *_inner_starts(line), len(line)]
    return "\n".join(line[start:stop] for start, stop in pairwise(edges) if line[start:stop])
