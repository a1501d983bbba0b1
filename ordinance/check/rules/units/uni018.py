"""UNI018: 두 국에 맡긴 사무."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.korean import fold_dots
from ordinance.law.numbers import Level

_COMMON = re.compile("종합기획|조정|서무|소관|그 밖|다른 [국과]|주무")
_CHARGED = re.compile(r"국장[은는] .*(?:분장|관장|처리)")
_SHORTEST = 8


def look(document: Document) -> Looked:
    """The same duty is not given to two bureaux (O22)."""
    if Role.ORGANISATION not in document.roles:
        return NotChecked("행정기구 조례가 아님")
    return tuple(_twice(document))


def _twice(document: Document) -> Iterator[Found]:
    seen: dict[str, str] = {}
    for place, node in document.addressed:
        if not _CHARGED.search(node.text):
            continue
        for child in node.children:
            text = re.sub(r"\s", "", fold_dots(child.text))
            if (
                child.level is not Level.SUBPARAGRAPH
                or child.deleted
                or len(text) < _SHORTEST
                or _COMMON.search(child.text)
            ):
                continue
            if text in seen and seen[text] != str(place):
                yield Found(f"{place}제{child.number}호", f"같은 사무가 {seen[text]}에도 있습니다.", child.text)
            seen.setdefault(text, str(place))


RULE = LawRule(
    "UNI018",
    "같은 사무를 두 국에 맡기지 않는다",
    Group.UNITS,
    Severity.INFO,
    staffing("제3조제1항제2호"),
    checks="같은 말의 사무를 두 국장에게 맡겼는지 봅니다. 종합기획ㆍ조정 같은 공통 사무는 보지 않습니다. 국을 지역으로 나눈 곳에서는 확인만 하면 됩니다.",
    wrong=Example(
        (LAW.replace("2. 예산", "2. 도시계획의 수립과 운영").replace("2. 자활", "2. 도시계획의 수립과 운영"),)
    ),
    right=Example((LAW,)),
    look=look,
    duties=("O22",),
)
