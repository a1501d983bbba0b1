"""NUM021: 조 제목 안의 표시."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.heads import article_head
from ordinance.law.notes import take_notes
from ordinance.law.numbers import Level
from ordinance.law.tree import Provision


def look(document: Document) -> tuple[Found, ...]:
    """A heading with an amendment note or a final stop inside its brackets (A-3)."""
    return tuple(
        Found(one.place_of(node), said, (node.source or node.heading).strip()[:60])
        for one in document.lists
        if one.level is Level.ARTICLE
        for node in one.nodes
        if (said := _said(node))
    )


def _said(node: Provision) -> str:
    if node.heading.rstrip().endswith((".", "．")):
        return "제목이 마침표로 끝납니다. 마침표를 빼십시오."
    if not node.notes or not node.source:
        return ""
    head = article_head(node.source.lstrip())
    noted = head is not None and take_notes(head.heading)[1]
    return "제목의 괄호 안에 개정 표시가 있습니다. 괄호 밖으로 빼십시오." if noted else ""


RULE = LawRule(
    "NUM021",
    "조의 제목에 개정 표시나 마침표를 넣지 않는다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-3"),
    checks="조의 제목 괄호 안에 개정ㆍ신설 표시가 있거나 제목이 마침표로 끝나는지 봅니다.",
    wrong=Example(("제1조(목적<개정 2024. 1. 4.>) 목적을 정한다.",)),
    right=Example(("제1조(목적) 목적을 정한다.",)),
    look=look,
)
