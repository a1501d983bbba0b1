"""HED001: 정원의 총수."""

from __future__ import annotations

from ordinance.bill import Bill, Drafted
from ordinance.check.headcount import differences, on_headcount, stated_counts
from ordinance.check.model import Found, Group, Looked, PackageRule, Severity


@on_headcount
def look(drafted: Drafted, bill: Bill) -> Looked:
    """총수 = 집행기관 + 의회사무기구 (+ 합의제), in the text as it will stand and against the organisation (Q01)."""
    stated = stated_counts(bill.result)
    found = []
    if stated.total != sum(stated.parts.values()):
        parts = sum(stated.parts.values())
        found.append(Found(stated.place, f"총수 {stated.total:,}명이 각 호의 합 {parts:,}명과 다릅니다."))
    return (*found, *differences(stated, drafted.plan.reorganisation.after.headcount, "개편 후 조직의 정원"))


RULE = PackageRule(
    "HED001",
    "정원의 총수는 각 호의 합과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    "「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제30조제1항",
    look,
)
