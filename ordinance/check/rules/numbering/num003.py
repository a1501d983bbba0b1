"""NUM003: 호의 번호."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.numbers import in_order
from ordinance.law.numbers import Level

# 호 run from 1 in each list.
RULE = LawRule(
    "NUM003",
    "호 번호의 차례",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-5"),
    checks="호가 목록마다 1.부터 빠짐이나 뒤바뀜 없이 이어지는지 봅니다. 삭제된 호는 이어진 것으로 봅니다.",
    wrong=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 예산\n3. 결산",)),
    right=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 예산\n2. 결산",)),
    look=in_order(Level.SUBPARAGRAPH),
)
