"""PKG001: 공표한 변경과 조문."""

from __future__ import annotations

from ordinance.check.basis import procedure
from ordinance.check.document import Document
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.needs import needs_organisation
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.check.trace import traces
from ordinance.org import Reorganisation


@needs_organisation
def look(change: Reorganisation, document: Document) -> Looked:
    """Every announced change is carried by a provision of the ordinance."""
    if not change.announcements:
        return NotChecked("공표사항이 적혀 있지 않음")
    return tuple(
        Found(f"공표사항 {trace.number}", f"이 변경을 담은 조문이 없습니다: {trace.text}")
        for trace in traces(change, document.law)
        if not trace.carriers
    )


_OFFICER = "- {{이름: 환경담당관, 종류: 담당관, 상위: 부구청장, 사무: [{}]}}\n소속기관:"
_LAW = LAW + "제5조(보좌기관) 부구청장 밑에 환경담당관을 둔다.\n"
_BEFORE = AFTER.replace("소속기관:", _OFFICER.format("환경 계획"))
_AFTER = AFTER.replace("소속기관:", _OFFICER.format("환경 계획, 환경 교육"))
_ANNOUNCED = _AFTER + "공표사항:\n- {번호: 1, 내용: 환경 교육을 새로 맡음, 종류: 사무 신설, 사무: 환경 교육}\n"

RULE = DossierRule(
    "PKG001",
    "공표한 변경은 모두 조문에 있다",
    Group.PACKAGE,
    Severity.ERROR,
    procedure("제41조"),
    checks="공표한 변경마다 이를 담은 조문이 행정기구 조례에 있는지 봅니다. 없어지는 것은 조례에서 사라졌는지 봅니다.",
    wrong=Example((_LAW,), before=_BEFORE, after=_ANNOUNCED),
    right=Example(
        (_LAW.replace("환경담당관을 둔다.", "환경담당관을 두며, 환경 교육을 맡는다."),),
        before=_BEFORE,
        after=_ANNOUNCED,
    ),
    look=look,
)
