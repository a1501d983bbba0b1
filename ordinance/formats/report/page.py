"""The check report as one HTML page that needs nothing else: no network, no script."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from ordinance import resources
from ordinance.check import Report
from ordinance.check.rules import RULES
from ordinance.formats.report.summary import by_subject, counts, not_checked


def to_html(report: Report) -> bytes:
    """The report as UTF-8 HTML, to be read in a browser or printed."""
    return rendered("report.html.j2", report, {})


def rendered(template: str, report: Report, more: Mapping[str, object]) -> bytes:
    """A page that shows the findings of a report, and whatever `more` its template asks for."""
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(resources.templates()), undefined=StrictUndefined, autoescape=True, trim_blocks=True
    )
    page = environment.get_template(template).render(
        report=report,
        counts=counts(report),
        subjects=by_subject(report),
        not_checked=not_checked(report),
        names={rule.code: rule.name for rule in RULES},
        **more,
    )
    return page.encode()
