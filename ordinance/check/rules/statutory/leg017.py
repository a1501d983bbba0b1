"""LEG017: 자문기관의 사무기구."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.sample import ORGANISATION
from ordinance.check.units import SetUp
from ordinance.law.address import Step

_ADVISORY = re.compile("자문")
_OFFICE = re.compile("(?:사무처|사무국|과|담당관)$")
_COLLEGIAL = re.compile("합의제|자치경찰|감사위원회|인사위원회|소청")


def look(document: Document) -> Looked:
    """An advisory body has no standing office (O16); a collegial administrative body may."""
    texts = {place.steps[:1]: node.text for place, node in document.addressed}
    return tuple(
        Found(
            str(unit.place),
            f"{unit.name}: 자문기관에는 상설의 사무처나 사무국, 과, 담당관을 둘 수 없습니다.",
            unit.name,
        )
        for unit in document.units
        if _OFFICE.search(unit.name) and _advisory(unit, texts)
    )


def _advisory(unit: SetUp, texts: dict[tuple[Step, ...], str]) -> bool:
    owner, text = unit.owner, texts.get(unit.place.steps[:1], "")
    about = f"{owner} {text}"
    return owner.endswith("위원회") and bool(_ADVISORY.search(about)) and not _COLLEGIAL.search(about)


RULE = LawRule(
    "LEG017",
    "자문기관에 상설 사무기구를 두지 않는다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제5조제3항"),
    checks="자문위원회에 사무처ㆍ사무국ㆍ과ㆍ담당관을 두었는지 봅니다. 합의제행정기관은 보지 않습니다.",
    wrong=Example(
        (ORGANISATION + "제6조(자문위원회) 정책을 자문하기 위하여 위원회를 두고, 정책자문위원회에 사무국을 둔다.",)
    ),
    right=Example(
        (ORGANISATION + "제6조(자문위원회) 정책을 자문하기 위하여 위원회를 두고, 정책자문위원회에 간사를 둔다.",)
    ),
    look=look,
    duties=("O16",),
)
