"""UNI016: 거듭된 사무."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import AFTER
from ordinance.org import Organisation

# Duties that every bureau has alike are none twice.
_COMMON = re.compile("종합기획|조정|서무|소관|그 밖")


def look(dossier: Dossier) -> Looked:
    """No duty is given to two units (O22)."""
    if dossier.organisation is None:
        return NotChecked("조직 모형이 주어지지 않음")
    return tuple(_twice(dossier.organisation))


def _twice(organisation: Organisation) -> Iterator[Found]:
    seen: dict[str, str] = {}
    for owner, duty in organisation.all_duties():
        text = re.sub(r"\s", "", duty.text)
        if _COMMON.search(duty.text):
            continue
        if text in seen:
            yield Found(
                owner, f"“{duty.text}”: {seen[text]}의 사무이기도 합니다. 한 부서의 사무로 적습니다.", duty.text
            )
        seen.setdefault(text, owner)


RULE = DossierRule(
    "UNI016",
    "한 사무를 두 부서에 맡기지 않는다",
    Group.UNITS,
    Severity.WARNING,
    staffing("제3조제1항제2호"),
    checks="개편 뒤의 조직에서 같은 사무가 두 부서에 있는지 봅니다. 종합기획ㆍ조정처럼 국마다 두는 사무는 보지 않습니다.",
    wrong=Example(before=AFTER, after=AFTER.replace("[돌봄, 자활]", "[돌봄, 자활, 인사]")),
    right=Example(before=AFTER, after=AFTER),
    look=look,
    duties=("O22",),
)
