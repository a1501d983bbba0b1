"""NUM001: 조의 번호."""

from __future__ import annotations

from ordinance.check.model import Found, Group, LawRule, Severity
from ordinance.check.numbers import addenda_articles, all_articles, breaks
from ordinance.law.tree import Instrument


def look(law: Instrument) -> tuple[Found, ...]:
    """Articles run through the whole instrument from 제1조; each 부칙 counts on its own."""
    body = breaks(all_articles(law), "")
    addenda = (found for one in law.addenda for found in breaks(addenda_articles(one), "부칙"))
    return (*body, *addenda)


RULE = LawRule("NUM001", "조 번호의 차례", Group.NUMBERING, Severity.ERROR, "자치법규 입안 기준(A-2, A-3)", look)
