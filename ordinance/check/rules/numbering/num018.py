"""NUM018: 번호 안의 빈칸."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity


def look(document: Document) -> tuple[Found, ...]:
    """White space inside a number: `제6조 의2`, `제 2 장` (A-2, A-3)."""
    return tuple(
        Found(one.place, f"번호를 띄어 썼습니다: ‘{one.said}’. 바른 모양은 ‘{one.right}’입니다.", one.node.heading)
        for one in document.odd_marks
        if "".join(one.said.split()) == one.right != one.said
    )


RULE = LawRule(
    "NUM018",
    "번호는 붙여 쓴다",
    Group.NUMBERING,
    Severity.WARNING,
    convention("A-2, A-3, A-5"),
    checks="‘제6조 의2’, ‘제 2 장’, ‘3 .’처럼 번호 안을 띄어 썼는지 봅니다. 본문이 인용한 번호는 보지 않습니다.",
    wrong=Example(("제1조(목적) 목적을 정한다.\n제1조 의2(정의) 뜻을 정한다.",)),
    right=Example(("제1조(목적) 목적을 정한다.\n제1조의2(정의) 뜻을 정한다.",)),
    look=look,
)
