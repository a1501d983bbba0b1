"""LEG003: 국의 과 수."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import government, is_local, recorded
from ordinance.check.rules.statutory.sample import ORGANISATION

_BUREAU = re.compile("(?:국|본부|단)$")
_DIVISION = re.compile("(?:과|단|센터|추진반|관)$")
# An article on outposts, some of which are called 본부: they are no bureaux.
_OUTPOST = re.compile("사업소|출장소")
_FEWEST = 4


def look(dossier: Dossier) -> Looked:
    """A bureau has four divisions or more, unless a reason is recorded (O05). An officer is no division."""
    document = dossier.of(Role.ORGANISATION)
    if document is None:
        return NotChecked("행정기구 조례가 주어지지 않음")
    if not is_local(government(document)):
        return NotChecked("시ㆍ도의 조례임")
    return tuple(_small(dossier, document))


def _small(dossier: Dossier, document: Document) -> Iterator[Found]:
    outposts = {place.steps[:1] for place, node in document.addressed if _OUTPOST.search(node.heading)}
    units = [unit for unit in document.units if unit.place.steps[:1] not in outposts]
    listed = dict.fromkeys(unit.name for unit in units if _BUREAU.search(unit.name))
    for name in listed:
        divisions = [
            unit
            for unit in units
            if unit.owner == name and _DIVISION.search(unit.name) and not unit.name.endswith("담당관")
        ]
        if 0 < len(divisions) < _FEWEST and not recorded(dossier, RecordKind.REASON, name):
            message = f"{name}: 과가 {len(divisions)}개입니다. 국은 4개 과 이상이 필요한 경우에 둡니다. 특별한 사유가 있으면 기록합니다."
            yield Found(str(divisions[0].place), message, name, document=document.name)


RULE = DossierRule(
    "LEG003",
    "국에는 4개 과 이상을 둔다",
    Group.STATUTORY,
    Severity.WARNING,
    staffing("제6조제1항ㆍ제8항"),
    checks="시ㆍ군ㆍ구의 국(국 수준의 본부ㆍ단 포함)에 과가 4개 이상인지 봅니다. 담당관은 세지 않고, 실과 보건소는 보지 않습니다. 사유를 기록에 적으면 지적하지 않습니다.",
    wrong=Example((ORGANISATION.replace("총무과, 세무과, 회계과 및 민원과를", "총무과 및 세무과를"),)),
    right=Example(
        (ORGANISATION.replace("총무과, 세무과, 회계과 및 민원과를", "총무과 및 세무과를"),),
        facts="기록: [{종류: 사유, 대상: 행정국, 내용: 긴급한 행정수요}]",
    ),
    look=look,
    duties=("O05",),
)
