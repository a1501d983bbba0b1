"""UNI012: 잘못 쓴 부서 이름."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW

_FEWEST_LETTERS = 5


def look(dossier: Dossier) -> Looked:
    """A head whose unit exists nowhere, but for one letter of another that does, is probably misspelt."""
    known = {unit.name for document in dossier.documents for unit in document.units}
    if not known:
        return NotChecked("부서를 두는 조례가 주어지지 않음")
    return tuple(found for document in dossier.documents for found in _misspelt(document, known))


def _misspelt(document: Document, known: set[str]) -> Iterator[Found]:
    said = Counter(head.unit for head in document.heads)
    for head in document.heads:
        if head.unit in known or said[head.unit] > 1:
            continue
        near = [one for one in known if len(one) >= _FEWEST_LETTERS and _one_letter(head.unit, one)]
        if len(near) == 1:
            message = f"{head.unit}: 그런 부서가 없습니다. {near[0]}의 잘못인지 확인합니다."
            prose = document.prose
            excerpt = prose.excerpt(head.start, head.end)
            yield Found(prose.place_at(head.start), message, excerpt, document=document.name)


def _one_letter(name: str, other: str) -> bool:
    """One letter wrong, missing or too many; a number at the end (세무1과) tells units apart."""
    digits = (re.sub(r"\D", "", name), re.sub(r"\D", "", other))
    return digits[0] == digits[1] and Levenshtein.distance(name, other, score_cutoff=1) == 1


RULE = DossierRule(
    "UNI012",
    "부서 이름을 잘못 쓰지 않는다",
    Group.UNITS,
    Severity.INFO,
    convention("I.4"),
    checks="어느 조례도 두지 않은 부서의 장이 한 번 나오고, 한 글자만 다른 부서가 하나 있으면 알립니다.",
    wrong=Example(
        (
            LAW.replace("복지국에 복지과를", "복지국에 가족정책과를").replace(
                "새솔구보건소를 둔다.", "새솔구보건소를 둔다. 가족정첵과장이 지원한다."
            ),
        )
    ),
    right=Example(
        (
            LAW.replace("복지국에 복지과를", "복지국에 가족정책과를").replace(
                "새솔구보건소를 둔다.", "새솔구보건소를 둔다. 가족정책과장이 지원한다."
            ),
        )
    ),
    look=look,
)
