"""NUM004: 목의 번호."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.numbers import breaks, parents
from ordinance.law.numbers import Level


def look(document: Document) -> tuple[Found, ...]:
    """목 run from 가 in each list, and go on with 거 after 하 (A-5)."""
    return tuple(found for place, nodes in parents(document.law, Level.ITEM) for found in breaks(nodes, place))


RULE = LawRule(
    "NUM004",
    "목 번호의 차례",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-5"),
    checks="목이 목록마다 가.부터 빠짐이나 거듭됨 없이 이어지는지 봅니다. 하. 다음은 거.입니다.",
    wrong=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 재정\n가. 예산\n다. 결산",)),
    right=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 재정\n가. 예산\n나. 결산",)),
    look=look,
)
