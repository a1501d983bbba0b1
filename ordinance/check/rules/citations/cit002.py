"""CIT002: 별표 인용."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.korean import Particle, attach
from ordinance.law.address import AnnexAddress
from ordinance.law.citations import own_citations


def look(document: Document) -> Looked:
    """Annexes cited = annexes printed (O26)."""
    law = document.law
    cited = {
        (citation.target.kind, citation.target.number): str(place)
        for place, node in document.addressed
        for citation in own_citations(node.text, place)
        if isinstance(citation.target, AnnexAddress)
    }
    printed = {(annex.kind, annex.number): annex.name for annex in law.annexes}
    if cited and not any(annex.content for annex in law.annexes):
        return NotChecked("별표 내용이 없음")
    missing = (
        Found(place, f"{attach(str(AnnexAddress(*key)), Particle.EUL)} 인용했으나 붙어 있지 않습니다.")
        for key, place in cited.items()
        if key not in printed
    )
    unused = (Found(name, "본문에서 인용하지 않은 별표입니다.") for key, name in printed.items() if key not in cited)
    return (*missing, *unused)


RULE = LawRule(
    "CIT002",
    "인용한 별표와 붙인 별표",
    Group.CITATIONS,
    Severity.ERROR,
    convention("A-7, O26"),
    checks="본문이 인용한 별표ㆍ서식이 붙어 있는지, 붙인 것을 본문이 인용하는지 봅니다. 별표의 내용이 하나도 없는 자료는 점검하지 않습니다.",
    wrong=Example(("제1조(정원) 정원은 별표 1과 같다.\n[별표 2] 정원(제1조 관련)\n글",)),
    right=Example(("제1조(정원) 정원은 별표와 같다.\n[별표] 정원(제1조 관련)\n글",)),
    look=look,
    duties=("O26",),
)
