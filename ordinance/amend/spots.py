"""Places that only amending sentences speak of: ranges, renumbered units, spots of an annex, earlier acts (part C)."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ordinance.law.address import Address, AnnexAddress, Part, Step, TitleAddress, join_parts
from ordinance.law.numbers import Level


@dataclass(frozen=True, slots=True)
class Range:
    """`제4항부터 제6항까지`: two siblings and all between them; which ones those are, the law says."""

    first: Address
    last: Address

    def __str__(self) -> str:
        return f"{self.first}부터 {self.last.steps[-1]}까지"


@dataclass(frozen=True, slots=True)
class Renumbered:
    """`제5조제5항(종전의 제4항) 단서`: a place under its new number (M4, M8).

    `address` counts as the amendment leaves it; the step of `level` was `former` in the law in force. `former` is
    Part.BODY where the words of an article without 항 became a 항 (C-8).
    """

    address: Address
    level: Level
    former: Step | Part

    def __str__(self) -> str:
        return spoken_steps(self, 0)

    @property
    def origin(self) -> Address:
        """The same place under the numbers of the law in force."""
        index = next(index for index, step in enumerate(self.address.steps) if step.level == self.level)
        above, below = self.address.steps[:index], self.address.steps[index + 1 :]
        if isinstance(self.former, Part):
            return Address((*above, *below), (self.former, *self.address.parts) if not below else self.address.parts)
        return Address((*above, self.former, *below), self.address.parts)


def spoken_steps(place: Renumbered, start: int) -> str:
    """The place from its step `start` on, with the former number in brackets."""
    text = ""
    for step in place.address.steps[start:]:
        text += str(step)
        if step.level == place.level:
            text += f"[종전의 {place.former}]" if str(step).endswith(")") else f"(종전의 {place.former})"
    return join_parts(text, place.address.parts)


_SIDE = re.compile(r"앞[쪽면]|뒤[쪽면]|제\d+쪽|비고")


@dataclass(frozen=True, slots=True)
class AnnexSpot:
    """A place inside an annex: `별표 2 제1호가목의 위반행위란`. `label` is what the sentence calls the place."""

    annex: AnnexAddress
    steps: tuple[Step, ...] = ()
    label: str = ""

    def __str__(self) -> str:
        return f"{self.annex}{self.inside}"

    @property
    def inside(self) -> str:
        """The place behind the name of the annex: ` 제2호가목의 위반행위란`.

        A column takes 의 before it (78 % since 2021), a side of a form does not.
        """
        item = "".join(map(str, self.steps))
        text = f" {item}" if item else ""
        if not self.label:
            return text
        column = self.label.endswith("란") and not _SIDE.match(self.label)
        return f"{text}의 {self.label}" if column else f"{text} {self.label}"


@dataclass(frozen=True, slots=True)
class Division:
    """`제4장(제17조 및 제18조)`: a chapter or section with the articles in it (C-9, C-10)."""

    address: Address
    articles: tuple[Address | Range, ...] = ()

    def __str__(self) -> str:
        return str(self.address)


@dataclass(frozen=True, slots=True)
class EarlierPlace:
    """A place in an earlier amending act (C-12): `…조례 제1724호 … 전부개정조례 부칙 제5조`.

    `place` is None for the whole 부칙; `addenda` says whether the place stands in its 부칙.
    """

    act: str
    addenda: bool
    place: Address | Range | AnnexAddress | AnnexSpot | None = None

    def __str__(self) -> str:
        head = f"{self.act} 부칙".strip() if self.addenda else self.act
        return f"{head} {self.place}" if self.place is not None and str(self.place) else head


Place = Address | Range | Renumbered | AnnexAddress | AnnexSpot | TitleAddress | Division | EarlierPlace


def address_of(place: Place | None) -> Address | None:
    """The address in the body that a place names, as the sentence numbers it; None for annexes and the title."""
    match place:
        case Address():
            return place
        case Range(_, last):
            return last
        case Renumbered(address):
            return address
        case Division(address):
            return address
        case EarlierPlace(_, _, inner):
            return address_of(inner)
        case _:
            return None


def inside(place: Place) -> Place:
    """The place itself, without the earlier act that it stands in."""
    return place.place if isinstance(place, EarlierPlace) and place.place is not None else place


def several(places: Sequence[Place]) -> bool:
    """Whether places are more than one unit, so that 각각 is said of them."""
    return len(places) > 1 or any(map(_is_row_of_units, map(inside, places)))


def _is_row_of_units(place: Place) -> bool:
    return isinstance(place, Range) or (isinstance(place, AnnexSpot) and place.label.startswith("부터 "))


def within(place: Place, address: Address) -> Place:
    """`address`, said of the same renumbered unit, earlier act or annex that `place` belongs to."""
    if isinstance(place, Renumbered):
        kept = any(step.level == place.level and step in place.address.steps for step in address.steps) and _same_above(
            place.address, address, place.level
        )
        return Renumbered(address, place.level, place.former) if kept else address
    if isinstance(place, EarlierPlace):
        return dataclasses.replace(place, place=address)
    return address


def _same_above(one: Address, other: Address, level: Level) -> bool:
    above = [step for step in one.steps if step.level <= level]
    return [step for step in other.steps if step.level <= level] == above
