"""PKG008: 공표사항의 부서 이름."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from ordinance.check.basis import convention
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.korean import fold_dots

_UNIT = re.compile(r"(?<![가-힣A-Za-z0-9])[가-힣A-Za-z0-9ㆍ]{2,}(?:국|과|단|실|담당관)(?![가-힣]{3})")
_FEWEST_LETTERS = 4


def look(dossier: Dossier) -> Looked:
    """The announced changes and the explanations of the bills spell units as the organisation does (B-1)."""
    change = dossier.change
    if change is None:
        return NotChecked("조직 모형이 주어지지 않음")
    known = {fold_dots(one.name) for state in (change.before, change.after) for one in state.members}
    said = list(_said(dossier))
    if not said:
        return NotChecked("공표사항도 제안이유도 주어지지 않음")
    return tuple(found for place, text in said for found in _misspelt(place, fold_dots(text), known))


def _said(dossier: Dossier) -> Iterator[tuple[str, str]]:
    if dossier.change is not None:
        yield from ((f"공표사항 {one.number}", one.text) for one in dossier.change.announcements)
    if dossier.drafted is not None:
        for bill in dossier.drafted.bills:
            yield from ((f"{bill.title} 제안이유", line.text) for line in bill.explanation)


def _misspelt(place: str, text: str, known: set[str]) -> Iterator[Found]:
    for name in dict.fromkeys(_UNIT.findall(text)):
        near = [one for one in known if len(one) >= _FEWEST_LETTERS and _one_letter(name, one)]
        # `행정국과 복지국`: the name with a particle.
        if len(near) == 1 and not any(name.startswith(one) for one in known):
            yield Found(place, f"{name}: 그런 부서가 없습니다. {near[0]}의 잘못인지 확인합니다.", text[:60])


def _one_letter(name: str, other: str) -> bool:
    """One letter wrong, missing or too many; a number (세무1과) tells units apart."""
    same = re.sub(r"\D", "", name) == re.sub(r"\D", "", other)
    return same and Levenshtein.distance(name, other, score_cutoff=1) == 1


_ANNOUNCED = AFTER.replace("복지과", "돌봄정책과")
_BEFORE = _ANNOUNCED.replace("돌봄정책과", "복지정책과")
_CHANGE = "공표사항:\n- {{번호: 1, 내용: 복지정책과를 {}로 바꿈, 종류: 명칭 변경, 부서: 돌봄정책과}}\n"
_AFTER = _ANNOUNCED.replace("종류: 과, 상위: 복지국", "종류: 과, 상위: 복지국, 종전: 복지정책과")
_LAW = LAW.replace("복지과를", "돌봄정책과를")

RULE = DossierRule(
    "PKG008",
    "공표사항과 제안이유는 부서 이름을 바르게 쓴다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("B-1"),
    checks="공표사항과 제안이유ㆍ주요내용이 부르는 부서 가운데 조직의 부서와 한 글자만 다른 이름이 있는지 봅니다.",
    wrong=Example((_LAW,), before=_BEFORE, after=_AFTER + _CHANGE.format("돌봄정첵과")),
    right=Example((_LAW,), before=_BEFORE, after=_AFTER + _CHANGE.format("돌봄정책과")),
    look=look,
)
