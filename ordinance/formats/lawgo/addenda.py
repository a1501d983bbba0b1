"""부칙 as delivered: one at a time in two layouts, or the whole history in a single text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ordinance.errors import InputError
from ordinance.formats.lawgo.values import Row, day, lines, rows, section, whole_number
from ordinance.korean import dotted
from ordinance.law.cut import with_line_breaks
from ordinance.law.heads import ADDENDA

_MOST_LETTERS = 1_000_000
# A 부칙 begins a line, alone or with a bracket or its first words behind it; `부칙 제2조 중 “…”` is amending text.
# In a text without line breaks it stands behind the end of a sentence, with its number.
_BEGINS = re.compile(
    r"(?:^|(?<=\n))[ \t\u3000\xa0]*(?=부\s*칙[ \t\u3000\xa0]*(?:[<〈(\[]|제\s?1조\s?\(|이 (?:조례|규칙|법|영)|\n|$))"
    r"|(?<=[.>)\]〉])[ \t\u3000\xa0]*(?=부\s*칙\s*<\s*제?\d)"
)
_LABEL = re.compile(r"\s*부\s*칙\s*[<〈(][^\n<〈(]*?[>〉)][ \t\u3000\xa0]*(?=[^\s(])")


def addenda_texts(body: Row) -> tuple[str, ...]:
    """Each 부칙 as one text that begins with its heading; where the service leaves it out, it is made of its data."""
    return tuple(text for heading, content in _delivered(body) for text in _history(heading, content))


def _delivered(body: Row) -> Iterator[tuple[str, str]]:
    """A heading made of number and day, and the text, of each 부칙 as delivered."""
    value = body.get("부칙")
    owners = rows(body, "부칙") if isinstance(value, list) else (section(body, "부칙"),)
    for owner in owners:
        units = rows(owner, "부칙단위") if "부칙단위" in owner else _units(owner)
        for unit in units:
            yield _heading(unit), "\n".join(lines(unit.get("부칙내용"), "부칙내용"))


def _units(owner: Row) -> tuple[Row, ...]:
    """Triples repeated under one 부칙 come as three lists of equal length: the n-th of each belong together."""
    names = ("부칙공포일자", "부칙공포번호", "부칙내용")
    numbers, texts = owner.get("부칙공포번호"), owner.get("부칙내용")
    if not isinstance(numbers, list):
        return (owner,)
    if not isinstance(texts, list) or len(texts) == 1:  # one text with the whole history
        return ({"부칙내용": texts},)
    columns = [owner.get(name) for name in names]
    if any(not isinstance(column, list) or len(column) != len(texts) for column in columns):
        raise InputError("부칙의 공포일자, 공포번호, 내용의 수가 서로 달라 짝지을 수 없습니다.")
    listed = [column for column in columns if isinstance(column, list)]
    return tuple(dict(zip(names, triple, strict=True)) for triple in zip(*listed, strict=True))


def _heading(unit: Row) -> str:
    number, issued = whole_number(unit, "부칙공포번호"), day(unit, "부칙공포일자")
    said = [f"제{number}호" if number else "", dotted(issued) if issued else ""]
    inside = ", ".join(part for part in said if part)
    return f"부칙 <{inside}>" if inside else "부칙"


def _history(heading: str, content: str) -> Iterator[str]:
    """A text cut where a 부칙 begins; words before the first heading belong to the 부칙 that the data name."""
    if not content.strip():
        return
    if len(content) > _MOST_LETTERS:
        raise InputError(f"부칙 하나가 너무 깁니다({_MOST_LETTERS:,}자까지).")
    starts = [match.end() for match in _BEGINS.finditer(content)]
    before = content[: starts[0]] if starts else content
    if before.strip():
        yield with_line_breaks(f"{heading}\n{before.strip(chr(10))}".rstrip("\n"))
    for start, end in pairwise([*starts, len(content)]):
        yield with_line_breaks(_own_line(content[start:end].rstrip("\n")))


def _own_line(text: str) -> str:
    """A line break behind the heading where the reader would otherwise take the words on its line for heading."""
    first = text.split("\n", 1)[0]
    label = _LABEL.match(first)
    if ADDENDA.match(first.strip()) or label is None:
        return text
    return f"{text[: label.end()].rstrip()}\n{text[label.end() :]}"
