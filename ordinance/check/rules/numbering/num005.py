"""NUM005: 장ㆍ절의 번호."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.numbers import breaks, parents
from ordinance.law.numbers import Level


def look(document: Document) -> tuple[Found, ...]:
    """장 run through the instrument, 절 and 관 restart in each division above (A-2)."""
    chapters = [node for _, node in document.law.walk() if node.level == Level.CHAPTER]
    inner = (
        found
        for level in (Level.SECTION, Level.SUBSECTION)
        for place, nodes in parents(document.law, level)
        for found in breaks(nodes, place)
    )
    return (*breaks(chapters, ""), *inner)


RULE = LawRule(
    "NUM005",
    "장ㆍ절 번호의 차례",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-2"),
    checks="장 번호가 조례 전체에서, 절과 관의 번호가 위의 단위마다 처음부터 이어지는지 봅니다.",
    wrong=Example(("제1장 총칙\n제1조(목적) 목적을 정한다.\n제3장 본청\n제2조(국) 국을 둔다.",)),
    right=Example(("제1장 총칙\n제1조(목적) 목적을 정한다.\n제2장 본청\n제2조(국) 국을 둔다.",)),
    look=look,
)
