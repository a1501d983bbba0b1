"""Rules over law, organisation and bills. A finding is a value; rules return lists and never raise."""

from ordinance.check.document import Document, Role, document_of
from ordinance.check.dossier import Dossier, dossier_from, dossier_of
from ordinance.check.engine import check_document, check_dossier, check_law, check_package, check_together, report_of
from ordinance.check.facts import Facts
from ordinance.check.model import Finding, Outcome, Report, Result, Severity, Trace
from ordinance.check.settings import Accepted, Settings

__all__ = [
    "Accepted",
    "Document",
    "Dossier",
    "Facts",
    "Finding",
    "Outcome",
    "Report",
    "Result",
    "Role",
    "Settings",
    "Severity",
    "Trace",
    "check_document",
    "check_dossier",
    "check_law",
    "check_package",
    "check_together",
    "document_of",
    "dossier_from",
    "dossier_of",
    "report_of",
]
