"""NUM005: 장ㆍ절의 번호."""

from __future__ import annotations

from ordinance.check.model import Found, Group, LawRule, Severity
from ordinance.check.numbers import breaks, parents
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument


def look(law: Instrument) -> tuple[Found, ...]:
    """장 run through the instrument, 절 and 관 restart in each division above (A-2)."""
    chapters = [node for _, node in law.walk() if node.level == Level.CHAPTER]
    inner = (
        found
        for level in (Level.SECTION, Level.SUBSECTION)
        for place, nodes in parents(law, level)
        for found in breaks(nodes, place)
    )
    return (*breaks(chapters, ""), *inner)


RULE = LawRule("NUM005", "장ㆍ절 번호의 차례", Group.NUMBERING, Severity.ERROR, "자치법규 입안 기준(A-2)", look)
