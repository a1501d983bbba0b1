"""From a plan to bills: whole amendment, headcount amendment, addenda, reasons."""

from ordinance.bill.draft import Drafted, draft
from ordinance.bill.model import Bill, BillKind, Cover, Line
from ordinance.bill.plan import Plan

__all__ = ["Bill", "BillKind", "Cover", "Drafted", "Line", "Plan", "draft"]
