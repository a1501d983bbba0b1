"""LEG011: 인구의 기준일."""

from __future__ import annotations

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.sample import STATE


def look(dossier: Dossier) -> Looked:
    """Residents are counted at the end of the year before (O11)."""
    if dossier.change is None or not dossier.change.jurisdiction.population.count:
        return NotChecked("인구와 그 기준일이 적혀 있지 않음")
    day = dossier.change.jurisdiction.population.on
    if (day.month, day.day) == (12, 31):
        return ()
    return (
        Found(
            "인구",
            f"기준일 {day:%Y-%m-%d}: 인구는 전년도 말을 기준으로 합니다. 행정구역을 개편할 때에만 그 앞 분기 말을 씁니다.",
        ),
    )


RULE = DossierRule(
    "LEG011",
    "인구는 전년도 말을 기준으로 한다",
    Group.STATUTORY,
    Severity.INFO,
    staffing("제7조"),
    checks="계획에 적은 인구의 기준일이 연말인지 봅니다.",
    wrong=Example(after=STATE + "인구: {수: 310000, 기준일: 2025-11-30}\n"),
    right=Example(after=STATE + "인구: {수: 310000, 기준일: 2025-12-31}\n"),
    look=look,
    duties=("O11",),
)
