"""CIT001: 조문 인용."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.address import Address
from ordinance.law.citations import own_citations
from ordinance.law.locate import NotFoundError, locate
from ordinance.law.tree import Instrument


def look(document: Document) -> tuple[Found, ...]:
    """Every article, 항 and 호 cited inside the instrument exists (A-7)."""
    return tuple(
        Found(str(place), f"인용한 조문이 없습니다: “{citation.text}”. {reason}")
        for place, node in document.addressed
        for citation in own_citations(node.text, place)
        if isinstance(citation.target, Address) and (reason := _missing(document.law, citation.target))
    )


def _missing(law: Instrument, target: Address) -> str:
    try:
        locate(law, target)
    except NotFoundError as error:
        return str(error)
    return ""


RULE = LawRule(
    "CIT001",
    "조례 안 인용 조문의 존재",
    Group.CITATIONS,
    Severity.ERROR,
    convention("A-7"),
    checks="조례가 스스로의 조ㆍ항ㆍ호를 인용한 곳마다 그 조문이 있는지 봅니다. 다른 법을 인용한 것은 보지 않습니다.",
    wrong=Example(("제1조(목적) 제9조에 따른 사항을 정한다.",)),
    right=Example(("제1조(목적) 제2조에 따른 사항을 정한다.\n제2조(사항) 사항을 정한다.",)),
    look=look,
)
