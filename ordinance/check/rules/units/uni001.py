"""UNI001: 조직의 부서가 조례에 있는가."""

from __future__ import annotations

from ordinance.bill.carriers import carriers_of_unit
from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.needs import needs_organisation
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.law.tree import Instrument
from ordinance.org import Organisation, Reorganisation, UnitKind


def expected(organisation: Organisation) -> list[str]:
    """Names of the units an ordinance must set up: all but teams."""
    return [unit.name for unit in organisation.units if unit.kind is not UnitKind.TEAM]


@needs_organisation
def look(change: Reorganisation, document: Document) -> Looked:
    """Every 국, 과 and 담당관 of the organisation is set up by the ordinance (O01)."""
    law = document.law
    named = {unit.name for unit in document.units}
    return tuple(
        Found(name, f"조직에는 있지만 조례가 두지 않는 부서입니다: {name}.")
        for name in expected(change.after)
        if name not in named and not _set_up(law, name)
    )


def _set_up(law: Instrument, name: str) -> bool:
    """By its name, or by its head: `부구청장 밑에 기획예산실장을 둔다`."""
    return bool(carriers_of_unit(law, name) or carriers_of_unit(law, f"{name}장"))


RULE = DossierRule(
    "UNI001",
    "조직의 부서는 조례에 있다",
    Group.UNITS,
    Severity.ERROR,
    staffing("제13조제1항"),
    checks="조직 모형의 국ㆍ실ㆍ과ㆍ담당관이 모두 행정기구 조례에 있는지 봅니다. 팀은 조례에 적지 않으므로 보지 않습니다.",
    wrong=Example((LAW.replace("복지과를 둔다", "과를 둘 수 있다"),), after=AFTER),
    right=Example((LAW,), after=AFTER),
    look=look,
    duties=("O01",),
)
