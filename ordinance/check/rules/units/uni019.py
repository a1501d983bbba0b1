"""UNI019: 과보다 적은 사무."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.law.numbers import Level


def look(document: Document) -> Looked:
    """A bureau's list of duties has at least as many items as the bureau has divisions (O23)."""
    if Role.ORGANISATION not in document.roles:
        return NotChecked("행정기구 조례가 아님")
    return tuple(_short(document))


def _short(document: Document) -> Iterator[Found]:
    divisions = Counter(
        unit.place.steps[0] for unit in document.units if unit.name.endswith("과") and unit.owner.endswith("국")
    )
    for place, node in document.addressed:
        items = [child for child in node.children if child.level is Level.SUBPARAGRAPH and not child.deleted]
        count = divisions.get(place.steps[0], 0)
        if items and "국장" in node.text and "분장" in node.text and len(items) < count:
            yield Found(
                str(place),
                f"과는 {count}개인데 분장 사무는 {len(items)}호뿐입니다. 사무가 빠진 과가 없는지 확인합니다.",
            )


RULE = LawRule(
    "UNI019",
    "과마다 분장 사무가 있다",
    Group.UNITS,
    Severity.INFO,
    staffing("제13조제2항"),
    checks="국장의 분장 사무가 그 국의 과보다 적은지 봅니다. 한 호가 여러 과의 사무를 담을 수 있으므로 확인만 하면 됩니다.",
    wrong=Example((LAW.replace("행정국에 총무과를", "행정국에 총무과, 세무과 및 회계과를"),)),
    right=Example((LAW,)),
    look=look,
    duties=("O23",),
)
