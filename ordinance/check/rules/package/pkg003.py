"""PKG003: 사람이 정해야 할 다른 조례."""

from __future__ import annotations

from ordinance.bill import Drafted
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.needs import needs_draft


@needs_draft
def look(drafted: Drafted) -> Looked:
    """No other ordinance still names a unit that ended without successor (D-5)."""
    if not drafted.plan.others:
        return NotChecked("다른 조례가 주어지지 않음")
    return tuple(
        Found(
            one.title,
            f"{one.name}: {one.reason} 어떻게 고칠지 ‘직위변경’에 적으십시오." if one.name else one.reason,
        )
        for one in drafted.consequences.undecided
    )


RULE = DossierRule(
    "PKG003",
    "다른 조례에 폐지된 부서가 남지 않는다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("D-5"),
    checks="폐지된 부서를 아직 부르는 다른 조례가 없는지 봅니다.",
    wrong=Example(),
    right=Example(),
    look=look,
)
