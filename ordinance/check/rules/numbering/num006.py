"""NUM006: 항이 하나뿐인 조."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import Level, Number


def look(document: Document) -> tuple[Found, ...]:
    """An article with a single 항 carries no mark (A-4)."""
    return tuple(
        Found(one.place, "항이 하나뿐인데 ①을 붙였습니다. ①을 빼십시오.", one.nodes[0].text[:40])
        for one in document.lists
        if one.level is Level.PARAGRAPH and one.steps and len(one.nodes) == 1 and one.nodes[0].number == Number(1)
    )


RULE = LawRule(
    "NUM006",
    "항이 하나뿐이면 ①을 붙이지 않는다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-4"),
    checks="조에 항이 하나뿐인데 ①을 붙였는지 봅니다. 두 번째 항이 삭제되어 ‘② 삭제’로 남아 있으면 그대로 둡니다.",
    wrong=Example(("제1조(구성) ① 위원회를 둔다.",)),
    right=Example(("제1조(구성) 위원회를 둔다.",)),
    look=look,
)
