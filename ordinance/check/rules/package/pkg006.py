"""PKG006: 다른 조례와의 관계."""

from __future__ import annotations

from ordinance.bill.carriers import addressed
from ordinance.check.addenda import Kind
from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.check.rules.units.uni013 import ended
from ordinance.check.units import units_of

_SETTLED = frozenset({Kind.RELATION})


def look(dossier: Dossier) -> Looked:
    """An ordinance that ends or renames units says what other ordinances mean that still name them (D-6)."""
    ordinance = dossier.of(Role.ORGANISATION)
    if ordinance is None or not ordinance.addenda:
        return NotChecked("부칙이 있는 행정기구 조례가 주어지지 않음")
    if ordinance.in_force is None and dossier.change is None:
        return NotChecked("개편 전의 부서를 알 수 없음")
    gone = _gone(dossier, ordinance)
    kinds = {one.kind for matters in ordinance.addenda for one in matters}
    if not gone or kinds & _SETTLED:
        return ()
    message = (
        f"없어지거나 이름이 바뀌는 부서({', '.join(gone[:3])}{' 등' if len(gone) > 3 else ''})가 있습니다. "
        "옛 이름을 인용한 다른 조례를 새 조례로 보는 ‘다른 조례와의 관계’를 부칙에 둘지 살핍니다."
    )
    return (Found("부칙", message, document=ordinance.name),)


def _gone(dossier: Dossier, ordinance: Document) -> list[str]:
    if dossier.change is not None:
        return ended(dossier.change)
    after = {unit.name for unit in ordinance.units}
    before = units_of(addressed(ordinance.in_force)) if ordinance.in_force else ()
    return list(dict.fromkeys(unit.name for unit in before if unit.name not in after))


_GONE = AFTER.replace("소속기관:", "- {이름: 홍보과, 종류: 과, 상위: 행정국}\n소속기관:")
_EFFECT = "\n부칙\n\n제1조(시행일) 이 조례는 2026년 7월 1일부터 시행한다.\n"
_RELATION = (
    "제2조(다른 조례와의 관계) 이 조례 시행 당시 다른 조례에서 종전의 부서 이름을 인용한 경우 "
    "이 조례에 그에 해당하는 규정이 있으면 이 조례의 해당 규정을 인용한 것으로 본다.\n"
)

RULE = DossierRule(
    "PKG006",
    "없어진 부서를 부르는 다른 조례와의 관계를 정한다",
    Group.PACKAGE,
    Severity.INFO,
    convention("D-6"),
    checks="부서가 없어지거나 이름이 바뀌는데 부칙에 ‘다른 조례와의 관계’가 없는지 봅니다. 이를 두어도 다른 조례의 개정을 갈음하지는 못합니다.",
    wrong=Example((LAW + _EFFECT,), before=_GONE, after=AFTER),
    right=Example((LAW + _EFFECT + _RELATION,), before=_GONE, after=AFTER),
    look=look,
)
