"""Line breaks for an article that is delivered as one string.

law.go.kr's JSON has no line break between 항, 호 and 목 (`…분장한다.1. 인사…2. 예산…`). This module finds where
each begins, by expecting the next number of each open list, and returns the article as lines that the reader takes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from ordinance.korean import EnumeratorError, ganada_index, uncircled
from ordinance.law.notes import note_spans

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
_MARK = re.compile(rf"(?P<para>[{_CIRCLED}])|(?P<ho>\d+)(?P<branch>(?:의\d+)*)\.(?!\d)|(?P<mok>[가-힣])\.(?=\s)")
_DATE = re.compile(r"\d{4}\s*\.\s*\d{1,2}\s*\.\s*(?:\d{1,2}\s*\.?)?")
_MASK = "\x00"


@dataclass(slots=True)
class _Lists:
    """Numbers last seen in the lists that are open at this point of the article."""

    paragraph: int = 0
    ho: tuple[int, ...] = ()
    mok: int = 0
    cuts: list[int] = field(default_factory=list)


def _masked(text: str) -> str:
    """The text with notes and dates blanked out, so that `<개정 2024. 1. 4.>` holds no 호 number."""
    for start, end in (*note_spans(text), *(match.span() for match in _DATE.finditer(text))):
        text = text[:start] + _MASK * (end - start) + text[end:]
    return text


def _opens_list(text: str, position: int) -> bool:
    """Whether a first number may stand here: at a boundary, not in the middle of a phrase."""
    before = text[:position].rstrip()
    return before == "" or before[-1] in ".:)）”>〉]〕" + _MASK or before.endswith(("다음", "다", "각 호"))


def _inside_brackets(text: str, position: int) -> bool:
    before = text[:position]
    return any(before.count(left) > before.count(right) for left, right in ("()", "“”", "「」"))


def _take_paragraph(state: _Lists, match: re.Match[str], text: str) -> None:
    number = uncircled(match["para"])
    if number == state.paragraph + 1 and not _inside_brackets(text, match.start()):
        state.paragraph, state.ho, state.mok = number, (), 0
        state.cuts.append(match.start())


def _next_ho(ho: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    if not ho:
        return ((1,),)
    if len(ho) == 1:
        return ((ho[0] + 1,), (ho[0], 2))
    return ((ho[0] + 1,), (*ho[:-1], ho[-1] + 1))


def _take_ho(state: _Lists, match: re.Match[str], text: str) -> None:
    branches = tuple(int(part) for part in match["branch"].split("의") if part)
    for expected in _next_ho(state.ho):
        digits = str(expected[0])
        if branches != expected[1:] or not match["ho"].endswith(digits):
            continue
        start = match.end("ho") - len(digits)
        if not state.ho and not _opens_list(text, start):
            continue
        state.ho, state.mok = expected, 0
        state.cuts.append(start)
        return


def _take_mok(state: _Lists, match: re.Match[str], text: str) -> None:
    try:
        number = ganada_index(match["mok"])
    except EnumeratorError:
        return
    first_fits = number > 1 or (_opens_list(text, match.start()) and re.search(r"[^가-힣]나\.\s", text[match.end() :]))
    if state.ho and number == state.mok + 1 and first_fits and _boundary(text, match.start()):
        state.mok = number
        state.cuts.append(match.start())


def _boundary(text: str, position: int) -> bool:
    before = text[position - 1 : position]
    return not ("가" <= before <= "힣")


_TAKE = {"para": _take_paragraph, "branch": _take_ho, "mok": _take_mok}


def split_article(text: str) -> tuple[str, ...]:
    """The article as lines: its head, then one line for each 항, 호 and 목 found in running text."""
    masked = _masked(text)
    state = _Lists()
    for match in _MARK.finditer(masked):
        _TAKE[match.lastgroup or "para"](state, match, masked)
    edges = [0, *state.cuts, len(text)]
    return tuple(text[start:end].strip() for start, end in pairwise(edges) if text[start:end].strip())
