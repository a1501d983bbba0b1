"""Heads of units that a text names: `총무과장`, `감사담당관`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ordinance.check.prose import SEPARATOR
from ordinance.korean import MIDDLE_DOT


@dataclass(frozen=True, slots=True)
class Head:
    """A post named as the head of a unit (`총무과장`), or one that is a unit itself (`감사담당관`), and where."""

    unit: str
    start: int
    end: int


_POST = re.compile(rf"(?:(?<=과)장|(?<=국)장|(?<=담당)관)(?=[은는이을를의,ㆍ):{SEPARATOR}]|으?로 | 및|\s|과 |$)")
# A division of a 구 that is no government (`원미구 세무과장`) is another matter.
_DISTRICT = re.compile(r"[가-힣]구 $")
_SHORTEST = 3
# 소속과장, 각 국장, 담당과장: heads of no unit in particular.
_ANY = re.compile("(?:담당|소속|소관|해당|주무|관계|관련|각|타|실|국|과|서무|주관|업무)?(?:국|과)|실ㆍ국|담당관")


def heads_in(text: str) -> tuple[Head, ...]:
    """Every head of a unit named in a text with folded dots. `A과장ㆍB과장` are two."""
    found = (_head(text, match.end()) for match in _POST.finditer(text))
    return tuple(one for one in found if one is not None)


def _head(text: str, end: int) -> Head | None:
    """The head whose title ends there, back to the beginning of the word or to another head."""
    start = end - 1
    while start > 0 and text[start - 1].isalnum() and not _begins_anew(text, start - 1):
        start -= 1
    unit = text[start:end].removesuffix("장")
    if len(unit) < _SHORTEST or _ANY.fullmatch(unit) or _DISTRICT.search(text, max(0, start - 3), start):
        return None
    return Head(unit, start, end)


def _begins_anew(text: str, at: int) -> bool:
    """Whether a dot stands between two units: not within one as in `어르신ㆍ장애인과`."""
    return text[at] == MIDDLE_DOT and (text[at - 1] in "장관실국과단" or not text[at - 1].isalnum())
