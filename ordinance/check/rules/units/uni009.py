"""UNI009: 두 부서에 속한 과."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW

# Districts that are no governments, health centres and outposts have divisions of the same names.
_BUREAU = re.compile("(?:국|실|본부|단)$")


def look(document: Document) -> Looked:
    """A division is set up once, under one bureau."""
    if Role.ORGANISATION not in document.roles:
        return NotChecked("행정기구 조례가 아님")
    return tuple(_twice(document))


def _twice(document: Document) -> Iterator[Found]:
    seen: dict[str, tuple[str, str]] = {}
    for unit in document.units:
        if not (unit.name.endswith("과") and _BUREAU.search(unit.owner)):
            continue
        place = str(unit.place)
        if unit.name in seen:
            first, owner = seen[unit.name]
            where = f" {owner}에도" if owner and owner != unit.owner else ""
            yield Found(place, f"{unit.name}: {first}에서{where} 두었습니다. 한 과는 한 곳에만 둡니다.", unit.name)
        seen.setdefault(unit.name, (place, unit.owner))


RULE = LawRule(
    "UNI009",
    "한 과는 한 곳에만 둔다",
    Group.UNITS,
    Severity.WARNING,
    staffing("제13조제1항"),
    checks="같은 이름의 과를 두 번 두었는지 봅니다. 자치구가 아닌 구, 보건소, 사업소의 과는 보지 않습니다.",
    wrong=Example((LAW.replace("복지국에 복지과를", "복지국에 복지과 및 총무과를"),)),
    right=Example((LAW,)),
    look=look,
)
