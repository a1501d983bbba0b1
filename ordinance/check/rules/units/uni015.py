"""UNI015: 사무의 보존."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import AFTER
from ordinance.org import ChangeKind, Reorganisation

_SPACE = re.compile(r"\s")


def look(dossier: Dossier) -> Looked:
    """Each duty before is carried by some unit after, changed in words, or announced as ended: none is lost."""
    change = dossier.change
    if change is None:
        return NotChecked("조직 모형이 주어지지 않음")
    carried = _carried(change)
    return tuple(
        Found(
            owner,
            f"“{duty.text}”: 개편 전에 {owner}의 사무였으나 개편 뒤에 맡은 부서가 없습니다. 종전 사무로 적거나, 끝낸 사무이면 공표사항에 ‘사무 종료’로 적습니다.",
            duty.text,
        )
        for owner, duty in change.before.all_duties()
        if _plain(duty.text) not in carried
    )


def _carried(change: Reorganisation) -> set[str]:
    """Duties after, in their words now and before, and those announced as ended."""
    after = [text for _, duty in change.after.all_duties() for text in (duty.text, duty.formerly)]
    ended = [duty for one in change.announcements if ChangeKind.DUTIES_ENDED.value in one.kinds for duty in one.duties]
    return {_plain(text) for text in (*after, *ended)}


def _plain(text: str) -> str:
    return _SPACE.sub("", text)


RULE = DossierRule(
    "UNI015",
    "사무는 하나도 빠지지 않는다",
    Group.UNITS,
    Severity.ERROR,
    staffing("제3조제1항"),
    checks="개편 전의 사무마다 개편 뒤에 맡은 부서가 있는지(말이 바뀐 것은 ‘종전’으로) 봅니다. 공표사항에 ‘사무 종료’로 적은 사무는 끝낸 것으로 봅니다.",
    wrong=Example(before=AFTER.replace("[인사, 예산]", "[인사, 예산, 송무]"), after=AFTER),
    right=Example(
        before=AFTER.replace("[인사, 예산]", "[인사, 예산 편성]"),
        after=AFTER.replace("[인사, 예산]", "[인사, {이름: 예산, 종전: 예산 편성}]"),
    ),
    look=look,
)
