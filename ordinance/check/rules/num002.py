"""NUM002: 항의 번호."""

from __future__ import annotations

from ordinance.check.model import Found, Group, LawRule, Severity
from ordinance.check.numbers import breaks, parents
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument


def look(law: Instrument) -> tuple[Found, ...]:
    """항 run from ① without gaps, and a 조 with a single 항 carries no mark (A-4)."""
    found: list[Found] = []
    for place, paragraphs in parents(law, Level.PARAGRAPH):
        found += breaks(paragraphs, place)
        if len(paragraphs) == 1:
            found.append(Found(place, "항이 하나뿐인데 ①을 붙였습니다."))
    return tuple(found)


RULE = LawRule("NUM002", "항 번호의 차례", Group.NUMBERING, Severity.ERROR, "자치법규 입안 기준(A-4)", look)
