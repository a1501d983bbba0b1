"""NUM025: 호ㆍ목 번호의 마침표."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import Level

_WITH_STOP = (Level.SUBPARAGRAPH, Level.ITEM)


def look(document: Document) -> tuple[Found, ...]:
    """The mark of a 호 or 목 without its full stop (A-5)."""
    return tuple(
        Found(
            one.place, f"번호에 마침표가 없습니다: ‘{one.said}’. 바른 모양은 ‘{one.right}’입니다.", one.node.text[:40]
        )
        for one in document.odd_marks
        if one.node.level in _WITH_STOP and not one.said.endswith((".", "．"))
    )


RULE = LawRule(
    "NUM025",
    "호ㆍ목의 번호에는 마침표를 찍는다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-5"),
    checks="호의 번호(1.)와 목의 번호(가.)에 마침표가 빠졌는지 봅니다. 앞뒤의 번호와 이어지는 숫자만 호로 봅니다.",
    wrong=Example(
        ("제1조(사무) 다음 각 호의 사항을 분장한다.1. 예산에 관한 사항2 결산에 관한 사항3. 회계에 관한 사항",)
    ),
    right=Example(
        ("제1조(사무) 다음 각 호의 사항을 분장한다.1. 예산에 관한 사항2. 결산에 관한 사항3. 회계에 관한 사항",)
    ),
    look=look,
)
