"""CIT002: 인용한 별표."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.citing import found, with_reasons
from ordinance.check.document import Document
from ordinance.check.model import Example, Group, LawRule, Looked, NotChecked, Severity
from ordinance.law.citations_resolve import Reason


def look(document: Document) -> Looked:
    """Every annex and form that is cited is printed (O26)."""
    looked_up = document.own_citations
    if any(one.reason is Reason.ANNEXES_NOT_GIVEN for one in looked_up):
        return NotChecked("별표 내용이 없음")
    return tuple(
        found(citation, f"인용한 별표나 서식이 붙어 있지 않습니다: “{reference.text}”.", reference)
        for citation, reference, _ in with_reasons(looked_up, frozenset({Reason.NO_ANNEX}))
    )


RULE = LawRule(
    "CIT002",
    "인용한 별표는 붙어 있다",
    Group.CITATIONS,
    Severity.ERROR,
    convention("A-7, O26"),
    checks="본문이 인용한 별표와 서식이 붙어 있는지 봅니다. 별표의 내용이 하나도 없는 자료는 점검하지 않습니다.",
    wrong=Example(("제1조(정원) 정원은 별표 1 및 별표 2와 같다.\n[별표 1] 정원(제1조 관련)\n글",)),
    right=Example(("제1조(정원) 정원은 별표와 같다.\n[별표] 정원(제1조 관련)\n글",)),
    look=look,
    duties=("O26",),
)
