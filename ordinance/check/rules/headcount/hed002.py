"""HED002: 직급별 정원표의 합."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ordinance.bill import Bill, Drafted
from ordinance.bill.headcount_law import find_grade_annex
from ordinance.check.basis import staffing
from ordinance.check.headcount import on_headcount
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.law.locate import find_annex
from ordinance.law.table import Cell, Table


def _number(text: str) -> int:
    digits = text.replace(",", "").strip()
    return int(digits) if digits.isdigit() else 0


@on_headcount
def look(drafted: Drafted, bill: Bill) -> Looked:
    """Rows and columns of the table of grades add up, and its grand total is the 총수 (Q02 to Q04)."""
    law = bill.result
    place = find_grade_annex(law)
    annex = law.annexes[find_annex(law, place)]
    table = next((part for part in annex.content if isinstance(part, Table)), None)
    if table is None:
        return NotChecked("별표 내용이 없음")
    total = drafted.plan.reorganisation.after.headcount.total
    rows = {row[0].text: row for row in table.rows[table.header_rows :]}
    return tuple(Found(str(place), message) for message in _wrong(rows, total))


def _wrong(rows: dict[str, tuple[Cell, ...]], total: int) -> Iterator[str]:
    if "총계" not in rows:
        yield "총계의 줄이 없습니다."
        return
    stated = _number(rows["총계"][1].text)
    if stated != total:
        yield f"총계 {stated:,}명이 정원의 총수 {total:,}명과 다릅니다."
    for label, cells in rows.items():
        yield from _row(label, cells)
    sums = {label: cells for label, cells in rows.items() if label.endswith(" 계")}
    if stated != sum(_number(cells[1].text) for cells in sums.values()):
        yield "총계가 구분별 계의 합과 다릅니다."
    yield from _columns(list(rows.items()))


def _row(label: str, cells: Sequence[Cell]) -> Iterator[str]:
    """A row that is split by organ adds up to its total."""
    split = [cell for cell in cells[2:] if cell.colspan == 1]
    if split and sum(_number(cell.text) for cell in split) != _number(cells[1].text):
        yield f"‘{label}’의 합계가 기관별 정원의 합과 다릅니다."


def _columns(rows: list[tuple[str, tuple[Cell, ...]]]) -> Iterator[str]:
    """Within a category, the grades add up to its 계, and the split grades to their 소계, in every column."""
    category: tuple[str, tuple[Cell, ...]] | None = None
    grades: list[tuple[Cell, ...]] = []
    for label, cells in [*rows[1:], ("끝 계", ())]:
        if label.endswith("소계"):
            yield from _column_sums(label, cells, [row for row in grades if len(row) > 3])
        elif label.endswith(" 계"):
            if category:
                yield from _category(category, grades)
            category, grades = (label, cells), []
        else:
            grades.append(cells)


def _category(category: tuple[str, tuple[Cell, ...]], grades: list[tuple[Cell, ...]]) -> Iterator[str]:
    label, cells = category
    if grades and _number(cells[1].text) != sum(_number(row[1].text) for row in grades):
        yield f"‘{label}’가 직급별 정원의 합과 다릅니다."


def _column_sums(label: str, cells: Sequence[Cell], grades: list[tuple[Cell, ...]]) -> Iterator[str]:
    for column in range(1, len(cells)):
        if _number(cells[column].text) != sum(_number(row[column].text) for row in grades):
            yield f"‘{label}’의 {column + 1}번째 칸이 직급별 정원의 합과 다릅니다."


RULE = DossierRule(
    "HED002",
    "직급별 정원표의 가로ㆍ세로 합이 맞는다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제30조"),
    checks="직급별 정원표의 가로줄과 세로줄의 합, 총계와 정원의 총수가 맞는지 봅니다.",
    wrong=Example(),
    right=Example(),
    look=look,
    duties=("Q02", "Q03", "Q04"),
)
