"""NUM001: 조의 번호."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.numbers import in_order
from ordinance.law.numbers import Level

# Articles run through the whole instrument from 제1조; each 부칙 counts on its own.
RULE = LawRule(
    "NUM001",
    "조 번호의 차례",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-2, A-3"),
    checks="조 번호가 장이 바뀌어도 제1조부터 빠짐이나 뒤바뀜 없이 이어지는지 봅니다. 삭제된 조는 번호가 남아 있으므로 이어진 것으로 보고, 부칙의 조는 부칙마다 따로 셉니다. 가지번호(제3조의2)는 제3조 다음에 옵니다. 공포번호가 붙은 지난 부칙은 보지 않습니다.",
    wrong=Example(("제1조(목적) 목적을 정한다.\n제3조(정의) 뜻을 정한다.",)),
    right=Example(("제1조(목적) 목적을 정한다.\n제2조(정의) 뜻을 정한다.",)),
    look=in_order(Level.ARTICLE),
)
