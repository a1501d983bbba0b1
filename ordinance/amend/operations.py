"""A change of law as typed operations (part C of the drafting conventions).

A sentence is only a view of an operation: `read(write(op)) == op`. The set is closed; every consumer
matches on all of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ordinance.law.address import Address, AnnexAddress, Place, TitleAddress
from ordinance.law.tree import Addenda, Annex, Provision


@dataclass(frozen=True, slots=True)
class Pair:
    """`“old”를 “new”로`; `each` is 각각: the same change in more than one spot (C-4, W2 and W-d)."""

    old: str
    new: str
    each: bool = False


@dataclass(frozen=True, slots=True)
class ReplaceWords:
    """`자리 중 “A”를 “B”로, “C”를 “D”로 한다` (W1 to W11, W13 to W18); all pairs apply to the original text."""

    places: tuple[Place, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Retitle:
    """The whole heading of an article, or the title of the instrument (W12, W15)."""

    place: Address | TitleAddress
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Rewrite:
    """`제6조를 다음과 같이 한다` with the provisions printed below, in the order named (U1 to U6)."""

    places: tuple[Address, ...]
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class ReplaceAnnexes:
    """`별표 3을 별지와 같이 한다`; the new annexes are printed at the end of the amendment (C-11)."""

    places: tuple[AnnexAddress, ...]


Operation = ReplaceWords | Retitle | Rewrite | ReplaceAnnexes


@dataclass(frozen=True, slots=True)
class Instruction:
    """One amending sentence: a chain of operations, as a rule on one article (C-13)."""

    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Amendment:
    """The amendment of one instrument: `title` is the title in force, `annexes` what 별지 prints."""

    title: str
    instructions: tuple[Instruction, ...]
    annexes: tuple[Annex, ...] = ()
    addenda: tuple[Addenda, ...] = ()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of all instructions in order."""
        return tuple(operation for one in self.instructions for operation in one.operations)

    @property
    def annexes_replaced(self) -> tuple[AnnexAddress, ...]:
        """The annexes that 별지 is said to replace, in order."""
        whole = (operation for operation in self.operations if isinstance(operation, ReplaceAnnexes))
        return tuple(place for operation in whole for place in operation.places)
