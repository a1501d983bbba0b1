"""ADD001: 두 조례안의 시행일."""

from __future__ import annotations

import re

from ordinance.bill import Bill, Drafted
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.needs import needs_draft
from ordinance.korean import long_date

_EFFECTIVE = re.compile(r"이 조례는 (\d{4}년 \d{1,2}월 \d{1,2}일)부터 시행한다")


def effective(bill: Bill) -> str:
    """The day of 시행일 as the bill's 부칙 states it; empty when it states none."""
    texts = [text for one in bill.result.addenda for text in (one.text, *(node.text for node in one.body))]
    return next((match[1] for text in texts if (match := _EFFECTIVE.search(text))), "")


@needs_draft
def look(drafted: Drafted) -> Looked:
    """Both bills take effect on the same day, the day of the reorganisation (D-2, Q22)."""
    planned = long_date(drafted.plan.reorganisation.effective)
    return tuple(
        Found(
            f"{bill.title} 부칙",
            f"시행일이 “{effective(bill) or '없음'}”이어서 개편의 시행일 {planned}과 다릅니다.",
        )
        for bill in drafted.bills
        if effective(bill) != planned
    )


RULE = DossierRule(
    "ADD001",
    "두 조례의 시행일은 같다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("D-2, Q22"),
    checks="두 조례안의 시행일이 서로 같고 개편의 시행일과 같은지 봅니다.",
    wrong=Example(),
    right=Example(),
    look=look,
    duties=("Q22",),
)
