"""HED011: 부서장의 수와 직급별 정원."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.headcount.sample import AFTER
from ordinance.org import Headcount, InstitutionKind, Organisation, UnitKind

_DISTRICT = "자치구"
_RENAMED = frozenset({UnitKind.GROUP, UnitKind.HEADQUARTERS, UnitKind.DEPARTMENT})


def look(dossier: Dossier) -> Looked:
    """A district has at least as many posts of 4급 as bureaux, and of 5급 as divisions, officers and 동 (Q11).

    A renamed unit (본부, 단, 부) may be headed by one grade lower (별표 3 비고 5), so it is not counted.
    """
    change = dossier.change
    if change is None or not change.after.headcount.rows:
        return NotChecked("개편 후 조직의 정원이 주어지지 않음")
    if change.jurisdiction.kind != _DISTRICT:
        return NotChecked("자치구가 아님")
    return tuple(_short(change.after))


def _short(organisation: Organisation) -> Iterator[Found]:
    bureaux = sum(1 for unit in organisation.bureaux if unit.kind not in _RENAMED)
    divisions = sum(1 for unit in organisation.units if unit.kind in {UnitKind.DIVISION, UnitKind.OFFICER})
    dongs = len(organisation.institutions_of(InstitutionKind.DONG))
    for grade, needed, who in (("4급", bureaux, "국장"), ("5급", divisions + dongs, "과장ㆍ담당관ㆍ동장")):
        posts = _posts(organisation.headcount, grade)
        if posts is not None and posts < needed:
            yield Found(
                "정원",
                f"{grade} 정원 {posts:,}명이 {who} {needed:,}명보다 적습니다. 한 직급 낮게 두는 자리가 있는지 확인합니다.",
                grade,
            )


def _posts(headcount: Headcount, grade: str) -> int | None:
    rows = [row.total for row in headcount.rows if row.grade.replace(" ", "") == grade and row.category == "일반직"]
    return sum(rows) if rows else None


RULE = DossierRule(
    "HED011",
    "부서장의 수만큼 그 직급의 정원이 있다",
    Group.HEADCOUNT,
    Severity.WARNING,
    staffing("제22조제1항제3호, 별표 3"),
    checks="자치구에서 4급 정원이 국장의 수보다, 5급 정원이 과장ㆍ담당관ㆍ동장의 수보다 적지 않은지 봅니다. 본부ㆍ단ㆍ부의 장은 한 직급 낮게 둘 수 있으므로 세지 않습니다.",
    wrong=Example(
        before=AFTER,
        after=AFTER.replace("4급: {본청: 3, 의회사무국: 1}", "4급: {본청: 0, 의회사무국: 0}").replace(
            "6급 이하: {본청: 90", "6급 이하: {본청: 94"
        ),
    ),
    right=Example(before=AFTER, after=AFTER),
    look=look,
    duties=("Q11",),
)
