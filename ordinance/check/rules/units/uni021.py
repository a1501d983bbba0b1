"""UNI021: 두지 않은 부서의 장."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.heads import Head
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.prose import SEPARATOR
from ordinance.check.rules.units.sample import LAW
from ordinance.korean import fold_dots
from ordinance.law.address import Step
from ordinance.law.numbers import Level

# Ordinances with fewer divisions leave them to the rule, as those of 시ㆍ도 do (규정 제9조).
_FEWEST = 2


def look(dossier: Dossier) -> Looked:
    """The heads that the rule or an ordinance names are those of units that an ordinance sets up (O25)."""
    ordinance = dossier.of(Role.ORGANISATION)
    divisions = [unit for unit in ordinance.units if unit.name.endswith("과")] if ordinance else []
    if ordinance is None or len(divisions) < _FEWEST:
        return NotChecked("부서를 두는 행정기구 조례가 주어지지 않음")
    known = {unit.name for document in dossier.documents for unit in document.units}
    text = ordinance.folded
    own = {unit.name for unit in ordinance.units}
    return tuple(
        Found(
            document.prose.place_at(head.start),
            f"{head.unit}: 조례가 두지 않은 부서입니다. 없어졌거나 이름이 바뀐 부서인지 확인합니다.",
            document.prose.excerpt(head.start, head.end),
            document=document.name,
        )
        for document in dossier.documents
        if document is not ordinance and Role.OTHER not in document.roles
        for head in _of_head_office(document, own)
        if head.unit not in known and not _set_up_otherwise(head.unit, text)
    )


def _set_up_otherwise(unit: str, text: str) -> bool:
    """Whether the ordinance names the unit in some other way than in a list; `산림과 녹지` does not name 산림과."""
    behind = rf"(?:장|[을를은는의,ㆍ.){SEPARATOR}]| 및|$)"
    return unit in text and re.search(rf"(?<![가-힣A-Za-z0-9]){re.escape(unit)}{behind}", text) is not None


def _of_head_office(document: Document, own: set[str]) -> Iterator[Head]:
    """Heads named in one article with the head of a unit of the ordinance, or in an article that bears the unit's name.

    Others are those of outposts, health centres and 읍ㆍ면ㆍ동.
    """
    headings = {fold_dots(node.heading) for _, node in document.addressed if node.level is Level.ARTICLE}
    outside = {head.unit for head in document.heads if "소장" in _words(document, head)}
    by_article: dict[tuple[Step, ...], list[Head]] = {}
    for head in document.heads:
        by_article.setdefault(document.prose.piece_at(head.start).steps[:1], []).append(head)
    found = (
        head
        for heads in by_article.values()
        for head in heads
        if any(one.unit in own for one in heads) or head.unit in headings - outside
    )
    yield from {head.unit: head for head in sorted(found, key=lambda one: -one.start)}.values()


def _words(document: Document, head: Head) -> str:
    """The words of the provision that names a head."""
    text = document.prose.text
    return text[document.prose.piece_at(head.start).start : text.find(SEPARATOR, head.end)]


_RULE = """\
한빛광역시 새솔구 행정기구 설치 조례 시행규칙

제1조(과장) 총무과장 및 복지과장은 지방행정사무관으로 보한다.
"""

RULE = DossierRule(
    "UNI021",
    "시행규칙이 부르는 부서는 조례에 있다",
    Group.UNITS,
    Severity.WARNING,
    staffing("제13조제1항"),
    checks="시행규칙과 정원 조례가 본청의 부서와 나란히 부르는 국장ㆍ과장ㆍ담당관의 부서를 조례가 두었는지 봅니다. 보건소와 사업소의 과처럼 규칙이 두는 부서는 보지 않습니다.",
    wrong=Example((LAW, _RULE.replace("총무과장 및", "총무과장, 교통과장 및"))),
    right=Example((LAW, _RULE)),
    look=look,
    duties=("O25",),
)
