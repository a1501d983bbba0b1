"""NUM002: 항의 번호."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.numbers import breaks, parents
from ordinance.law.numbers import Level


def look(document: Document) -> tuple[Found, ...]:
    """항 run from ① without gaps, and a 조 with a single 항 carries no mark (A-4)."""
    found: list[Found] = []
    for place, paragraphs in parents(document.law, Level.PARAGRAPH):
        found += breaks(paragraphs, place)
        if len(paragraphs) == 1:
            found.append(Found(place, "항이 하나뿐인데 ①을 붙였습니다."))
    return tuple(found)


RULE = LawRule(
    "NUM002",
    "항 번호의 차례",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-4"),
    checks="항이 ①부터 빠짐이나 거듭됨 없이 이어지는지, 항이 하나뿐인 조에 ①을 붙이지 않았는지 봅니다.",
    wrong=Example(("제1조(구성) ① 위원회를 둔다.\n③ 위원장을 둔다.",)),
    right=Example(("제1조(구성) ① 위원회를 둔다.\n② 위원장을 둔다.",)),
    look=look,
)
