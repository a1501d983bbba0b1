"""HED010: 정원표의 직급과 조직의 직급."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.needs import needs_text
from ordinance.check.posts import GradeTable, grade_table
from ordinance.check.rules.headcount.sample import AFTER, LAW
from ordinance.org import Headcount


@needs_text(Role.HEADCOUNT)
def look(dossier: Dossier, document: Document) -> Looked:
    """Each grade of the table has as many posts as the organisation (Q02, Q11)."""
    table = grade_table(document)
    if dossier.change is None or not dossier.change.after.headcount.rows:
        return NotChecked("개편 후 조직의 정원이 주어지지 않음")
    if table is None:
        return NotChecked("직급별 정원표가 없거나 그 꼴을 알 수 없음")
    return tuple(_wrong(table, dossier.change.after.headcount))


def _wrong(table: GradeTable, headcount: Headcount) -> Iterator[Found]:
    totals = {row.label: row.total for row in table.rows}
    for row in headcount.rows:
        label = row.grade.replace(" ", "")
        if label in totals and totals[label] != row.total:
            yield Found(
                table.place,
                f"‘{row.grade}’ {totals[label]:,}명이 개편 후 조직의 {row.total:,}명과 다릅니다.",
                row.grade,
            )
        elif label not in totals and row.total:
            yield Found(
                table.place, f"‘{row.grade}’의 줄이 없습니다. 개편 후 조직에는 {row.total:,}명이 있습니다.", row.grade
            )


RULE = DossierRule(
    "HED010",
    "정원표의 직급별 정원은 조직의 정원과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제30조제2항"),
    checks="직급별 정원표의 직급마다 정원이 조직 모형의 개편 후 정원과 같은지, 빠진 직급이 없는지 봅니다.",
    wrong=Example(
        (LAW,), after=AFTER.replace("4급: {본청: 3", "4급: {본청: 2").replace("5급: {본청: 6", "5급: {본청: 7")
    ),
    right=Example((LAW,), after=AFTER),
    look=look,
    duties=("Q02",),
)
