"""LEG021: 의회사무기구의 하부조직."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import government, is_local
from ordinance.check.rules.statutory.sample import ORGANISATION

_COUNCIL = re.compile("의회사무(?:국|과)$")


def look(document: Document) -> Looked:
    """The office of the council of a 시ㆍ군ㆍ구 has no division or officer (O24)."""
    if not is_local(government(document)):
        return NotChecked("시ㆍ도의 법규임")
    return tuple(
        Found(
            str(unit.place),
            f"{unit.name}: 자치구와 인구 100만 미만 시ㆍ군의 의회사무기구에는 과나 담당관을 둘 수 없습니다.",
            unit.name,
        )
        for unit in document.units
        if _COUNCIL.search(unit.owner) and unit.name.endswith(("과", "담당관"))
    )


RULE = LawRule(
    "LEG021",
    "의회사무국에는 과ㆍ담당관을 두지 않는다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제15조제2항"),
    checks="시ㆍ군ㆍ구의 의회사무국에 과나 담당관을 두었는지 봅니다.",
    wrong=Example((ORGANISATION + "제6조(의회사무국) 의회사무국에 의사담당관을 둔다.",)),
    right=Example((ORGANISATION + "제6조(의회사무국) 구의회에 의회사무국을 둔다.",)),
    look=look,
    duties=("O24",),
)
