"""NUM011: 조가 없는 장ㆍ절."""

from __future__ import annotations

from itertools import pairwise

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.leftovers import is_stub
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import mark
from ordinance.law.tree import Provision


def look(document: Document) -> tuple[Found, ...]:
    """A division in force that holds nothing (A-2)."""
    return tuple(
        Found(
            mark(node.level, node.number),
            f"‘{mark(node.level, node.number)} {node.heading}’ 다음에 조가 없습니다. 조를 두거나 제목을 지우십시오.",
            node.heading,
        )
        for one in document.lists
        if one.level.is_division
        for node in one.nodes
        if not node.children and not is_stub(node) and not _printed_again(one.nodes, node)
    )


def _printed_again(nodes: tuple[Provision, ...], node: Provision) -> bool:
    """The same heading again right behind it is another defect (NUM007)."""
    return any(
        one is node and (after.number, after.heading) == (node.number, node.heading) for one, after in pairwise(nodes)
    )


RULE = LawRule(
    "NUM011",
    "장ㆍ절에는 조가 있다",
    Group.NUMBERING,
    Severity.WARNING,
    convention("A-2"),
    checks="편ㆍ장ㆍ절ㆍ관의 제목 다음에 조가 하나도 없는지 봅니다. 삭제된 장ㆍ절은 조가 없어도 됩니다.",
    wrong=Example(("제1장 총칙\n제1조(목적) 목적을 정한다.\n제2장 본청\n제3장 사업소\n제2조(사업소) 사업소를 둔다.",)),
    right=Example(("제1장 총칙\n제1조(목적) 목적을 정한다.\n제2장 사업소\n제2조(사업소) 사업소를 둔다.",)),
    look=look,
)
