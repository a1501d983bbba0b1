"""Addresses as they are spoken in a sentence: `같은 조 제2항`, `제3항 및 제4항`, `제1항ㆍ제2항` (C-13, W-i).

Every sentence opens with the full address; inside it `같은 조`, `같은 항` and `같은 호` stand for the
address spoken last. The counterpart is `ordinance.amend.places_read`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ordinance.amend.spots import (
    AnnexSpot,
    Division,
    EarlierPlace,
    Place,
    Range,
    Renumbered,
    address_of,
    spoken_steps,
)
from ordinance.korean import Particle, attach
from ordinance.law.address import SENTENCE_PARTS, Address, AnnexAddress, join_parts
from ordinance.law.numbers import Level
from ordinance.law.tree import AnnexKind

SAME = {
    Level.ARTICLE: "같은 조",
    Level.PARAGRAPH: "같은 항",
    Level.SUBPARAGRAPH: "같은 호",
    Level.ITEM: "같은 목",
}


def _shared(place: Place, spoken: Place | None, said: int = 0) -> int:
    """How many leading steps of `place` need not be said again: they end in a 조, 항, 호 or 목 spoken last.

    The last `said` steps are not among them.
    """
    one, other = address_of(place), address_of(spoken)
    if one is None or other is None or _act(place) != _act(spoken):
        return 0
    count = 0
    for step, known in zip(one.steps, other.steps, strict=False):
        if step != known or _former(place, step.level) != _former(spoken, step.level):
            break
        count += 1
    count = min(count, len(one.steps) - said)
    while count and one.steps[count - 1].level not in SAME:
        count -= 1
    return count


def _former(place: Place | None, level: Level) -> object:
    return place.former if isinstance(place, Renumbered) and place.level == level else None


def _act(place: Place | None) -> object:
    return (place.act, place.addenda) if isinstance(place, EarlierPlace) else None


def spoken_form(place: Place, spoken: Place | None) -> str:
    """The address as it is said after `spoken`: in full, or from `같은 조/항/호` on."""
    match place:
        case Range(first, last):
            # The end of a range answers to its beginning, which is therefore always said: never `같은 조부터`.
            return f"{_spoken_address(first, spoken, said=1)}부터 {last.steps[-1]}까지"
        case EarlierPlace():
            return _earlier(place, spoken)
        case Division(address, articles):
            head = spoken_form(address, spoken)
            return f"{head}({write_places(articles, None)})" if articles else head
        case Address() | Renumbered():
            return _spoken_address(place, spoken)
        case AnnexSpot(annex) if _annex_of(spoken) == annex:
            return f"같은 {'서식' if annex.kind is AnnexKind.FORM else '표'}{place.inside}"
        case _:
            return str(place)


def _annex_of(spoken: Place | None) -> AnnexAddress | None:
    return spoken.annex if isinstance(spoken, AnnexSpot) else spoken if isinstance(spoken, AnnexAddress) else None


def _spoken_address(place: Address | Renumbered, spoken: Place | None, said: int = 0) -> str:
    """The place with its shared beginning as `같은 …`; its last `said` steps are said anyway."""
    shared = _shared(place, spoken, said)
    address = place if isinstance(place, Address) else place.address
    if not shared:
        return str(place)
    same = SAME[address.steps[shared - 1].level]
    if isinstance(place, Renumbered):
        rest = spoken_steps(place, shared)
        return f"{same} {rest}" if shared < len(address.steps) else f"{same}{rest}"
    rest = "".join(map(str, address.steps[shared:]))
    return join_parts(f"{same} {rest}" if rest else same, address.parts)


def _earlier(place: EarlierPlace, spoken: Place | None) -> str:
    inner = place.place
    if not isinstance(spoken, EarlierPlace) or _act(place) != _act(spoken) or inner is None:
        return str(place)
    said = spoken_form(inner, spoken.place)
    if _shared(place, spoken) and said.startswith("같은 "):
        return said
    return f"같은 부칙 {inner}" if place.addenda else str(place)


def _bare(place: Place) -> Address | None:
    """The address of a provision named without part, alone or as the end of a range."""
    address = place.last if isinstance(place, Range) else place
    return address if isinstance(address, Address) and not address.parts else None


def _siblings(one: Place, other: Place) -> bool:
    """Two provisions of one level below the same parent, named without parts: they share their head (W-i)."""
    left, right = _bare(one), _bare(other)
    if left is None or right is None:
        return False
    return (
        len(left.steps) == len(right.steps) > 1
        and left.steps[:-1] == right.steps[:-1]
        and left.steps[-1].level == right.steps[-1].level
    )


def _parts_of_one(one: Place, other: Place) -> bool:
    """`본문ㆍ단서` of one unit: they share everything but the last word."""
    if not isinstance(one, Address) or not isinstance(other, Address) or one.steps != other.steps:
        return False
    both = bool(one.parts and other.parts) and one.parts[:-1] == other.parts[:-1]
    return both and {one.parts[-1], other.parts[-1]} <= set(SENTENCE_PARTS)


def _run_on(one: Place, other: Place) -> bool:
    return _siblings(one, other) or _parts_of_one(one, other)


def write_places(places: Sequence[Place], spoken: Place | None) -> str:
    """A list of places (W-i): siblings in a run with ㆍ, runs with commas and a last 및; two siblings alone with 및."""
    runs: list[list[Place]] = []
    for place in places:
        if runs and _run_on(runs[-1][-1], place) and not _has_range(runs[-1][-1], place):
            runs[-1].append(place)
        else:
            runs.append([place])
    if len(runs) == 1:
        return _run(runs[0], spoken, " 및 " if len(places) == 2 else "ㆍ")
    before = (spoken, *(run[-1] for run in runs))
    *rest, last = (_run(run, known, "ㆍ") for run, known in zip(runs, before, strict=False))
    return f"{', '.join(rest)} 및 {last}"


def _has_range(*places: Place) -> bool:
    return any(isinstance(place, Range) for place in places)


def _said_one_by_one(run: Sequence[Place], spoken: Place | None) -> list[str]:
    return [spoken_form(run[0], spoken), *map(_further, run[1:])]


def _run(run: Sequence[Place], spoken: Place | None, joint: str) -> str:
    """Siblings share their head: `제5조제3항ㆍ제4항`."""
    return joint.join(_said_one_by_one(run, spoken))


def _further(place: Place) -> str:
    match place:
        case Range(first, last):
            return f"{first.steps[-1]}부터 {last.steps[-1]}까지"
        case Address(steps, parts):
            return str(parts[-1]) if parts else str(steps[-1])
        case _:
            return str(place)


def plain_list(places: Sequence[Place], spoken: Place | None) -> str:
    """A list of whole units as insertion, deletion and moving have it: commas and a last 및, never ㆍ (C-6 to C-9)."""
    said: list[str] = []
    known = spoken
    for index, place in enumerate(places):
        if index and _run_on(places[index - 1], place):
            said.append(_further(place))
        else:
            said.append(spoken_form(place, known))
        known = place
    *rest, last = said
    return f"{', '.join(rest)} 및 {last}" if rest else last


def with_object(text: str) -> str:
    """`places` with 을/를; the particle follows 장 or 절 and not the bracket behind it (C-9)."""
    head, bracket, _ = text.rpartition("(")
    if bracket and text.endswith(")") and head.endswith(("장", "절", "관", "편")):
        return text + attach(head, Particle.EUL)[len(head) :]
    return attach(text, Particle.EUL)


__all__ = ["plain_list", "spoken_form", "with_object", "write_places"]
