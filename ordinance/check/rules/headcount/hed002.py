"""HED002: 직급별 정원표의 합."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.posts import GradeTable, Row, grade_table
from ordinance.check.rules.headcount.sample import LAW


def look(document: Document) -> Looked:
    """Rows and columns of the table of grades add up (Q03, Q04)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    table = grade_table(document)
    if table is None:
        return NotChecked("직급별 정원표가 없거나 그 꼴을 알 수 없음")
    return tuple(Found(table.place, message) for message in _wrong(table))


def _wrong(table: GradeTable) -> Iterator[str]:
    for row in table.rows:
        if row.split and any(row.split) and sum(row.split) != row.total:
            yield f"‘{row.label}’: 합계 {row.total:,}명이 기관별 정원의 합 {sum(row.split):,}명과 다릅니다."
    grand = table.row("총계") or table.row("합계")
    categories = list(_categories(table.rows))
    if grand is not None and categories:
        total = sum(head.total for head, _, _ in categories)
        if total != grand.total:
            yield f"총계 {grand.total:,}명이 구분별 계의 합 {total:,}명과 다릅니다."
    for head, grades, subtotals in categories:
        yield from _category(head, grades)
        yield from (message for row, above in subtotals for message in _subtotal(row, above))


_Category = tuple[Row, list[Row], list[tuple[Row, list[Row]]]]


def _categories(rows: Sequence[Row]) -> Iterator[_Category]:
    """Each `… 계` with the grades below it, and its 소계 with the grades above them."""
    head: Row | None = None
    grades: list[Row] = []
    subtotals: list[tuple[Row, list[Row]]] = []
    for row in rows:
        if row.label in {"총계", "합계"}:
            continue
        if row.label.endswith("소계"):
            subtotals.append((row, list(grades)))
        elif row.is_sum:
            if head is not None:
                yield head, grades, subtotals
            head, grades, subtotals = row, [], []
        else:
            grades.append(row)
    if head is not None:
        yield head, grades, subtotals


def _category(head: Row, grades: Sequence[Row]) -> Iterator[str]:
    total = sum(row.total for row in grades)
    if grades and total != head.total:
        yield f"‘{head.label}’ {head.total:,}명이 직급별 정원의 합 {total:,}명과 다릅니다."


def _subtotal(row: Row, above: Sequence[Row]) -> Iterator[str]:
    grades = [one for one in above if one.split]
    if not grades:
        return
    if row.total != sum(one.total for one in grades):
        yield f"‘{row.label}’ {row.total:,}명이 위 직급의 합과 다릅니다."
    for column, count in enumerate(row.split):
        total = sum(one.split[column] for one in grades if column < len(one.split))
        if count != total:
            yield f"‘{row.label}’의 {column + 1}번째 기관 {count:,}명이 위 직급의 합 {total:,}명과 다릅니다."


RULE = LawRule(
    "HED002",
    "직급별 정원표의 가로ㆍ세로 합이 맞는다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제30조제2항"),
    checks="직급별 정원표에서 줄마다 기관별 정원의 합, 구분별 계와 직급의 합, 소계, 총계가 맞는지 봅니다. ‘총계’의 줄이 없거나 칸이 세로로 합쳐진 표는 점검하지 않습니다.",
    wrong=Example((LAW.replace("│5급       │7   │6   │1         │", "│5급       │7   │5   │1         │"),)),
    right=Example((LAW,)),
    look=look,
    duties=("Q03", "Q04"),
)
