"""CIT001: 조문 인용."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.citing import found, with_reasons
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.citations_resolve import Reason

_REASONS = frozenset({Reason.NO_PROVISION, Reason.NO_PART, Reason.NO_LIST, Reason.REVERSED})


def look(document: Document) -> tuple[Found, ...]:
    """Every article, 항, 호 and named part that the instrument cites of itself exists (A-7)."""
    return tuple(
        found(citation, f"인용한 조문이 없습니다: “{reference.text}”({reason}).", reference)
        for citation, reference, reason in with_reasons(document.own_citations, _REASONS)
        if not citation.context.startswith("삭제", reference.end)  # the line of a deleted provision that was glued on
    )


RULE = LawRule(
    "CIT001",
    "조례 안 인용 조문의 존재",
    Group.CITATIONS,
    Severity.ERROR,
    convention("A-7"),
    checks="조례가 스스로의 조ㆍ항ㆍ호와 그 부분(단서, 각 호 외의 부분 등)을 인용한 곳마다 그 조문이 있는지 봅니다. 다른 법을 인용한 것은 보지 않습니다.",
    wrong=Example(("제1조(목적) 제9조에 따른 사항을 정한다.",)),
    right=Example(("제1조(목적) 제2조에 따른 사항을 정한다.\n제2조(사항) 사항을 정한다.",)),
    look=look,
)
