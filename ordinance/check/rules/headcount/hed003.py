"""HED003: 정원의 총수와 정원표."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.posts import GradeTable, Totals, grade_table, totals_of
from ordinance.check.rules.headcount.sample import LAW


def look(document: Document) -> Looked:
    """The numbers of the article are the totals of the table (Q02)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    totals, table = totals_of(document), grade_table(document)
    if totals is None or table is None:
        return NotChecked("정원의 총수나 직급별 정원표를 알 수 없음")
    return tuple(_wrong(totals, table))


def _wrong(totals: Totals, table: GradeTable) -> Iterator[Found]:
    grand = table.row("총계") or table.row("합계")
    if grand is not None and grand.total != totals.total:
        yield Found(table.place, f"총계 {grand.total:,}명이 {totals.place}의 총수 {totals.total:,}명과 다릅니다.")
    if grand is None or not grand.split:
        return
    for part in totals.parts:
        for organ, count in zip(table.organs, grand.split, strict=False):
            if "의회" in organ and "의회" in part.words and count != part.count:
                yield Found(
                    table.place, f"{organ} {count:,}명이 {part.place}의 {part.count:,}명과 다릅니다.", part.words
                )


RULE = LawRule(
    "HED003",
    "정원표의 총계는 정원의 총수와 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제30조제1항ㆍ제2항"),
    checks="직급별 정원표의 총계가 조문의 정원 총수와 같은지, 의회사무기구의 칸이 그 호의 정원과 같은지 봅니다.",
    wrong=Example(
        (LAW.replace("총수는 112명", "총수는 111명").replace("집행기관의 정원: 100명", "집행기관의 정원: 99명"),)
    ),
    right=Example((LAW,)),
    look=look,
    duties=("Q02",),
)
