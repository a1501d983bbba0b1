"""A bill as a value: everything a council is given, before any layout."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ordinance.amend.operations import Amendment
from ordinance.law.tree import Instrument


class BillKind(StrEnum):
    """How a bill changes the ordinance (B, C)."""

    WHOLE = "전부개정"
    PARTIAL = "일부개정"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the explanation: depth 0 is plain text, 1 `1.`, 2 `가.`, 3 `1)`, 4 `가)` (A-11).

    `mark` is the number as printed (`가.`), empty at depth 0.
    """

    depth: int
    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class Cover:
    """What the cover of the agenda item says (F-2). The council gives the bill number, so it stays blank."""

    submitted: str
    proposer: str
    bill_number: str = ""


@dataclass(frozen=True, slots=True)
class Bill:
    """One bill.

    `result` is the ordinance as it will stand, with the bill's own 부칙 as its only `addenda`. A whole amendment
    prints `result` itself; a partial one prints `amendment`, proved to turn `current` into `result`.
    """

    kind: BillKind
    ordinance_title: str
    cover: Cover
    explanation: tuple[Line, ...]
    opening: str
    current: Instrument
    result: Instrument
    amendment: Amendment | None
    effective: date
    jurisdiction_name: str
    jurisdiction_code: str

    @property
    def title(self) -> str:
        """`○○ 조례 전부개정조례안`, one space before the kind (A-1)."""
        return f"{self.ordinance_title} {self.kind}조례안"
