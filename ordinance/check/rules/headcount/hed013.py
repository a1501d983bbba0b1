"""HED013: 의회사무기구의 크기."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.headcount.sample import LAW

_BUREAU_FROM = 10
_WORDS = {True: ("의회사무과", "의회사무국"), False: ("의회사무국", "의회사무과")}


def look(dossier: Dossier) -> Looked:
    """A council of ten members or more has a 사무국, a smaller one a 사무과 (Q14)."""
    members = dossier.facts.council_members
    if members is None:
        return NotChecked("의원 정수가 주어지지 않음")
    return tuple(found for document in dossier.documents for found in _wrong(document, members))


def _wrong(document: Document, members: int) -> Iterator[Found]:
    wrong, right = _WORDS[members >= _BUREAU_FROM]
    prose = document.prose
    texts = (prose.text, *(text for annex in document.law.annexes for text in annex.texts()))
    if any(re.search(wrong, text) for text in texts):
        at = prose.text.find(wrong)
        place = prose.place_at(at) if at >= 0 else "별표"
        yield Found(
            place,
            f"의원 {members}명인 의회에는 {right}을 둡니다: “{wrong}”.".replace("과을", "과를"),
            wrong,
            document=document.name,
        )


RULE = DossierRule(
    "HED013",
    "의회사무기구는 의원 정수에 맞는다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제15조, 별표 4"),
    checks="의원 정수가 10명 이상이면 의회사무국, 10명 미만이면 의회사무과라고 적었는지 봅니다. 의원 정수는 기록에 적습니다.",
    wrong=Example((LAW,), facts="의원정수: 9"),
    right=Example((LAW,), facts="의원정수: 17"),
    look=look,
    duties=("Q14",),
)
