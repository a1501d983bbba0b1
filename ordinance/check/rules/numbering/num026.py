"""NUM026: 번호만 있는 항목."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity


def look(document: Document) -> tuple[Found, ...]:
    """A number with nothing behind it: what was deleted says 삭제 (C-9)."""
    return tuple(
        Found(
            one.place_of(node),
            "번호만 있고 글이 없습니다. 글을 적고, 삭제한 것이면 ‘삭제’라고 적으십시오.",
            (node.source or "").strip()[:40],
        )
        for one in document.lists
        if not one.level.is_division
        for node in one.nodes
        if not node.text.strip() and not node.children and not node.deleted
    )


RULE = LawRule(
    "NUM026",
    "번호만 있고 글이 없는 항목을 두지 않는다",
    Group.NUMBERING,
    Severity.WARNING,
    convention("C-9, A-5"),
    checks="번호만 있고 글도 아래 단위도 없는 조ㆍ항ㆍ호ㆍ목이 있는지 봅니다. 삭제된 것은 ‘삭제’라고 적습니다.",
    wrong=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 예산\n2.\n3. 결산",)),
    right=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 예산\n2. 삭제 <2024. 1. 4.>\n3. 결산",)),
    look=look,
)
