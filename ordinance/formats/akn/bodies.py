"""Where the places of amending sentences stand in one body: that of the instrument or of one 부칙.

Numbers mean what they mean at that point of the amendment: `제5항(종전의 제4항)` is 제4항 in force (C-8), and the
identifier is always that of the law in force.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ordinance.amend.operations import DeleteHeading, Move
from ordinance.amend.planning import BodyPlan
from ordinance.amend.resolve import own_steps, walk_to_articles
from ordinance.amend.spots import Place, Range, address_of
from ordinance.formats.akn.eids import Eids, Run, Scope, eid_of_steps, joined, part_eid, place, placed_at, segment
from ordinance.formats.akn.meta import Destination
from ordinance.law.address import Address, Part
from ordinance.law.numbers import Level
from ordinance.law.tree import Path, Provision, node_at

INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class Body:
    """The body of the instrument or of one 부칙: its provisions as placed, and what their numbers mean by now."""

    base: str
    plan: BodyPlan
    runs: tuple[Run, ...]
    moving: frozenset[Path]

    @property
    def whole(self) -> Destination:
        """Somewhere in this body."""
        return Destination(self.base, INSIDE)

    def at(self, path: Path, parts: tuple[Part, ...] = ()) -> Destination:
        """A provision, or a part of it."""
        eid, alone = part_eid(placed_at(self.runs, path), parts)
        return Destination(f"{self.base.partition('~')[0]}~{eid}", "" if alone else INSIDE)

    def units(self, named: Place) -> Iterator[tuple[Path, tuple[Part, ...]]]:
        """The provisions a place names, each with the parts named of it; raises NotFoundError."""
        for one in self.plan.expanded(named):
            path, address = self.plan.resolver.single(one)
            yield path, address.parts

    def has(self, address: Address) -> bool:
        """False for a division where the law given is a text of articles alone (C-15)."""
        return not address.steps[-1].level.is_division or any(node.level.is_division for node in self.plan.body)

    def is_empty(self, named: Place) -> bool:
        """Whether a place is a number that a move left empty: nothing in force that stays bears it."""
        return isinstance(named, Address) and not named.parts and own_steps(named) in self.plan.resolver.vacated

    def destinations(self, named: Place) -> Iterator[Destination]:
        """Each provision that a place names; what is inside of them for the words of a part without identifier."""
        for path, parts in self.units(named):
            yield self.at(path, parts)

    def worded(self, named: Place) -> Iterator[Destination]:
        """The same for words: what is deleted inside a range has none."""
        for path, parts in self.units(named):
            if not (isinstance(named, Range) and node_at(self.plan.body, path).deleted):
                yield self.at(path, parts)

    def around(self, address: Address) -> Destination:
        """Inside of what a provision stands in."""
        above = Address(own_steps(address)[:-1])
        return Destination(self.at(self.plan.resolver.path(above)).href, INSIDE) if above.steps else self.whole

    def inserted(self, node: Provision, parent: Place | None) -> Destination:
        """Behind the last provision before it that stays where it is; else inside its parent."""
        above = self._above(parent)
        before = [path for path in self._neighbours(above, node.level) if self._stays_before(path, node)]
        if before:
            last = max(before, key=lambda path: (node_at(self.plan.body, path).number, path))
            return Destination(self.at(last).href, "after")
        return Destination(self.at(above).href, INSIDE) if above else self.whole

    def _above(self, parent: Place | None) -> Path:
        address = address_of(parent)
        if parent is None or address is None or not (address.steps and self.has(address)):
            return ()
        return self.plan.resolver.single(parent)[0]

    def _neighbours(self, above: Path, level: Level) -> Iterator[Path]:
        if level > Level.ARTICLE:
            nodes = node_at(self.plan.body, above).children if above else self.plan.body
            yield from ((*above, index) for index, node in enumerate(nodes) if node.level == level)
            return
        for path, node in walk_to_articles(self.plan.body):
            if node.level == level and path[: len(above)] == above:
                yield path

    def _stays_before(self, path: Path, node: Provision) -> bool:
        return path not in self.moving and node_at(self.plan.body, path).number < node.number

    def moved(self, operation: Move) -> tuple[tuple[Path, tuple[Part, ...]], ...]:
        """The units that a move renumbers; from then on their new numbers count."""
        units = tuple(unit for source in operation.sources for unit in self.units(source))
        self.plan.add(operation)
        return units

    def new_eid(self, path: Path) -> str:
        """The eId, in the new law, of a provision that has moved."""
        steps = next(steps for steps, origin in self.plan.resolver.renumbered.items() if origin == path)
        if not steps[-1].level.is_division:
            return eid_of_steps(steps, "")
        above = placed_at(self.runs, path).eid.rpartition("__")[0]
        return joined(above, segment(steps[-1].level, steps[-1].number))

    def heading_before(self, operation: DeleteHeading) -> Destination:
        """The division whose heading stands before an article."""
        self.plan.add(operation)
        return Destination(self.at(self.plan.changes.headings_removed[-1]).href, INSIDE)


def body_of(provisions: tuple[Provision, ...], base: str, moves: Iterable[Move] = ()) -> Body:
    """The body whose IRI is `base`; `moves` are all that the amendment makes in it. Raises RefusedError."""
    prefix = base.partition("~")[2]
    ahead = BodyPlan(provisions)
    for move in moves:
        ahead.add(move)
    runs = place(provisions, Scope(prefix, Eids()))
    return Body(base, BodyPlan(provisions), runs, frozenset(ahead.changes.moved))
