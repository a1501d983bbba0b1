"""NUM012: 장 밖의 조."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import Level, mark


def look(document: Document) -> tuple[Found, ...]:
    """Articles before the first division of an instrument that is divided."""
    body = document.law.body
    if not any(node.level.is_division for node in body):
        return ()
    outside = [node for node in body if node.level is Level.ARTICLE and not node.deleted]
    return tuple(
        Found(
            mark(node.level, node.number),
            "장의 제목보다 앞에 있는 조입니다. 장의 제목을 이 조 앞으로 옮기십시오.",
            node.heading,
        )
        for node in outside
    )


RULE = LawRule(
    "NUM012",
    "장을 나누면 모든 조가 장 안에 있다",
    Group.NUMBERING,
    Severity.WARNING,
    convention("A-2"),
    checks="장으로 나눈 조례에서 첫 장의 제목보다 앞에 조가 있는지 봅니다. 삭제된 조는 보지 않습니다.",
    wrong=Example(("제1조(목적) 목적을 정한다.\n제1장 본청\n제2조(국) 국을 둔다.",)),
    right=Example(("제1장 총칙\n제1조(목적) 목적을 정한다.\n제2장 본청\n제2조(국) 국을 둔다.",)),
    look=look,
)
