"""UNI007: 국의 차례."""

from __future__ import annotations

from itertools import pairwise

from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.units.bureaux import bureaux_of
from ordinance.check.rules.units.sample import LAW


def look(document: Document) -> Looked:
    """The articles of the bureaux stand in the order of the list (O04)."""
    if Role.ORGANISATION not in document.roles:
        return NotChecked("행정기구 조례가 아님")
    bureaux = bureaux_of(document)
    if bureaux is None:
        return NotChecked("국마다 조를 두는 조례가 아님")
    order = {name: index for index, name in enumerate(bureaux.listed)}
    headed = [(name, place) for name, place in bureaux.headed if name in order]
    return tuple(
        Found(str(place), f"{name}의 조가 {last}의 조 뒤에 있어 {bureaux.listed_at}의 차례와 다릅니다.", name)
        for (last, _), (name, place) in pairwise(headed)
        if order[name] < order[last]
    )


RULE = LawRule(
    "UNI007",
    "국의 조는 목록의 차례대로 둔다",
    Group.UNITS,
    Severity.WARNING,
    convention("O04"),
    checks="국마다 둔 조가 국을 늘어놓은 조의 차례와 같은지 봅니다.",
    wrong=Example((LAW.replace("행정국 및 복지국을", "복지국 및 행정국을"),)),
    right=Example((LAW,)),
    look=look,
    duties=("O04",),
)
