"""HED005: 6급 이하의 정원."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.posts import GradeTable, grade_table
from ordinance.check.rules.headcount.sample import LAW

_LOW = re.compile(r"^[6-9]급(?!상당)")
_TOTAL_ONLY = re.compile("6급이하|전문경력관")


def look(document: Document) -> Looked:
    """Grades below 5급 stand as one total each, not by grade or organ (Q06)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    table = grade_table(document)
    if table is None:
        return NotChecked("직급별 정원표가 없거나 그 꼴을 알 수 없음")
    return tuple(_wrong(table))


def _wrong(table: GradeTable) -> Iterator[Found]:
    for row in table.rows:
        if _LOW.match(row.label) and not _TOTAL_ONLY.search(row.label):
            yield Found(
                table.place,
                f"‘{row.label}’: 6급 이하는 총수만 조례로 정하고 직급별 정원은 규칙으로 정합니다.",
                row.label,
            )
        elif _TOTAL_ONLY.match(row.label) and sum(1 for count in row.split if count) > 1:
            yield Found(table.place, f"‘{row.label}’: 총수만 조례로 정하고 기관별 정원은 규칙으로 정합니다.", row.label)


RULE = LawRule(
    "HED005",
    "6급 이하와 전문경력관은 총수만 정한다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제30조제2항 단서"),
    checks="직급별 정원표에 6급 이하의 직급이나 기관별 정원이 나오는지 봅니다. 한시정원의 표는 모든 직급을 적어야 하므로 보지 않습니다.",
    wrong=Example((LAW.replace("│6급 이하  │100 │", "│6급       │100 │"),)),
    right=Example((LAW,)),
    look=look,
    duties=("Q06",),
)
