"""LEG025: 동의 설치와 폐지."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import autonomy
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.rules.statutory.reading import NO_CHANGE, recorded
from ordinance.check.rules.statutory.sample import STATE
from ordinance.org import InstitutionKind, Organisation, Reorganisation


def look(dossier: Dossier) -> Looked:
    """A 동 is set up, abolished, split or merged with approval; its name or area changes with a report (O31)."""
    change = dossier.change
    if change is None:
        return NO_CHANGE
    return (*_approved(dossier, change), *_reported(dossier, change))


def _dongs(organisation: Organisation) -> dict[str, str]:
    return {one.name: one.area for one in organisation.institutions_of(InstitutionKind.DONG)}


def _approved(dossier: Dossier, change: Reorganisation) -> Iterator[Found]:
    before, after = _dongs(change.before), _dongs(change.after)
    renamed = {name for one in change.after.institutions for name in (one.name, *one.formerly) if one.formerly}
    for name in sorted((before.keys() ^ after.keys()) - renamed):
        if not recorded(dossier, RecordKind.APPROVED, name):
            yield Found(name, f"{name}을 두거나 없애려면 행정안전부장관의 승인을 받습니다. 승인을 기록합니다.", name)


def _reported(dossier: Dossier, change: Reorganisation) -> Iterator[Found]:
    before, after = _dongs(change.before), _dongs(change.after)
    for name in sorted(before.keys() & after.keys()):
        if before[name] != after[name] and not recorded(dossier, RecordKind.REPORTED, name):
            yield Found(
                name, f"{name}의 구역이 바뀝니다. 그 결과를 시ㆍ도지사에게 보고합니다. 보고를 기록합니다.", name
            )


RULE = DossierRule(
    "LEG025",
    "동을 두거나 없애려면 승인을 받는다",
    Group.STATUTORY,
    Severity.WARNING,
    autonomy("제7조제1항"),
    checks="동의 설치ㆍ폐지ㆍ분리ㆍ통합에 승인 기록이, 구역 변경에 보고 기록이 있는지 봅니다.",
    wrong=Example(before=STATE, after=STATE + "- {이름: 나루동, 종류: 동, 위치: 나루로 1}\n"),
    right=Example(
        before=STATE,
        after=STATE + "- {이름: 나루동, 종류: 동, 위치: 나루로 1}\n",
        facts="기록: [{종류: 승인, 대상: 나루동}]",
    ),
    look=look,
    duties=("O31",),
)
