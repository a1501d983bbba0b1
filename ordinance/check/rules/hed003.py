"""HED003: 현행 조례의 정원과 개편 전 정원."""

from __future__ import annotations

from ordinance.bill import Bill, Drafted
from ordinance.check.headcount import differences, on_headcount, stated_counts
from ordinance.check.model import Group, Looked, PackageRule, Severity


@on_headcount
def look(drafted: Drafted, bill: Bill) -> Looked:
    """The numbers before the change are those of the law in force; else the explanation tells a wrong story (Q20)."""
    stated = stated_counts(bill.current)
    return tuple(differences(stated, drafted.plan.reorganisation.before.headcount, "개편 전 조직의 정원"))


RULE = PackageRule(
    "HED003",
    "현행 조례의 정원은 개편 전 정원과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    "자치법규 입안 기준(Q20)",
    look,
)
