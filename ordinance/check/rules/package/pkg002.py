"""PKG002: 공표한 변경과 조직의 변경."""

from __future__ import annotations

from ordinance.check.basis import procedure
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.check.trace import not_shown


def look(dossier: Dossier) -> Looked:
    """What was announced is what the two states of the organisation show."""
    change = dossier.change
    if change is None or not change.announcements:
        return NotChecked("공표사항이 적혀 있지 않음")
    return tuple(
        Found(f"공표사항 {one.number}", f"조직의 개편 전후에서 확인되지 않는 변경입니다(‘{kind}’): {one.text}")
        for one, kind in not_shown(change)
    )


_BEFORE = AFTER.replace("- {이름: 복지국, 종류: 국}\n", "").replace("상위: 복지국", "상위: 행정국")
_ANNOUNCED = AFTER + "공표사항:\n- {번호: 1, 내용: 복지국을 새로 둠, 종류: 신설, 부서: 복지국}\n"

RULE = DossierRule(
    "PKG002",
    "공표한 변경은 조직의 변경과 같다",
    Group.PACKAGE,
    Severity.ERROR,
    procedure("제41조"),
    checks="공표한 변경이 개편 전후의 조직에서 확인되는지 봅니다.",
    wrong=Example((LAW,), before=AFTER, after=_ANNOUNCED),
    right=Example((LAW,), before=_BEFORE, after=_ANNOUNCED),
    look=look,
)
