"""UNI020: 사업소로 되살린 부서."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import AFTER
from ordinance.korean import Particle, attach
from ordinance.org import InstitutionKind, Reorganisation


def look(dossier: Dossier) -> Looked:
    """A unit that was abolished does not come back as an outpost with the same function (O14)."""
    if dossier.change is None:
        return NotChecked("조직 모형이 주어지지 않음")
    return tuple(_again(dossier.change))


def _again(change: Reorganisation) -> Iterator[Found]:
    after = {unit.name for unit in change.after.units}
    before = {one.name for one in change.before.institutions}
    gone = {unit.name: {duty.text for duty in unit.duties} for unit in change.before.units if unit.name not in after}
    for one in change.after.institutions_of(InstitutionKind.OUTPOST):
        duties = {text for duty in one.duties for text in (duty.text, duty.formerly)}
        for name, theirs in gone.items():
            if one.name not in before and (name in one.formerly or theirs & duties):
                yield Found(
                    one.name,
                    f"폐지하는 {name}의 기능을 {attach(one.name, Particle.RO)} 다시 둡니다. 정책기획과 집행을 함께 하던 부서인지 확인합니다.",
                    one.name,
                )


RULE = DossierRule(
    "UNI020",
    "폐지한 부서를 사업소로 되살리지 않는다",
    Group.UNITS,
    Severity.WARNING,
    staffing("제6조제7항"),
    checks="없어지는 실ㆍ국ㆍ과의 사무를 새로 두는 사업소가 이어받는지 봅니다. 정책기획과 집행을 함께 하던 부서에만 해당하므로 확인합니다.",
    wrong=Example(
        before=AFTER.replace("소속기관:", "- {이름: 공원과, 종류: 과, 상위: 행정국, 사무: [공원 관리]}\n소속기관:"),
        after=AFTER + "- {이름: 공원관리사업소, 종류: 사업소, 사무: [공원 관리]}\n",
    ),
    right=Example(before=AFTER, after=AFTER + "- {이름: 새솔박물관, 종류: 사업소, 사무: [전시]}\n"),
    look=look,
    duties=("O14",),
)
