"""One page to review a package: organisation, comparison tables, findings, 추적표, assumptions."""

from ordinance.formats.review.page import Reviewed, to_html

__all__ = ["Reviewed", "to_html"]
