"""CIT003: 삭제된 조문의 인용."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.citing import found, with_reasons
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.citations_resolve import Reason

_REASONS = frozenset({Reason.DELETED, Reason.MOVED})


def look(document: Document) -> tuple[Found, ...]:
    """No provision is cited of which only the number is left (A-7)."""
    return tuple(
        found(citation, f"인용한 “{reference.text}”: {reason}입니다. 인용을 고치거나 지웁니다.", reference)
        for citation, reference, reason in with_reasons(document.own_citations, _REASONS)
    )


RULE = LawRule(
    "CIT003",
    "삭제되거나 옮긴 조문을 인용하지 않는다",
    Group.CITATIONS,
    Severity.ERROR,
    convention("A-7"),
    checks="조례가 스스로의 삭제된 조문이나 다른 번호로 옮긴 조문을 인용하는지 봅니다.",
    wrong=Example(("제1조(목적) 제2조에 따른 사항을 정한다.\n제2조 삭제 <2024. 1. 4.>\n제3조(사항) 사항을 정한다.",)),
    right=Example(("제1조(목적) 제3조에 따른 사항을 정한다.\n제2조 삭제 <2024. 1. 4.>\n제3조(사항) 사항을 정한다.",)),
    look=look,
)
