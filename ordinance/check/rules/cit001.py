"""CIT001: 조문 인용."""

from __future__ import annotations

from ordinance.bill.carriers import addressed
from ordinance.check.model import Found, Group, LawRule, Severity
from ordinance.law.address import Address
from ordinance.law.citations import own_citations
from ordinance.law.locate import NotFoundError, locate
from ordinance.law.tree import Instrument


def look(law: Instrument) -> tuple[Found, ...]:
    """Every article, 항 and 호 cited inside the instrument exists (A-7)."""
    return tuple(
        Found(str(place), f"인용한 조문이 없습니다: “{citation.text}”. {reason}")
        for place, node in addressed(law)
        for citation in own_citations(node.text, place)
        if isinstance(citation.target, Address) and (reason := _missing(law, citation.target))
    )


def _missing(law: Instrument, target: Address) -> str:
    try:
        locate(law, target)
    except NotFoundError as error:
        return str(error)
    return ""


RULE = LawRule("CIT001", "조례 안 인용 조문의 존재", Group.CITATIONS, Severity.ERROR, "자치법규 입안 기준(A-7)", look)
