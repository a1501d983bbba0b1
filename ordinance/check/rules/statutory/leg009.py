"""LEG009: 단체장 직속 부서."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import NOT_ORGANISATION, government, is_local, is_organisation
from ordinance.check.rules.statutory.sample import ORGANISATION

_DIRECT = re.compile("^(?:구청장|시장|군수)$")
_ALLOWED = re.compile("공보|홍보|소통|대변인|비서|보좌|위원회|감사|소방")


def look(document: Document) -> Looked:
    """Units of the head office are under the deputy; directly under the head only publicity and the like (O09)."""
    if not is_organisation(document):
        return NOT_ORGANISATION
    if not is_local(government(document)):
        return NotChecked("시ㆍ도의 조례임")
    return tuple(
        Found(
            str(unit.place),
            f"{unit.name}: 부단체장의 지휘를 받지 않는 부서는 단체장을 직접 보좌하는 부서뿐입니다. 그런 부서인지 확인합니다.",
            unit.name,
        )
        for unit in document.units
        if _DIRECT.search(unit.owner) and not _ALLOWED.search(unit.name)
    )


RULE = LawRule(
    "LEG009",
    "본청의 부서는 부단체장 밑에 둔다",
    Group.STATUTORY,
    Severity.WARNING,
    staffing("제6조제6항"),
    checks="구청장ㆍ시장ㆍ군수 밑에 바로 둔 부서를 봅니다. 공보ㆍ홍보처럼 단체장을 직접 보좌하는 부서와 합의제행정기관은 보지 않습니다.",
    wrong=Example(
        (
            ORGANISATION.replace(
                "부구청장 밑에 감사담당관을 둔다.", "부구청장 밑에 감사담당관을 둔다. 구청장 밑에 미래전략단을 둔다."
            ),
        )
    ),
    right=Example((ORGANISATION,)),
    look=look,
    duties=("O09",),
)
