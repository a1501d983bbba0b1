"""PKG001: 공표한 변경의 반영."""

from __future__ import annotations

from ordinance.bill import Drafted
from ordinance.check.basis import procedure
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.needs import needs_draft
from ordinance.check.trace import traces


@needs_draft
def look(drafted: Drafted) -> Looked:
    """Every announced change is carried by a provision of a bill."""
    if not drafted.plan.reorganisation.announcements:
        return NotChecked("공표사항이 적혀 있지 않음")
    return tuple(
        Found(f"공표사항 {trace.number}", f"이 변경을 담은 조문이 없습니다: {trace.text}")
        for trace in traces(drafted)
        if not trace.carriers
    )


RULE = DossierRule(
    "PKG001",
    "공표한 변경은 모두 조문에 있다",
    Group.PACKAGE,
    Severity.ERROR,
    procedure("제41조"),
    checks="공표한 변경마다 이를 담은 조문이 있는지 봅니다.",
    wrong=Example(),
    right=Example(),
    look=look,
)
