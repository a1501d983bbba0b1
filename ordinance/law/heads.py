"""How the lines that open a division, an article, a 부칙 or an annex look (A-2, A-3, D-1, F-3)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ordinance.law.numbers import LEVEL_OF, Level, Number


@dataclass(frozen=True, slots=True)
class Head:
    """What a text opens: level, number, heading, and the position where its own words begin."""

    level: Level
    number: Number
    heading: str
    end: int


_DIVISION = re.compile(r"제\s?(\d{1,4})\s?([편장절관])((?:의\s?\d{1,3})*)(?:[ \t\u3000\xa0]+(?P<title>.*)|$)")
_ARTICLE = re.compile(r"제\s?(\d{1,4})조((?:\s?의\s?\d{1,3})*)\.?")
# What stands in place of an article that was deleted or has moved: `삭제`, `<삭제 …>`, `[제23조로 이동 …]`.
_STUB = re.compile(r"\s*(?:[<〈(\[〔]\s*)?(?:삭\s*제|제\d+조(?:의\d{1,3})*(?:로|으로|에서)\s*이동|종전)")
ADDENDA = re.compile(
    r"부\s*칙\s*(?P<label>[<(〈][^\n]*?[>)〉])?[ \t\u3000\xa0]*"
    r"(?P<rest>(?:제\s?1조|이 (?:조례|규칙|법|영|훈령)|①)[^\n]*)?$"
)
ANNEX = re.compile(
    r"\[\s*(?:(?P<annex>별표)\s*(?P<number>\d{1,4}(?:의\d{1,3})*)?"
    r"|별지\s*제(?P<form>\d{1,4})호(?P<branch>(?:의\d{1,3})*)\s?서식)\s*\]\s*(?P<title>.*)$"
)


def number_of(value: str, branches: str = "") -> Number:
    """`("3", "의2")` is 제3조의2's number."""
    return Number(int(value), tuple(int(part) for part in re.findall(r"\d+", branches)))


def balanced_end(text: str, start: int) -> int:
    """Index just behind the bracket that closes the one at `start`, or -1 when none does on that line."""
    depth = 0
    for index in range(start, len(text)):
        if text[index] == "\n":
            return -1
        depth += (text[index] == "(") - (text[index] == ")")
        if depth == 0:
            return index + 1
    return -1


def division_head(line: str) -> Head | None:
    """`제2장 구 본청` or None; `제3장 중 “…”` is an amending sentence."""
    match = _DIVISION.match(line)
    if match is None or (match["title"] or "").startswith(("중 ", "의 ", "부터 ", "및 ")):
        return None
    title = (match["title"] or "").strip()
    return Head(LEVEL_OF[match[2]], number_of(match[1], match[3]), title, match.end())


def bare_number(text: str) -> Head | None:
    """`제7조` at the start of a text, whatever follows: for rows that a database says are articles."""
    match = _ARTICLE.match(text)
    return Head(Level.ARTICLE, number_of(match[1], match[2]), "", match.end()) if match else None


# Old law has articles without heading (`제2조 본법에서 …`). What goes on like a citation or amending sentence is none.
_PLAIN = re.compile(
    r"제\s?(\d{1,4})조((?:\s?의\s?\d{1,3})*)[ \t\u3000\xa0]+"
    r"(?!(?:(?:및|와|과|또는|중|내지|부터|까지|전단|후단|본문|단서|제목|각 호|각호)(?![가-힣])|제\d+[항호])"
    r"(?![가-힣]*다\.))"
    r"(?=[가-힣①“「])"
)


def plain_article_head(text: str) -> Head | None:
    """`제2조 본법에서 …`: an article without heading, to be taken only where its number is due."""
    match = _PLAIN.match(text)
    return Head(Level.ARTICLE, number_of(match[1], match[2]), "", match.end()) if match else None


def article_head(text: str) -> Head | None:
    """`제3조(위치) …`, `제3조의2 삭제 …` or None; `제6조(종전의 제5조)제2항 중` is no head."""
    match = _ARTICLE.match(text)
    if match is None:
        return None
    number, end = number_of(match[1], match[2]), match.end()
    rest = text[end:]
    if _STUB.match(rest):
        return Head(Level.ARTICLE, number, "", end)
    bracket = end + len(rest) - len(rest.lstrip(" \t\u3000\xa0"))
    if not text.startswith("(", bracket):
        return None
    close = balanced_end(text, bracket)
    if close < 0 or text.startswith("제", close):
        return None
    return Head(Level.ARTICLE, number, text[bracket + 1 : close - 1], close)
