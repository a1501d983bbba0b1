"""What might be a mark of 항, 호, 목 or 세목 in an article, and how much it looks like one.

`ordinance.law.marks` decides among them. A candidate inside brackets or quotes, or in a note or date, is none.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from ordinance.korean import CIRCLED, GANADA, ganada_index, uncircled
from ordinance.law.notes import note_spans
from ordinance.law.numbers import Level

# ⓛ stands for ① in several real ordinances; it is read as ① and kept in the source.
_CIRCLED_L = "ⓛ"


class Candidate(NamedTuple):
    """A possible mark: its place, what it would number, and how much it looks like one.

    `weakness` is how it is set off from what stands before it: 0 by a stop, a note or the end of an item, 1 by a
    space, 2 not at all. `odd` is an extra cost of taking it.
    """

    start: int
    end: int
    level: Level
    value: int
    branch: int
    weakness: int
    odd: float


_CANDIDATE = re.compile(
    rf"(?P<para>[{CIRCLED}{_CIRCLED_L}])"
    r"|(?P<ho>\d+)(?P<branch>(?:의\s?\d{1,3})*)(?P<dot>\s?[.．](?!\d)|[.．](?=\d))"
    r"|(?<=[가-힣>)\]])(?P<bare>\d{1,3})(?= [가-힣])"
    rf"|(?P<mok>[{GANADA}])(?P<mokbranch>(?:의\d{{1,3}})?)[.．](?=\s|[가-힣「“\x00])"
    rf"|(?<![(\d])(?P<sem>\d{{1,2}})\)(?=\s?\S)"
    rf"|(?<![(가-힣])(?P<sem2>[{GANADA}])\)(?=\s)"
)
_DATE = re.compile(
    r"(?:(?<!\d)\d{4}|['’‘]\d{2})\s?[.．·ㆍ]\s?\d{1,2}\s?[.．·ㆍ]\s?\d{1,2}(?!\d)\.?|\d{4}\s?\.\s\d{1,2}\.(?=\s?[)>부까])"
)
_ENTITY = re.compile(r"&#x?[0-9A-Fa-f]+;|&[a-z]+;")
_BRACKETED = re.compile(r"\([^()]*\)|「[^「」]*」|“[^“”]*”")
_MASK = "\x00"
_STRONG = frozenset(".:;)>〉]〕】”」" + _MASK)
_BLANK = " \n\t\u3000\xa0"
# How items end: a number behind one of these begins the next, though nothing stands between.
_ITEM_ENDS = ("사항", "삭제", "업무", "사무")


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


_STUB = re.compile(r"[ \u3000\xa0]*(?:\x00|삭\s*제)")


def _set_off(text: str, start: int, end: int) -> int:
    """As `_weakness`; what follows a mark tells too: a note or 삭제 right behind it is all that is left of an item."""
    return 0 if _STUB.match(text, end) else _weakness(text, start)


def _weakness(text: str, start: int) -> int:
    before = start - 1
    while before >= 0 and text[before] in _BLANK:
        before -= 1
    if before < 0 or text[before] in _STRONG or "\n" in text[before + 1 : start]:
        return 0
    if text.endswith(_ITEM_ENDS, 0, before + 1):
        return 0
    return 1 if before < start - 1 else 2


def candidates(text: str) -> Iterator[Candidate]:
    """Every candidate of a masked text, in reading order."""
    quoted = [match.span() for match in _BRACKETED.finditer(text)]
    opened = [left for left, _ in quoted]
    for match in _CANDIDATE.finditer(text):
        start = match.start()
        around = bisect_left(opened, start) - 1
        if around < 0 or start >= quoted[around][1]:
            yield from _READERS[match.lastgroup or ""](text, match)


def _paragraph(_: str, match: re.Match[str]) -> Iterator[Candidate]:
    value = 1 if match["para"] == _CIRCLED_L else uncircled(match["para"])
    yield Candidate(match.start(), match.end(), Level.PARAGRAPH, value, 0, 0, 0.0)


# A number right behind another mark (`12. 6. 25 전사자`, `2. 3.1운동`) is part of the item, not a mark.
_JUST_MARKED = re.compile(r"\d[.．] $")
_RANGE_END = re.compile(r"[~∼～]\s?$")  # `11. ~ 15. 삭제` is one stub
_SPLIT, _DECIMAL, _AT_START, _BARE = 1.2, 2.5, 4.0, 1.2


def _numbers(text: str, match: re.Match[str]) -> Iterator[Candidate]:
    """A run of digits and each of its ends: in `정부242.` the 호 is 2."""
    if _RANGE_END.search(text, max(match.start() - 3, 0), match.start()):
        return
    digits, branch = match["ho"], int(re.findall(r"\d+", match["branch"])[0]) if match["branch"] else 0
    odd = _DECIMAL if text[match.end() : match.end() + 1].isdigit() else 0.0
    if _JUST_MARKED.search(text, max(match.start() - 3, 0), match.start()):
        odd += _AT_START
    for cut in range(min(len(digits), 4)):
        rest = digits[cut:]
        if rest.startswith("0") or len(rest) > 3:
            continue
        start = match.start() + cut
        weakness = 2 if cut else _set_off(text, start, match.end())
        if weakness == 2 and rest == "1" and text[start - 1] == "다":  # a lead-in that lost its full stop
            weakness = 0
        extra = odd + _SPLIT * bool(cut)
        yield Candidate(start, match.end(), Level.SUBPARAGRAPH, int(rest), branch, weakness, extra)


def _bare_number(_: str, match: re.Match[str]) -> Iterator[Candidate]:
    """A number without its full stop (`9 마을기업…`): only where the list goes on with it."""
    yield Candidate(match.start(), match.end(), Level.SUBPARAGRAPH, int(match["bare"]), 0, BARE_WEAKNESS, _BARE)


BARE_WEAKNESS = 3
# A 호 that is only the name of a unit, with its duties as 목: `1. 도시환경사업소가. …`.
_UNIT = re.compile(r"\d\s?[.．]\s?[가-힣0-9·ㆍ ]{2,20}$")
# Syllables before 다 at the end of a sentence (한다, 있다, 따른다); 진 may be a noun as well (추진다. for 목 다).
_VERBS = dict.fromkeys("한된둔있없같않는른준본친킨린긴낸이룬운", 3.0) | {"진": 1.0}


def _item(text: str, match: re.Match[str]) -> Iterator[Candidate]:
    start = match.start()
    branch = int(match["mokbranch"][1:]) if match["mokbranch"] else 0
    heads = match["mok"] == "가" and _UNIT.search(text, max(start - 26, 0), start) is not None
    weakness = 0 if heads else _set_off(text, start, match.end())
    odd = _VERBS.get(text[start - 1 : start], 0.0) if match["mok"] == "다" and weakness == 2 else 0.0
    yield Candidate(start, match.end(), Level.ITEM, ganada_index(match["mok"]), branch, weakness, odd)


def _subitem(text: str, match: re.Match[str]) -> Iterator[Candidate]:
    start = match.start()
    yield Candidate(start, match.end(), Level.SUBITEM, int(match["sem"]), 0, _weakness(text, start), 0.0)


def _second_subitem(text: str, match: re.Match[str]) -> Iterator[Candidate]:
    start, value = match.start(), ganada_index(match["sem2"])
    yield Candidate(start, match.end(), Level.SUBITEM_2, value, 0, _weakness(text, start), 0.0)


_READERS = {
    "para": _paragraph,
    "dot": _numbers,
    "bare": _bare_number,
    "mokbranch": _item,
    "sem": _subitem,
    "sem2": _second_subitem,
}
