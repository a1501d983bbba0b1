"""One page to review a package: organisation, comparison tables, findings, 추적표, assumptions."""

from ordinance.formats.overview.page import Overview, to_html

__all__ = ["Overview", "to_html"]
