"""UNI021: 두지 않은 부서의 장."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.check.rules.units.uni011 import named
from ordinance.check.units import Head
from ordinance.korean import fold_dots

# Ordinances with fewer divisions leave them to the rule, as those of 시ㆍ도 do (규정 제9조).
_FEWEST = 2


def look(dossier: Dossier) -> Looked:
    """The heads that the rule or an ordinance names are those of units that an ordinance sets up (O25)."""
    ordinance = dossier.of(Role.ORGANISATION)
    divisions = [unit for unit in ordinance.units if unit.name.endswith("과")] if ordinance else []
    if ordinance is None or len(divisions) < _FEWEST:
        return NotChecked("부서를 두는 행정기구 조례가 주어지지 않음")
    known = {unit.name for document in dossier.documents for unit in document.units}
    text = fold_dots(ordinance.prose.text)
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
        if head.unit not in known and not named(head.unit, text)
    )


def _of_head_office(document: Document, own: set[str]) -> Iterator[Head]:
    """Heads named in one provision with the head of a unit of the ordinance: not those of outposts or health centres."""
    by_piece: dict[int, list[Head]] = {}
    for head in document.heads:
        by_piece.setdefault(document.prose.piece_at(head.start).start, []).append(head)
    for heads in by_piece.values():
        if any(head.unit in own for head in heads):
            yield from {head.unit: head for head in reversed(heads)}.values()


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
