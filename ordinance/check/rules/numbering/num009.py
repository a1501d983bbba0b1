"""NUM009: 세목의 번호."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.numbers import in_order
from ordinance.law.numbers import Level

# 세목 run from 1) in each list, and those below them from 가).
RULE = LawRule(
    "NUM009",
    "세목 번호의 차례",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-5"),
    checks="세목이 목록마다 1)부터, 그 아래 세목이 가)부터 빠짐이나 뒤바뀜 없이 이어지는지 봅니다.",
    wrong=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 재정\n가. 예산\n1) 편성\n3) 배정",)),
    right=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 재정\n가. 예산\n1) 편성\n2) 배정",)),
    look=in_order(Level.SUBITEM, Level.SUBITEM_2),
)
