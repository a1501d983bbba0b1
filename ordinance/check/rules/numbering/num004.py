"""NUM004: 목의 번호."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.numbers import in_order
from ordinance.law.numbers import Level

# 목 run from 가 in each list, and go on with 거 after 하.
RULE = LawRule(
    "NUM004",
    "목 번호의 차례",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-5"),
    checks="목이 목록마다 가.부터 빠짐이나 뒤바뀜 없이 이어지는지 봅니다. 하. 다음은 거.이고, 삭제된 목은 이어진 것으로 봅니다.",
    wrong=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 재정\n가. 예산\n다. 결산",)),
    right=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 재정\n가. 예산\n나. 결산",)),
    look=in_order(Level.ITEM),
)
