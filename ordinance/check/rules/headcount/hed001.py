"""HED001: 정원의 총수와 각 호."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.posts import Totals, totals_of
from ordinance.check.rules.headcount.sample import LAW


def look(document: Document) -> Looked:
    """총수 = the sum of the 호, and every sum that is stated again (Q01)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    totals = totals_of(document)
    return NotChecked("정원의 총수와 그 구분을 적은 조를 알 수 없음") if totals is None else tuple(_wrong(totals))


def _wrong(totals: Totals) -> Iterator[Found]:
    parts = sum(part.count for part in totals.parts)
    if parts != totals.total:
        yield Found(totals.place, f"총수 {totals.total:,}명이 각 호의 합 {parts:,}명과 다릅니다.")
    for part in totals.again:
        if part.count != totals.total:
            yield Found(part.place, f"{part.count:,}명이 총수 {totals.total:,}명과 다릅니다.", part.words)


RULE = LawRule(
    "HED001",
    "정원의 총수는 각 호의 합과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제30조제1항"),
    checks="정원의 총수가 집행기관, 의회사무기구, 합의제행정기관 등 각 호의 정원을 더한 것과 같은지, 다시 적은 합계가 같은지 봅니다. 한 호에 수가 둘이거나 다른 호에 포함되는 수가 있으면 점검하지 않습니다.",
    wrong=Example((LAW.replace("기구의 정원: 12명", "기구의 정원: 13명"),)),
    right=Example((LAW,)),
    look=look,
    duties=("Q01",),
)
