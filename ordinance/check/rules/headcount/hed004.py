"""HED004: 현행 정원표와 개편 전 정원."""

from __future__ import annotations

from ordinance.bill import Bill, Drafted
from ordinance.bill.headcount_law import find_grade_annex
from ordinance.check.basis import staffing
from ordinance.check.headcount import on_headcount
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.korean import grouped
from ordinance.law.locate import find_annex
from ordinance.law.table import Table


@on_headcount
def look(drafted: Drafted, bill: Bill) -> Looked:
    """The table of grades in force shows the total before the change, where the source gives the table."""
    law = bill.current
    place = find_grade_annex(law)
    tables = [part for part in law.annexes[find_annex(law, place)].content if isinstance(part, Table)]
    if not tables:
        return NotChecked(f"현행 {place}의 표가 주어지지 않음")
    before = drafted.plan.reorganisation.before.headcount.total
    cells = {text.strip() for table in tables for text in table.texts()}
    if {grouped(before), str(before)} & cells:
        return ()
    return (Found(str(place), f"현행 표에 개편 전 정원의 총수 {grouped(before)}명이 없습니다."),)


RULE = DossierRule(
    "HED004",
    "현행 정원표는 개편 전 정원과 같다",
    Group.HEADCOUNT,
    Severity.WARNING,
    staffing("제30조"),
    checks="현행 정원표에 개편 전 정원의 총수가 있는지 봅니다. 표가 없는 자료는 점검하지 않습니다.",
    wrong=Example(),
    right=Example(),
    look=look,
    duties=("Q20",),
)
