"""HED003: 현행 조례의 정원과 개편 전 정원."""

from __future__ import annotations

from ordinance.bill import Bill, Drafted
from ordinance.check.basis import convention
from ordinance.check.headcount import differences, on_headcount, stated_counts
from ordinance.check.model import DossierRule, Example, Group, Looked, Severity


@on_headcount
def look(drafted: Drafted, bill: Bill) -> Looked:
    """The numbers before the change are those of the law in force; else the explanation tells a wrong story (Q20)."""
    stated = stated_counts(bill.current)
    return tuple(differences(stated, drafted.plan.reorganisation.before.headcount, "개편 전 조직의 정원"))


RULE = DossierRule(
    "HED003",
    "현행 조례의 정원은 개편 전 정원과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    convention("Q20"),
    checks="현행 조례의 정원이 계획에 적은 개편 전 정원과 같은지 봅니다.",
    wrong=Example(),
    right=Example(),
    look=look,
    duties=("Q20",),
)
