"""UNI011: 조례의 부서와 시행규칙."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.check.units import SetUp
from ordinance.korean import MIDDLE_DOT

# Institutions whose divisions only the rule names, or need not.
_OUTSIDE = re.compile("보건소|보건의료원|사업소|센터|도서관|출장소|의회|위원회|사무국|직속기관|동$|읍$|면$")
_DIVISION = re.compile("(?:과|담당관)$")
_BUREAU = re.compile("(?:국|실|본부|단)$")
# Above this share the rule names the divisions otherwise (각 과장, in annexes).
_MOST_MISSING = 0.25


def look(dossier: Dossier) -> Looked:
    """Every division of the head office in the ordinance is named in its rule (O25)."""
    ordinance, rule = dossier.of(Role.ORGANISATION), dossier.of(Role.RULE)
    if ordinance is None or rule is None:
        return NotChecked("행정기구 조례와 시행규칙이 함께 주어지지 않음")
    text = rule.folded
    units = [unit for unit in ordinance.units if _is_division(unit) and not _outside(ordinance, unit)]
    missing = [unit for unit in units if not named(unit.name, text)]
    if len(units) <= len(missing) or "각 과장" in text or len(missing) > max(1, len(units) * _MOST_MISSING):
        return NotChecked("시행규칙이 과마다 적는 규칙이 아님")
    return tuple(_found(ordinance, missing))


def named(name: str, text: str) -> bool:
    """Whether a name stands there by itself: 복지과 is not named by 노인복지과."""
    at = text.find(name)
    while at > 0 and text[at - 1].isalnum() and text[at - 1] != MIDDLE_DOT:
        at = text.find(name, at + 1)
    return at >= 0


def _is_division(unit: SetUp) -> bool:
    """과 and 담당관; under a bureau also what bears another name (단, 센터)."""
    return bool(_DIVISION.search(unit.name) or _BUREAU.search(unit.owner))


def _outside(ordinance: Document, unit: SetUp) -> bool:
    heading = next((node.heading for place, node in ordinance.addressed if place.steps == unit.place.steps[:1]), "")
    return bool(_OUTSIDE.search(unit.owner) or _OUTSIDE.search(heading))


def _found(ordinance: Document, missing: list[SetUp]) -> Iterator[Found]:
    for unit in missing:
        message = f"{unit.name}: 조례가 두지만 시행규칙에 없습니다."
        yield Found(str(unit.place), message, unit.name, document=ordinance.name)


RULE = DossierRule(
    "UNI011",
    "조례의 과는 시행규칙에 있다",
    Group.UNITS,
    Severity.WARNING,
    convention("O25"),
    checks="행정기구 조례가 본청에 두는 과와 담당관이 시행규칙에 모두 나오는지 봅니다. 보건소ㆍ사업소의 과, 규칙이 ‘각 과장’으로 적는 경우, 별표로 적는 규칙은 보지 않습니다.",
    wrong=Example(
        (
            LAW.replace("총무과를", "총무과, 세무과, 회계과, 감사과, 기획과 및 홍보과를"),
            "한빛광역시 새솔구 행정기구 설치 조례 시행규칙\n\n제1조(과장) 총무과장, 세무과장, 회계과장, 감사과장, 기획과장 및 복지과장은 지방행정사무관으로 보한다.",
        )
    ),
    right=Example(
        (
            LAW,
            "한빛광역시 새솔구 행정기구 설치 조례 시행규칙\n\n제1조(과장) 총무과장 및 복지과장은 지방행정사무관으로 보한다.",
        )
    ),
    look=look,
    duties=("O25",),
)
