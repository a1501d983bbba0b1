"""The page to review a package as one HTML file that needs nothing else: no network, no script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ordinance.amend.comparison_cells import Row
from ordinance.bill import Bill
from ordinance.bill.chart import ChartRow, PostsRow
from ordinance.check import Report
from ordinance.formats.docx.attached import signed
from ordinance.formats.overview.places import Anchors
from ordinance.formats.report.page import rendered


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows: the check report, each bill with its comparison table, the chart and the posts."""

    report: Report
    bills: tuple[tuple[Bill, tuple[Row, ...]], ...]
    chart: tuple[ChartRow, ...]
    posts: tuple[PostsRow, ...]


def to_html(reviewed: Overview) -> bytes:
    """The page as UTF-8 HTML, to be read in a browser or printed."""
    bills = [_shown(number, bill, rows) for number, (bill, rows) in enumerate(reviewed.bills, 1)]
    more = {
        "chart": reviewed.chart,
        "posts": reviewed.posts,
        "signed": signed,
        "bills": bills,
        "anchors": Anchors(reviewed.bills),
    }
    return rendered("review.html.j2", reviewed.report, more)


def _shown(number: int, bill: Bill, rows: Sequence[Row]) -> dict[str, object]:
    """A bill as the template wants it; the first row of each subject bears the anchor."""
    firsts = {row.subject.order: index for index, row in reversed(list(enumerate(rows)))}
    return {
        "number": number,
        "title": bill.title,
        "rows": [
            {"row": row, "id": f"b{number}-r{row.subject.order}" if firsts[row.subject.order] == index else ""}
            for index, row in enumerate(rows)
        ],
    }
