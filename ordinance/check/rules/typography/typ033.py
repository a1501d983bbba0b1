"""TYP033: 따옴표와 괄호의 짝 (I.4)."""

from __future__ import annotations

from itertools import pairwise

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.korean import first_unpaired


def look(document: Document) -> tuple[Found, ...]:
    """Quotation marks and brackets stand in pairs within a provision (A-9)."""
    prose = document.prose
    bounds = [(one, other - 1) for one, other in pairwise((*prose.starts, len(prose.text) + 1))]
    return tuple(
        at(prose, start + mark.position, start + mark.position + 1, f"‘{mark.mark}’의 짝이 없거나 엇갈립니다.")
        for start, stop in bounds
        if (mark := first_unpaired(prose.text[start:stop]))
    )


RULE = LawRule(
    "TYP033",
    "따옴표와 괄호는 짝을 이룬다",
    Group.TYPOGRAPHY,
    Severity.WARNING,
    convention("A-9, I.4"),
    checks="조문 하나 안에서 따옴표와 괄호가 짝을 이루는지 봅니다. ‘1)’ 같은 항목 표시의 괄호는 보지 않습니다.",
    wrong=Example(("제1조(약칭) 한빛광역시 새솔구(이하 “구라 한다)에 국을 둔다. 구는 이를 알린다.",)),
    right=Example(("제1조(약칭) 한빛광역시 새솔구(이하 “구”라 한다)에 국을 둔다. 구는 이를 알린다.",)),
    look=look,
)
