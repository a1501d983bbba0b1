"""PKG002: 공표한 변경과 조직의 변경."""

from __future__ import annotations

from ordinance.bill import Drafted
from ordinance.check.basis import procedure
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.needs import needs_draft
from ordinance.check.trace import not_shown


@needs_draft
def look(drafted: Drafted) -> Looked:
    """What was announced is what the two states of the organisation show."""
    change = drafted.plan.reorganisation
    if not change.announcements:
        return NotChecked("공표사항이 적혀 있지 않음")
    return tuple(
        Found(f"공표사항 {one.number}", f"조직의 개편 전후에서 확인되지 않는 변경입니다(‘{kind}’): {one.text}")
        for one, kind in not_shown(change)
    )


RULE = DossierRule(
    "PKG002",
    "공표한 변경은 조직의 변경과 같다",
    Group.PACKAGE,
    Severity.ERROR,
    procedure("제41조"),
    checks="공표한 변경이 개편 전후의 조직에서 확인되는지 봅니다.",
    wrong=Example(),
    right=Example(),
    look=look,
)
