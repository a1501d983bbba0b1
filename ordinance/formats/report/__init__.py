"""Check reports: Korean text for the screen, JSON and SARIF for programs, HTML for people."""

from ordinance.formats.report.data import to_json
from ordinance.formats.report.text import to_text

__all__ = ["to_json", "to_text"]
