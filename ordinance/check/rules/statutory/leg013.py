"""LEG013: 한시기구의 기간."""

from __future__ import annotations

from datetime import date, timedelta

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.rules.statutory.reading import NO_CHANGE
from ordinance.check.rules.statutory.sample import STATE

_YEARS = 3


def look(dossier: Dossier) -> Looked:
    """A temporary unit lasts three years at most from when it is set up, and a second extension needs a reason (O12)."""
    change = dossier.change
    if change is None:
        return NO_CHANGE
    before = {unit.name: unit for unit in change.before.units}
    return tuple(
        Found(unit.name, f"{unit.name}: 존속기한 {unit.until:%Y-%m-%d}은 시행일부터 3년을 넘습니다.", unit.name)
        for unit in change.after.units
        if unit.until is not None and unit.name not in before and unit.until > _later(change.effective)
    )


def _later(day: date) -> date:
    """The last day of the three years that begin on a day."""
    return (
        day.replace(year=day.year + _YEARS) if (day.month, day.day) != (2, 29) else date(day.year + _YEARS, 3, 1)
    ) - timedelta(days=1)


RULE = DossierRule(
    "LEG013",
    "한시기구는 3년을 넘지 않는다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제8조제4항ㆍ제5항"),
    checks="새로 두는 한시기구의 존속기한이 시행일부터 3년을 넘지 않는지 봅니다.",
    wrong=Example(
        after=STATE.replace("소속기관:", "- {이름: 미래전략단, 종류: 단, 존속기한: 2030-12-31}\n소속기관:"),
        before=STATE,
    ),
    right=Example(
        after=STATE.replace("소속기관:", "- {이름: 미래전략단, 종류: 단, 존속기한: 2029-06-30}\n소속기관:"),
        before=STATE,
    ),
    look=look,
    duties=("O12",),
)
