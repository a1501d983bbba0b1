"""NUM005: 편ㆍ장ㆍ절ㆍ관의 번호."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.numbers import in_order
from ordinance.law.numbers import Level

# 장 run through the instrument, or begin anew in each 편; 절 and 관 begin anew in each division above.
RULE = LawRule(
    "NUM005",
    "편ㆍ장ㆍ절ㆍ관 번호의 차례",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-2"),
    checks="장 번호가 조례 전체에서, 절과 관의 번호가 위의 단위마다 처음부터 이어지는지 봅니다. 편이 있으면 장은 편마다 새로 시작해도 되고 이어져도 됩니다. 제목에 ‘삭제’만 남은 장ㆍ절은 이어진 것으로 봅니다.",
    wrong=Example(("제1장 총칙\n제1조(목적) 목적을 정한다.\n제3장 본청\n제2조(국) 국을 둔다.",)),
    right=Example(("제1장 총칙\n제1조(목적) 목적을 정한다.\n제2장 본청\n제2조(국) 국을 둔다.",)),
    look=in_order(Level.PART, Level.CHAPTER, Level.SECTION, Level.SUBSECTION),
)
