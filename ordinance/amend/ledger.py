"""Which operation of an amendment asked for which change: each underline of a comparison table has its operation (E-2).

The plan of a law gathers changes without their operations. Here one operation is planned after the other, and what
is new in the plan behind it is written down as its own.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ordinance.amend.apply import Draft, LawPlan, Scope
from ordinance.amend.operations import Amendment
from ordinance.amend.words_found import Longer
from ordinance.law.tree import Instrument


@dataclass(frozen=True, slots=True, order=True)
class Cause:
    """One operation by its place: `amendment.instructions[instruction].operations[operation]`."""

    instruction: int
    operation: int


# Which part of the law a change belongs to: the body, the title, the annexes, or a 부칙 by its index.
Part = str | int
BODY, TITLE, ANNEXES = "body", "title", "annexes"
_Entry = tuple[Part, str, object]


@dataclass(slots=True)
class Ledger:
    """The plan of an amendment, carried out, with the operation behind each of its changes."""

    plan: LawPlan
    law: Instrument
    _causes: dict[_Entry, Cause] = field(default_factory=dict)

    def by(self, part: Part, name: str, key: object) -> tuple[Cause, ...]:
        """The operation that made an entry of a plan's field `name`: none where nobody asked for it."""
        cause = self._causes.get((part, name, key))
        return (cause,) if cause is not None else ()


def ledger(law: Instrument, amendment: Amendment, scope: Scope = Scope.WHOLE) -> Ledger:
    """Plan and carry out an amendment; raises RefusedError as `apply` does."""
    plan = LawPlan(law, amendment, scope)
    causes: dict[_Entry, Cause] = {}
    drafts = list(_drafted(plan, amendment, causes))
    longer = Longer(search for _, draft in drafts for search, _ in draft.words)
    for cause, draft in drafts:
        report = plan.searched(draft, longer)
        if report.refused is not None:
            raise report.refused
        _claim(plan, cause, causes)
    return Ledger(plan, plan.finished(), causes)


def _drafted(plan: LawPlan, amendment: Amendment, causes: dict[_Entry, Cause]) -> Iterator[tuple[Cause, Draft]]:
    for number, instruction in enumerate(amendment.instructions):
        for index, operation in enumerate(instruction.operations):
            cause = Cause(number, index)
            yield cause, plan.drafted(dataclasses.replace(instruction, operations=(operation,)))
            _claim(plan, cause, causes)


def _claim(plan: LawPlan, cause: Cause, causes: dict[_Entry, Cause]) -> None:
    """Everything in the plan that no operation before has made was made by this one."""
    for entry in _entries(plan):
        causes.setdefault(entry, cause)


def _entries(plan: LawPlan) -> Iterator[_Entry]:
    yield from ((TITLE, "edits", index) for index in range(len(plan.title)))
    yield from _of(BODY, plan.body.changes)
    for index, addenda in plan.addenda.items():
        yield from _of(index, addenda.changes)
    yield from _of(ANNEXES, plan.annexes, ("edits", "whole", "moved", "added"))
    for key, rows in plan.annexes.rows.items():
        yield from ((ANNEXES, "rows", (*key, index)) for index in range(len(rows)))


def _of(part: Part, plan: Any, names: Sequence[str] = ()) -> Iterator[_Entry]:
    for name in names or [one.name for one in dataclasses.fields(plan)]:
        entries = getattr(plan, name)
        keys = entries if isinstance(entries, dict) else range(len(entries))
        yield from ((part, name, key) for key in keys)


__all__ = ["ANNEXES", "BODY", "TITLE", "Cause", "Ledger", "Part", "ledger"]
