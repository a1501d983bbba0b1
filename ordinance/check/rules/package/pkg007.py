"""PKG007: 함께 있는 조례의 지방자치단체 이름."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.korean import Particle, attach

# What stands before the matter of the ordinance: `한빛광역시 새솔구`.
_GOVERNMENT = re.compile(r"^(?:(?!행정)\S+(?:특별시|광역시|특별자치시|특별자치도|도|시|군|구)\s)+")
_FEWEST = 2


def look(dossier: Dossier) -> Looked:
    """All titles of one package name the same local government (A-1)."""
    titles = {
        document.name: match[0].strip()
        for document in dossier.documents
        if Role.OTHER not in document.roles and (match := _GOVERNMENT.match(document.law.title))
    }
    if len(titles) < _FEWEST:
        return NotChecked("지방자치단체의 이름으로 시작하는 조례가 둘이 되지 않음")
    return tuple(_others(titles))


def _others(titles: dict[str, str]) -> Iterator[Found]:
    usual, _ = Counter(titles.values()).most_common(1)[0]
    for document, name in titles.items():
        if name != usual:
            here, there = (attach(f"“{one}”", Particle.RO) for one in (name, usual))
            message = (
                f"제명이 {here} 시작하지만 함께 있는 조례는 {there} 시작합니다. "
                "다른 지방자치단체의 이름이 남았는지 확인합니다."
            )
            yield Found("제명", message, name, document=document)


_HEADCOUNT = "한빛광역시 {} 지방공무원 정원 조례\n\n제1조(목적) 이 조례는 지방공무원의 정원을 정함을 목적으로 한다.\n"

RULE = DossierRule(
    "PKG007",
    "함께 있는 조례는 같은 지방자치단체의 것이다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("A-1"),
    checks="함께 주어진 행정기구 조례, 정원 조례, 시행규칙의 제명이 같은 지방자치단체의 이름으로 시작하는지 봅니다.",
    wrong=Example((LAW, _HEADCOUNT.format("새솔동구"))),
    right=Example((LAW, _HEADCOUNT.format("새솔구"))),
    look=look,
)
