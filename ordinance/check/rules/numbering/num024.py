"""NUM024: 옮긴 자리."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.leftovers import is_moved
from ordinance.check.model import Example, Found, Group, LawRule, Severity


def look(document: Document) -> tuple[Found, ...]:
    """A line that only says where its provision went (I.1, no. 10)."""
    return tuple(
        Found(
            one.place_of(node),
            "이동 표시만 남은 줄입니다. 줄을 지우고 번호가 이어지는지 보십시오.",
            (node.source or "").strip()[:60],
        )
        for one in document.lists
        for node in one.nodes
        if is_moved(node)
    )


RULE = LawRule(
    "NUM024",
    "옮긴 조문의 옛 자리를 남기지 않는다",
    Group.NUMBERING,
    Severity.WARNING,
    convention("A-3, I.1"),
    checks="다른 번호로 옮긴 조ㆍ항ㆍ호의 옛 번호가 이동 표시만 달고 줄로 남아 있는지 봅니다. 옮긴 조문의 옛 번호는 삭제로도 남지 않으므로 줄을 지웁니다.",
    wrong=Example(("제1조(목적) 목적을 정한다.\n제2조(국) 국을 둔다.\n제3조 [제2조로 이동 <2024. 1. 4.>]",)),
    right=Example(("제1조(목적) 목적을 정한다.\n제2조(국) 국을 둔다. [제3조에서 이동 <2024. 1. 4.>]",)),
    look=look,
)
