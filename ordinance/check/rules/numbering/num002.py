"""NUM002: 항의 번호."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.numbers import in_order
from ordinance.law.numbers import Level

# 항 run from ① without gaps; they have no branches.
RULE = LawRule(
    "NUM002",
    "항 번호의 차례",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-4"),
    checks="항이 조마다 ①부터 빠짐이나 뒤바뀜 없이 이어지는지 봅니다. 삭제된 항은 이어진 것으로 봅니다. 다른 조례를 개정하는 부칙에 적힌 그 조례의 항은 보지 않습니다.",
    wrong=Example(("제1조(구성) ① 위원회를 둔다.\n③ 위원장을 둔다.",)),
    right=Example(("제1조(구성) ① 위원회를 둔다.\n② 위원장을 둔다.",)),
    look=in_order(Level.PARAGRAPH),
)
