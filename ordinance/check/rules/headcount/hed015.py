"""HED015: 정원책정기준의 비율."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.posts import GradeTable, grade_table
from ordinance.check.rules.headcount.sample import LAW
from ordinance.law.table import Table

_LIMIT = re.compile(r"([\d.]+)\s*(?:%|퍼센트)\s*(이내|이하|이상)")
_GRADE = re.compile(r"(\d)급(이상|이하)?")
_STANDARD = re.compile(r"책정\s*기준")


@dataclass(frozen=True, slots=True)
class Limit:
    """One share: of which grades or category, how much, and whether at most (이내) or at least (이상)."""

    what: str
    share: float
    way: str


def look(document: Document) -> Looked:
    """The shares of the table of grades keep the limits of the ordinance's own standards (Q10, Q16)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    table, limits = grade_table(document), tuple(_limits(document))
    if table is None or not limits:
        return NotChecked("직급별 정원표나 정원책정기준의 표를 알 수 없음")
    return tuple(found for limit in limits for found in _wrong(table, limit))


def _limits(document: Document) -> Iterator[Limit]:
    """Limits in a table of a row of labels above a row of shares."""
    for annex in document.law.annexes:
        if not _STANDARD.search(annex.heading):
            continue
        for table in (part for part in annex.content if isinstance(part, Table)):
            for labels, shares in zip(table.rows, table.rows[1:], strict=False):
                for label, share in zip(labels, shares, strict=False):
                    if match := _LIMIT.search(share.text):
                        yield Limit(re.sub(r"\s", "", label.text), float(match[1]), match[2])


def _wrong(table: GradeTable, limit: Limit) -> Iterator[Found]:
    counted = _counted(table, limit.what)
    if counted is None or not counted[1]:
        return
    share = counted[0] * 100 / counted[1]
    if share < limit.share if limit.way == "이상" else share > limit.share:
        yield Found(
            table.place,
            f"‘{limit.what}’의 비율 {share:.1f}퍼센트가 정원책정기준 {limit.share:g}퍼센트 {limit.way}에 맞지 않습니다.",
            limit.what,
        )


def _counted(table: GradeTable, what: str) -> tuple[int, int] | None:
    """Posts of the grades, and those that they are a share of; None where the table does not show them."""
    category = table.row(f"{what}계")
    grand = table.row("총계") or table.row("합계")
    if category is not None and grand is not None:
        return category.total, grand.total
    grade, general = _GRADE.fullmatch(what), table.row("일반직계")
    if grade is None or general is None or grade[2] == "이하" or int(grade[1]) > 5:
        return None
    rows = [row for row in table.rows if (of := _GRADE.fullmatch(row.label)) and not of[2]]
    wanted = [row for row in rows if row.label[0] == grade[1] or (grade[2] == "이상" and row.label[0] <= grade[1])]
    return sum(row.total for row in wanted), general.total


RULE = LawRule(
    "HED015",
    "직급별 정원의 비율은 정원책정기준에 맞는다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제24조제1항, 제25조제2항, 제29조"),
    checks="정원표의 4급 이상, 5급의 비율과 일반직ㆍ별정직의 비율이 별표의 정원책정기준(이내, 이상)에 맞는지 봅니다. 6급 이하는 조례에 총수만 있으므로 보지 않습니다.",
    wrong=Example((LAW.replace("│5% 이내 │10% 이내│", "│3% 이내 │10% 이내│"),)),
    right=Example((LAW,)),
    look=look,
    duties=("Q10", "Q16"),
)
