"""HED001: 정원의 총수."""

from __future__ import annotations

from ordinance.bill import Bill, Drafted
from ordinance.check.basis import staffing
from ordinance.check.headcount import differences, on_headcount, stated_counts
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity


@on_headcount
def look(drafted: Drafted, bill: Bill) -> Looked:
    """총수 = 집행기관 + 의회사무기구 (+ 합의제), in the text as it will stand and against the organisation (Q01)."""
    stated = stated_counts(bill.result)
    found = []
    if stated.total != sum(stated.parts.values()):
        parts = sum(stated.parts.values())
        found.append(Found(stated.place, f"총수 {stated.total:,}명이 각 호의 합 {parts:,}명과 다릅니다."))
    return (*found, *differences(stated, drafted.plan.reorganisation.after.headcount, "개편 후 조직의 정원"))


RULE = DossierRule(
    "HED001",
    "정원의 총수는 각 호의 합과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제30조제1항"),
    checks="정원의 총수가 각 호의 합과 같고, 개편 후 조직의 정원과 같은지 봅니다.",
    wrong=Example(),
    right=Example(),
    look=look,
    duties=("Q01",),
)
