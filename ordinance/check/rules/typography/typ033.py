"""TYP033: 따옴표와 괄호의 짝 (I.4)."""

from __future__ import annotations

import re
from bisect import bisect_right

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.korean import first_unpaired

# Marks in pairs with nothing of their kind inside, and the brackets of items such as `1)`.
_PAIR = re.compile(
    r"\([^()“”「」\ue001]*\)|“[^“”()「」\ue001]*”|「[^「」\ue001]*」|\[[^\[\]\ue001]*\]|\"[^\"\ue001()“”]*\""
)
_LEFT = re.compile('[“”‘’「」『』()\\[\\]"〈〉《》【】]')
_DEEPEST = 3


def look(document: Document) -> tuple[Found, ...]:
    """Quotation marks and brackets stand in pairs within a provision (A-9)."""
    prose = document.prose
    starts = (*prose.starts, len(prose.text) + 1)
    # Nearly every mark has its partner at once: only pieces with others are looked at closely.
    suspects = {bisect_right(prose.starts, match.start()) - 1 for match in _LEFT.finditer(_without_pairs(prose.text))}
    return tuple(
        at(prose, start + mark.position, start + mark.position + 1, f"‘{mark.mark}’의 짝이 없거나 엇갈립니다.")
        for start, stop in ((starts[index], starts[index + 1] - 1) for index in sorted(suspects))
        if (mark := first_unpaired(prose.text[start:stop]))
    )


def _without_pairs(text: str) -> str:
    """The text, as long as before, with the innermost pairs blanked again and again."""
    for _ in range(_DEEPEST):
        text = _PAIR.sub(lambda match: " " * len(match[0]), text)
    return text


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
