"""The page to review a package as one HTML file that needs nothing else: no network, no script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from ordinance import resources
from ordinance.amend.comparison_cells import Row
from ordinance.bill import Bill
from ordinance.bill.chart import ChartRow, PostsRow
from ordinance.check import Report
from ordinance.check.rules import RULES
from ordinance.formats.docx.attached import signed
from ordinance.formats.overview.places import Anchors
from ordinance.formats.report.summary import by_subject, counts, not_checked


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows: the check report, each bill with its comparison table, the chart and the posts."""

    report: Report
    bills: tuple[tuple[Bill, tuple[Row, ...]], ...]
    chart: tuple[ChartRow, ...]
    posts: tuple[PostsRow, ...]


def to_html(reviewed: Overview) -> bytes:
    """The page as UTF-8 HTML, to be read in a browser or printed."""
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(resources.templates()), undefined=StrictUndefined, autoescape=True, trim_blocks=True
    )
    report = reviewed.report
    page = environment.get_template("review.html.j2").render(
        report=report,
        counts=counts(report),
        subjects=by_subject(report),
        not_checked=not_checked(report),
        names={rule.code: rule.name for rule in RULES},
        chart=reviewed.chart,
        posts=reviewed.posts,
        signed=signed,
        bills=[_shown(number, bill, rows) for number, (bill, rows) in enumerate(reviewed.bills, 1)],
        anchors=Anchors(reviewed.bills),
    )
    return page.encode()


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
