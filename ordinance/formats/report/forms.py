"""Every form of a report by its name on the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ordinance.check import Report
from ordinance.formats.report.data import to_json
from ordinance.formats.report.page import to_html
from ordinance.formats.report.sarif import to_sarif
from ordinance.formats.report.text import to_text


def _text(report: Report) -> bytes:
    return to_text(report).encode()


WRITERS: Mapping[str, Callable[[Report], bytes]] = {
    "text": _text,
    "json": to_json,
    "sarif": to_sarif,
    "html": to_html,
}
