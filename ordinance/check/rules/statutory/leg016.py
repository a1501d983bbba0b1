"""LEG016: 사업소의 정원과 기능."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.rules.statutory.reading import NO_CHANGE
from ordinance.check.rules.statutory.sample import STATE
from ordinance.org import Institution, InstitutionKind

_FEWEST = 5


def look(dossier: Dossier) -> Looked:
    """An outpost needs five posts or more, and no two have a like function (O15)."""
    change = dossier.change
    if change is None:
        return NO_CHANGE
    outposts = change.after.institutions_of(InstitutionKind.OUTPOST)
    small = (
        Found(
            record.about, f"{record.about}: 정원이 {record.amount}명입니다. 사업소는 5명 이상이 필요한 경우에 둡니다."
        )
        for record in dossier.facts.records
        if record.kind is RecordKind.POSTS
        and record.about in {one.name for one in outposts}
        and (record.amount or 0) < _FEWEST
    )
    return (*small, *_alike(outposts))


def _alike(outposts: Sequence[Institution]) -> Iterator[Found]:
    for index, one in enumerate(outposts):
        for other in outposts[:index]:
            common = {duty.text for duty in one.duties} & {duty.text for duty in other.duties}
            if common:
                yield Found(one.name, f"{other.name}의 사무와 겹칩니다: {', '.join(sorted(common))}.", one.name)


RULE = DossierRule(
    "LEG016",
    "사업소는 5명 이상이고 기능이 겹치지 않는다",
    Group.STATUTORY,
    Severity.WARNING,
    staffing("제20조제2항"),
    checks="조직 모형의 사업소끼리 사무가 겹치는지, 기록에 적은 사업소의 정원이 5명 이상인지 봅니다.",
    wrong=Example(
        before=STATE,
        after=STATE
        + "- {이름: 새솔도서관, 종류: 사업소, 사무: [전시]}\n- {이름: 새솔박물관, 종류: 사업소, 사무: [전시]}\n",
        facts="기록: [{종류: 협의, 대상: 새솔도서관}, {종류: 협의, 대상: 새솔박물관}]",
    ),
    right=Example(
        before=STATE,
        after=STATE + "- {이름: 새솔박물관, 종류: 사업소, 사무: [전시]}\n",
        facts="기록: [{종류: 협의, 대상: 새솔박물관}]",
    ),
    look=look,
    duties=("O15",),
)
