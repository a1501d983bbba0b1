"""UNI006: 국의 목록과 국의 조."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.units.bureaux import Bureaux, bureaux_of
from ordinance.check.rules.units.sample import LAW


def look(document: Document) -> Looked:
    """Each bureau that the ordinance lists has its article, and each bureau with an article is listed (O03)."""
    if Role.ORGANISATION not in document.roles:
        return NotChecked("행정기구 조례가 아님")
    bureaux = bureaux_of(document)
    if bureaux is None:
        return NotChecked("국마다 조를 두는 조례가 아님")
    owners = {unit.owner for unit in document.units}
    return (*_without_article(bureaux, owners), *_not_listed(bureaux, {unit.name for unit in document.units}))


def _without_article(bureaux: Bureaux, owners: set[str]) -> Iterator[Found]:
    headed = {name for name, _ in bureaux.headed}
    for name in bureaux.listed:
        if name not in headed | owners:
            yield Found(str(bureaux.listed_at), f"{name}: 두는 국으로 적었으나 그 국의 조가 없습니다.", name)


def _not_listed(bureaux: Bureaux, named: set[str]) -> Iterator[Found]:
    for name, place in bureaux.headed:
        if name not in named:
            yield Found(str(place), f"{name}: 조는 있으나 {bureaux.listed_at}의 국 목록에 없습니다.", name)


RULE = LawRule(
    "UNI006",
    "국의 목록과 국의 조는 서로 맞는다",
    Group.UNITS,
    Severity.ERROR,
    convention("O03"),
    checks="두는 국으로 적은 국마다 그 국의 조가 있는지, 조가 있는 국이 목록에 있는지 봅니다. 과를 두지 않는 실ㆍ단과 담당관은 보지 않습니다.",
    wrong=Example((LAW.replace("행정국 및 복지국을", "행정국, 복지국 및 환경국을"),)),
    right=Example((LAW,)),
    look=look,
    duties=("O03",),
)
