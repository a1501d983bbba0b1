"""CIT002: 별표 인용."""

from __future__ import annotations

from ordinance.bill.carriers import addressed
from ordinance.check.model import Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.korean import Particle, attach
from ordinance.law.address import AnnexAddress
from ordinance.law.citations import own_citations
from ordinance.law.tree import Instrument


def look(law: Instrument) -> Looked:
    """Annexes cited = annexes printed (O26)."""
    cited = {
        (citation.target.kind, citation.target.number): str(place)
        for place, node in addressed(law)
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
    "CIT002", "인용한 별표와 붙인 별표", Group.CITATIONS, Severity.ERROR, "자치법규 입안 기준(A-7, O26)", look
)
