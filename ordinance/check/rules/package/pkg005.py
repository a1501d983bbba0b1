"""PKG005: 부칙으로 고친 다른 조례의 부서."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.addenda import Kind, Matter
from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.korean import fold_dots, mentions

# A unit or its head that takes the place of another: `“홍보과장”을 “소통과장”으로 한다`.
_CHANGED = re.compile(r"“([^“”]*)”\s?[을를]\s?“([^“”]*)”\s?으?로")
_UNIT = re.compile(r"[가-힣A-Za-z0-9ㆍ]{2,}(?:과|국|담당관)(?=장(?![가-힣]{2})|[^가-힣]|$)")


def look(dossier: Dossier) -> Looked:
    """The units that consequential amendments put into other ordinances exist (D-5)."""
    ordinance = dossier.of(Role.ORGANISATION)
    if ordinance is None:
        return NotChecked("행정기구 조례가 주어지지 않음")
    matters = [one for matters in ordinance.addenda for one in matters if one.kind is Kind.AMENDS]
    if not matters:
        return NotChecked("부칙으로 고치는 다른 조례가 없음")
    known = {unit.name for document in dossier.documents for unit in document.units}
    if dossier.change is not None:
        known |= {one.name for one in dossier.change.after.members}
    return tuple(found for one in matters for found in _unknown(ordinance, one, known))


def _unknown(ordinance: Document, matter: Matter, known: set[str]) -> Iterator[Found]:
    text = "\n".join(node.text for _, node in ordinance.addressed)
    for old, new in _CHANGED.findall(fold_dots(matter.text)):
        for name in dict.fromkeys(_UNIT.findall(new)):
            if name not in known and name not in old and not mentions(text, name):
                message = (
                    f"{name}: 다른 조례에 새로 적는 부서를 행정기구 조례가 두지 않습니다. 이름이 맞는지 확인합니다."
                )
                yield Found(matter.place, message, new, document=ordinance.name)


_ADDENDA = """
부칙

제1조(시행일) 이 조례는 2026년 7월 1일부터 시행한다.
제2조(다른 조례의 개정) 한빛광역시 새솔구 위원회 조례 일부를 다음과 같이 개정한다.
제3조 중 “홍보과장”을 “{}장”으로 한다.
"""

RULE = DossierRule(
    "PKG005",
    "다른 조례에 새로 적는 부서는 있다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("D-5"),
    checks="부칙으로 다른 조례를 고치면서 새로 적는 국ㆍ과ㆍ담당관이나 그 장의 부서를 행정기구 조례가 두는지 봅니다.",
    wrong=Example((LAW + _ADDENDA.format("소통과"),)),
    right=Example((LAW + _ADDENDA.format("총무과"),)),
    look=look,
)
