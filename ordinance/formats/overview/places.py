"""Where on the page a finding's provision stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ordinance.amend.comparison_cells import Row
from ordinance.bill import Bill

_UNIT = re.compile(r"별표(?: ?\d+(?:의\d+)?)?|별지 ?제?\d+(?:의\d+)?호? ?서식?|제\d+조(?:의\d+)?")


@dataclass(frozen=True, slots=True)
class Anchors:
    """The bills on the page with the rows of their tables, to be asked where a provision stands."""

    bills: Sequence[tuple[Bill, Sequence[Row]]]

    def of(self, subject: str, place: str) -> str:
        """The id of the row that shows a provision of a document; empty where no row of the page does."""
        match = _UNIT.search(place)
        if match is None or place.startswith("부칙"):
            return ""
        return next(self._found(subject, match[0]), "")

    def _found(self, subject: str, name: str) -> Iterator[str]:
        for number, (bill, rows) in enumerate(self.bills, 1):
            if bill.title != subject:
                continue
            for row in rows:
                if name in (row.subject.new, row.subject.old if not row.subject.new else ""):
                    yield f"b{number}-r{row.subject.order}"
