"""Moves as sentences say them: blocks as ranges, the highest first, what crosses each other in one step (C-7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ordinance.amend.drafting import Drafted, TooDeepError, Where
from ordinance.amend.operations import Move
from ordinance.amend.reasons import Reason
from ordinance.amend.resolve import shifted
from ordinance.amend.spots import Place, Range
from ordinance.law.address import Address, Step
from ordinance.law.tree import Provision


@dataclass(frozen=True, slots=True)
class Move_:  # noqa: N801 (Move is the operation; this is one unit of it)
    """One unit under its old and its new number; `position` is its place among the old siblings."""

    before: Provision
    after: Provision
    position: int

    @property
    def source(self) -> Step:
        """The old number."""
        return Step(self.before.level, self.before.number)

    @property
    def target(self) -> Step:
        """The new number."""
        return Step(self.after.level, self.after.number)


Block = list[Move_]


def move_steps(where: Where, moves: Sequence[Move_], old: Sequence[Provision]) -> list[Drafted]:
    """The moves in an order in which no number is taken before it is free."""
    if where.former is not None:
        raise TooDeepError
    blocks = _ordered(list(_blocks(moves, old)))
    return [Drafted(_move(where, block), Reason.MOVED) for block in blocks]


def _blocks(moves: Sequence[Move_], old: Sequence[Provision]) -> Iterator[Block]:
    """Runs of neighbours whose numbers go up or down together."""
    block: Block = []
    for move in sorted(moves, key=lambda move: move.position):
        if block and not _goes_on(block, move, old):
            yield block
            block = []
        block.append(move)
    if block:
        yield block


def _goes_on(block: Block, move: Move_, old: Sequence[Provision]) -> bool:
    between = old[block[-1].position + 1 : move.position]
    if any(not node.deleted for node in between) or block[-1].before.level != move.before.level:
        return False
    steps = [Step(node.level, node.number) for node in old[block[0].position : move.position + 1]]
    try:
        said = shifted(steps, block[0].target, move.target)
    except ValueError:
        return False
    expected = dict(zip(steps, said, strict=True))
    return all(expected[one.source] == one.target for one in (*block, move))


def _ordered(blocks: list[Block]) -> list[list[Move_]]:
    """A block waits for those that hold the numbers it takes; blocks that wait for each other are one step."""
    result: list[list[Move_]] = []
    waiting = sorted(blocks, key=lambda block: block[0].source, reverse=True)
    while waiting:
        free = [block for block in waiting if not _held(block, [other for other in waiting if other is not block])]
        if not free:
            result.append([move for block in sorted(waiting, key=lambda block: block[0].source) for move in block])
            return result
        result.append(free[0])
        waiting.remove(free[0])
    return result


def _held(block: Block, others: Sequence[Block]) -> bool:
    sources = {move.source for other in others for move in other}
    return any(move.target in sources for move in block)


def _move(where: Where, block: Sequence[Move_]) -> Move:
    runs = list(_runs(block))
    return Move(
        tuple(place for run in runs for place in _named(where, [move.source for move in run], former=True)),
        tuple(place for run in runs for place in _named(where, [move.target for move in run], former=False)),
    )


def _runs(block: Sequence[Move_]) -> Iterator[list[Move_]]:
    """Parts of a block that a range can name; crossing units one by one."""
    run: list[Move_] = []
    for move in block:
        if run and not _follows(run[-1], move):
            yield run
            run = []
        run.append(move)
    if run:
        yield run


def _follows(one: Move_, other: Move_) -> bool:
    return one.position < other.position and one.target < other.target


def _named(where: Where, steps: Sequence[Step], *, former: bool) -> Iterator[Place]:
    if len(steps) > 2:
        yield Range(_address(where, steps[0]), _address(where, steps[-1]))
        return
    for step in steps:
        yield where.child(step).place() if former else _address(where, step)


def _address(where: Where, step: Step) -> Address:
    return Address((*where.address.steps, step))
