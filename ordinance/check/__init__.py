"""Rules over law, organisation and bills. A finding is a value; rules return lists and never raise."""

from ordinance.check.engine import check_law, check_package
from ordinance.check.model import Finding, Outcome, Report, Result, Severity, Trace

__all__ = ["Finding", "Outcome", "Report", "Result", "Severity", "Trace", "check_law", "check_package"]
