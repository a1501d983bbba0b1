"""UNI013: 폐지된 부서의 이름."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.korean import mentions
from ordinance.org import Reorganisation

OWN = frozenset({Role.ORGANISATION, Role.HEADCOUNT})


def look(dossier: Dossier) -> Looked:
    """Neither ordinance, as it will stand, names a unit that is no more (D-5)."""
    if dossier.change is None:
        return NotChecked("조직 모형이 주어지지 않음")
    gone = ended(dossier.change)
    return tuple(
        found
        for document in dossier.documents
        if document.roles & OWN
        for found in _named(document, gone, sorted({one.name for one in dossier.change.after.members}))
    )


def ended(change: Reorganisation) -> list[str]:
    """Names of units before the change that no unit after it bears."""
    after = {one.name for one in change.after.members}
    return [unit.name for unit in change.before.units if unit.name not in after]


def _named(document: Document, gone: list[str], after: list[str]) -> Iterator[Found]:
    for place, node in document.addressed:
        for text in (node.heading, node.text):
            for name in gone:
                # A name may be part of a longer one that goes on: 복지과 in 노인복지과.
                if names(text, name) and not any(name in one and one in text for one in after):
                    message = f"{name}: 개편 뒤에는 없는 부서의 이름입니다."
                    yield Found(str(place), message, text[:60], document=document.name)


def names(text: str, unit: str) -> bool:
    """Whether words name a unit, or the head of it (`홍보과장`)."""
    return unit in text and (mentions(text, unit) or mentions(text, f"{unit}장"))


RULE = DossierRule(
    "UNI013",
    "폐지된 부서의 이름을 쓰지 않는다",
    Group.UNITS,
    Severity.ERROR,
    convention("D-5"),
    checks="개편 뒤의 행정기구 조례와 정원 조례가 없어지거나 이름이 바뀐 부서의 옛 이름을 쓰는지 봅니다. 부칙은 보지 않습니다.",
    wrong=Example(
        (LAW.replace("2. 예산", "2. 예산(홍보과의 예산은 제외한다)"),),
        before=AFTER.replace("소속기관:", "- {이름: 홍보과, 종류: 과, 상위: 행정국}\n소속기관:"),
        after=AFTER,
    ),
    right=Example(
        (LAW,),
        before=AFTER.replace("소속기관:", "- {이름: 홍보과, 종류: 과, 상위: 행정국}\n소속기관:"),
        after=AFTER,
    ),
    look=look,
)
