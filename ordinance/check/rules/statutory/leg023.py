"""LEG023: 사업소의 과."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import NOT_ORGANISATION, is_organisation
from ordinance.check.rules.statutory.sample import ORGANISATION

_OUTPOST = re.compile("(?:사업소|출장소|관리소)$")


def look(document: Document) -> Looked:
    """The divisions of an outpost are for the rule (O29)."""
    if not is_organisation(document):
        return NOT_ORGANISATION
    return tuple(
        Found(str(unit.place), f"{unit.name}: 사업소ㆍ출장소의 하부조직은 규칙으로 정합니다.", unit.name)
        for unit in document.units
        if _OUTPOST.search(unit.owner) and unit.name.endswith("과")
    )


RULE = LawRule(
    "LEG023",
    "사업소의 하부조직은 규칙으로 정한다",
    Group.STATUTORY,
    Severity.WARNING,
    staffing("제20조제3항"),
    checks="행정기구 조례가 사업소나 출장소에 과를 두었는지 봅니다.",
    wrong=Example((ORGANISATION + "제6조(사업소) 구에 시설관리사업소를 두고, 시설관리사업소에 관리과를 둔다.",)),
    right=Example((ORGANISATION + "제6조(사업소) 구에 시설관리사업소를 둔다.",)),
    look=look,
    duties=("O29",),
)
