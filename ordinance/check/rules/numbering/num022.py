"""NUM022: 제목 없는 조."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.leftovers import is_stray_amendment
from ordinance.check.lists import articles_in
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import mark
from ordinance.law.tree import Provision

# What is left of an article that was deleted or moved, however the database delivers it.
_LEFT = re.compile(
    r"제\s?\d+조(?:\s?의\s?\d+)*\W*(?:제\d+조(?:의\d+)*\W*)?(?:br>\W*)?(?:삭\s?제|종전|제\d+조(?:의\d+)*(?:으?로|는))"
)


def look(document: Document) -> tuple[Found, ...]:
    """Every article in force has a heading (A-3)."""
    return tuple(
        Found(mark(node.level, node.number), _said(node), node.text[:40])
        for node in articles_in(document.law.body)
        if not node.heading.strip()
        and not node.deleted
        and (node.text or node.children)
        and not _LEFT.match(node.source or "")
    )


def _said(node: Provision) -> str:
    if is_stray_amendment(node):
        return "조의 글이 아니라 개정문이 들어 있습니다. 본칙에서 빼십시오."
    return "조에 제목이 없습니다. 번호 다음에 ‘(제목)’을 적으십시오."


RULE = LawRule(
    "NUM022",
    "조에는 제목이 있다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-3"),
    checks="조의 번호 다음에 괄호로 적은 제목이 있는지 봅니다. 삭제된 조와 옮긴 자리는 제목이 없어도 됩니다. 부칙의 조는 ADD004가 봅니다.",
    wrong=Example(("제1조(목적) 목적을 정한다.\n제2조 국을 둔다.",)),
    right=Example(("제1조(목적) 목적을 정한다.\n제2조(국의 설치) 국을 둔다.",)),
    look=look,
)
