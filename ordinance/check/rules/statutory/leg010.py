"""LEG010: 자체감사기구."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import all_words
from ordinance.check.rules.statutory.sample import ORGANISATION

_FROM = 300_000
_AUDIT = re.compile("감사")


def look(dossier: Dossier) -> Looked:
    """A government of 300,000 residents or more has an audit body (O10)."""
    if not dossier.facts.population:
        return NotChecked("인구가 적혀 있지 않음")
    document = dossier.of(Role.ORGANISATION)
    if document is None:
        return NotChecked("행정기구 조례가 주어지지 않음")
    if dossier.facts.population < _FROM or any(_AUDIT.search(all_words(one)) for one in dossier.documents):
        return ()
    return (
        Found(
            "",
            f"인구 {dossier.facts.population:,}명: 자체감사기구를 두어야 하는데 감사를 맡은 부서가 없습니다.",
            document=document.name,
        ),
    )


RULE = DossierRule(
    "LEG010",
    "인구 30만 이상이면 자체감사기구를 둔다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제13조제1항"),
    checks="인구가 30만 이상인 시ㆍ군ㆍ구에 감사를 맡은 부서, 사무, 합의제 기구가 있는지 봅니다. 인구가 적혀 있지 않으면 점검하지 않습니다.",
    wrong=Example((ORGANISATION.replace("감사담당관", "기획담당관"),), facts="인구: 350000"),
    right=Example((ORGANISATION,), facts="인구: 350000"),
    look=look,
    duties=("O10",),
)
