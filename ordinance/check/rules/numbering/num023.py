"""NUM023: 삭제된 조의 제목."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.leftovers import is_moved, is_stub
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.heads import article_head
from ordinance.law.numbers import Level

_DELETED = re.compile(r"삭\s?제")


def look(document: Document) -> tuple[Found, ...]:
    """A deleted article keeps its number only (A-3)."""
    return tuple(
        Found(
            one.place_of(node),
            "삭제된 조에 제목이 남아 있습니다. 번호와 ‘삭제’만 남기십시오.",
            (node.source or "").strip()[:60],
        )
        for one in document.lists
        if one.level is Level.ARTICLE
        for node in one.nodes
        if is_stub(node) and not is_moved(node) and node.source and _headed(node.source)
    )


def _headed(source: str) -> bool:
    head = article_head(source.lstrip())
    return head is not None and bool(head.heading) and not _DELETED.search(head.heading)


RULE = LawRule(
    "NUM023",
    "삭제된 조에는 제목을 남기지 않는다",
    Group.NUMBERING,
    Severity.WARNING,
    convention("A-3"),
    checks="삭제된 조에 제목이 남아 있는지 봅니다. ‘제5조 삭제’처럼 번호와 ‘삭제’만 남깁니다.",
    wrong=Example(("제1조(목적) 목적을 정한다.\n제2조(국의 설치) 삭제 <2024. 1. 4.>",)),
    right=Example(("제1조(목적) 목적을 정한다.\n제2조 삭제 <2024. 1. 4.>",)),
    look=look,
)
