"""Addresses as they are spoken in a sentence: `같은 조 제2항`, `제3항 및 제4항`, `제1항ㆍ제2항` (C-13, W-i).

Every sentence opens with the full address; inside it `같은 조`, `같은 항` and `같은 호` stand for the
address spoken last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ordinance.amend.errors import Code, RefusedError
from ordinance.law.address import (
    Address,
    AnnexAddress,
    Place,
    Step,
    TitleAddress,
    join_parts,
    read_annex,
    read_parts,
    read_steps,
)
from ordinance.law.numbers import LEVEL_OF, Level

_SAME = {Level.ARTICLE: "같은 조", Level.PARAGRAPH: "같은 항", Level.SUBPARAGRAPH: "같은 호"}


def _shared(place: Address, spoken: Address) -> int:
    """How many leading steps two addresses share."""
    count = 0
    for one, other in zip(place.steps, spoken.steps, strict=False):
        if one != other:
            break
        count += 1
    return count


def spoken_form(place: Place, spoken: Place | None) -> str:
    """The address as it is said after `spoken`: in full, or from `같은 조/항/호` on."""
    if not isinstance(place, Address) or not isinstance(spoken, Address):
        return str(place)
    shared = min(_shared(place, spoken), len(_SAME))
    while shared and place.steps[shared - 1].level not in _SAME:
        shared -= 1
    if not shared:
        return str(place)
    rest = "".join(map(str, place.steps[shared:]))
    same = _SAME[place.steps[shared - 1].level]
    return join_parts(f"{same} {rest}" if rest else same, place.parts)


def _bare_siblings(one: Place, other: Place) -> bool:
    """Two provisions of one level below the same parent, named without parts: they share their head (W-i)."""
    if not isinstance(one, Address) or not isinstance(other, Address) or one.parts or other.parts:
        return False
    return (
        len(one.steps) == len(other.steps) > 1
        and one.steps[:-1] == other.steps[:-1]
        and one.steps[-1].level == other.steps[-1].level
    )


def write_places(places: Sequence[Place], spoken: Place | None) -> str:
    """A list of places (W-i): siblings in a run with ㆍ, runs with commas and a last 및; two siblings alone with 및."""
    runs: list[list[Place]] = []
    for place in places:
        if runs and _bare_siblings(runs[-1][-1], place):
            runs[-1].append(place)
        else:
            runs.append([place])
    if len(runs) == 1:
        return _run(runs[0], spoken, " 및 " if len(places) == 2 else "ㆍ")
    before = (spoken, *(run[-1] for run in runs))
    *rest, last = (_run(run, known, "ㆍ") for run, known in zip(runs, before, strict=False))
    return f"{', '.join(rest)} 및 {last}"


def _run(run: Sequence[Place], spoken: Place | None, joint: str) -> str:
    """Siblings share their head: `제5조제3항ㆍ제4항`."""
    further = (str(place.steps[-1]) for place in run[1:] if isinstance(place, Address))
    return joint.join([spoken_form(run[0], spoken), *further])


_SAME_LEVEL = re.compile(r"같은\s?([조항호])(?:\s+|(?=의 제목)|$)")
_JOINT = re.compile(r"\s*(?:,|ㆍ| 및 )\s*")


def read_places(text: str, spoken: Place | None) -> tuple[Place, ...]:
    """Read a list of places said after `spoken`; raises RefusedError for what is no place."""
    places: list[Place] = []
    for piece in _JOINT.split(text.strip()):
        place = _read_place(piece.strip(), places[-1] if places else spoken)
        places.append(place)
    return tuple(places)


def _read_place(text: str, spoken: Place | None) -> Place:
    if text == "제명":
        return TitleAddress()
    if annex := read_annex(text):
        return annex
    same = _SAME_LEVEL.match(text)
    head: tuple[Step, ...] = ()
    rest = text
    if same:
        head = _spoken_down_to(LEVEL_OF[same[1]], spoken, text)
        rest = text[same.end() :]
    steps, rest = read_steps(rest)
    if not same and steps and steps[0].level > Level.ARTICLE:
        head = _spoken_above(steps[0].level, spoken, text)
    parts, rest = read_parts(rest)
    if rest.strip() or not (head or steps):
        raise RefusedError(Code.UNREADABLE, f"조문의 자리로 읽을 수 없습니다: “{text}”.")
    return Address((*head, *steps), parts)


def _spoken_down_to(level: Level, spoken: Place | None, text: str) -> tuple[Step, ...]:
    if isinstance(spoken, Address) and spoken.step(level):
        return tuple(step for step in spoken.steps if step.level <= level)
    raise RefusedError(Code.UNREADABLE, f"앞에 가리킬 조문이 없습니다: “{text}”.")


def _spoken_above(level: Level, spoken: Place | None, text: str) -> tuple[Step, ...]:
    """`제4항` after `제5조제3항` means 제5조제4항."""
    if isinstance(spoken, Address) and spoken.step(level):
        return tuple(step for step in spoken.steps if step.level < level)
    raise RefusedError(Code.UNREADABLE, f"어느 조의 것인지 알 수 없습니다: “{text}”.")


__all__ = ["AnnexAddress", "read_places", "spoken_form", "write_places"]
