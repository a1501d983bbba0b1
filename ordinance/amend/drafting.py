"""What drafting passes on: a step with its reason, and where a provision stands as a sentence names it."""

from __future__ import annotations

from dataclasses import dataclass

from ordinance.amend.operations import Operation
from ordinance.amend.reasons import Reason
from ordinance.amend.spots import Place, Renumbered
from ordinance.law.address import Address, Part, Step
from ordinance.law.numbers import Level


@dataclass(frozen=True, slots=True)
class Drafted:
    """An operation, the rule that chose its form, and whether it goes on a sentence that a move began."""

    operation: Operation
    reason: Reason
    in_group: bool = False


class TooDeepError(Exception):
    """A unit moved inside a unit that moved: no address says both, so the outer one is printed anew."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where a provision stands: its address as the amendment leaves it, and the former number if it moved."""

    address: Address
    level: Level | None = None
    former: Step | Part | None = None

    def place(self, *parts: Part) -> Place:
        """The provision, or a part of it, as a sentence names it."""
        address = Address(self.address.steps, parts)
        if self.level is None or self.former is None:
            return address
        return Renumbered(address, self.level, self.former)

    def child(self, step: Step) -> Where:
        """A provision below, under its unchanged number."""
        return Where(Address((*self.address.steps, step)), self.level, self.former)

    def moved_child(self, step: Step, former: Step | Part) -> Where:
        """A provision below that moved from `former`; raises TooDeepError inside one that moved itself."""
        if self.former is not None:
            raise TooDeepError
        return Where(Address((*self.address.steps, step)), step.level, former)


TOP = Where(Address(()))
