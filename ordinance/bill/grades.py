"""The table of posts by organ and grade (별표 3 of a 정원 조례), rebuilt from the headcount, with its sums.

Posts of 5급 and above are split by organ; 6급 이하 and 전문경력관 show only their total (규정 제30조제2항).
"""

from __future__ import annotations

from ordinance.korean import grouped
from ordinance.law.table import Cell, Table
from ordinance.org import GradeRow, Headcount, Spread

HEADING = "정원관리기관별 직급별 정원"


def table_of_grades(headcount: Headcount) -> Table:
    """`구분 | 총계 | organs…`: the grand total, then each category with its grades and sums."""
    names = [organ.name for organ in headcount.organs]
    rows: list[tuple[Cell, ...]] = [tuple(Cell(text) for text in ("구분", "총계", *names))]
    rows.append(_total_row("총계", headcount.total, len(names)))
    for category in headcount.categories:
        rows += _category_rows(category, [row for row in headcount.rows if row.category == category], names)
    return Table(tuple(rows))


def _total_row(label: str, count: int, width: int) -> tuple[Cell, ...]:
    """A total that the ordinance does not split: one cell over all organs (Q06)."""
    return (Cell(label), Cell(grouped(count)), Cell("", colspan=width))


def _split_row(label: str, counts: dict[str, int], names: list[str]) -> tuple[Cell, ...]:
    shown = (grouped(counts.get(name, 0)) if counts.get(name, 0) else "" for name in names)
    return (Cell(label), Cell(grouped(sum(counts.values()))), *(Cell(text) for text in shown))


def _category_rows(category: str, rows: list[GradeRow], names: list[str]) -> list[tuple[Cell, ...]]:
    split = [row for row in rows if row.spread is Spread.BY_ORGAN]
    result = [_category_sum(category, rows, names)]
    result += [_split_row(row.grade, dict(row.counts), names) for row in split]
    if len(split) > 1:
        result.append(_split_row(f"{split[-1].grade} 이상 소계", _sum_by_organ(split, names), names))
    result += [_total_row(row.grade, row.total, len(names)) for row in rows if row.spread is Spread.TOTAL_ONLY]
    return result


def _category_sum(category: str, rows: list[GradeRow], names: list[str]) -> tuple[Cell, ...]:
    label = f"{category} 계"
    if any(row.spread is Spread.TOTAL_ONLY for row in rows):
        return _total_row(label, sum(row.total for row in rows), len(names))
    return _split_row(label, _sum_by_organ(rows, names), names)


def _sum_by_organ(rows: list[GradeRow], names: list[str]) -> dict[str, int]:
    return {name: sum(row.counts.get(name, 0) for row in rows) for name in names}
