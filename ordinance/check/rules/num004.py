"""NUM004: 목의 번호."""

from __future__ import annotations

from ordinance.check.model import Found, Group, LawRule, Severity
from ordinance.check.numbers import breaks, parents
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument


def look(law: Instrument) -> tuple[Found, ...]:
    """목 run from 가 in each list, and go on with 거 after 하 (A-5)."""
    return tuple(found for place, nodes in parents(law, Level.ITEM) for found in breaks(nodes, place))


RULE = LawRule("NUM004", "목 번호의 차례", Group.NUMBERING, Severity.ERROR, "자치법규 입안 기준(A-5)", look)
