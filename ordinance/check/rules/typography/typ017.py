"""TYP017: 별표를 묶은 표 (H, S81)."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at

# Looked for in the words themselves: quotation marks are what is wrong here.
_BOUND = re.compile(r"""[“"「<\[【〈]\s*별표\s*\d*(?:의\d+)?\s*[”"」>\]】〉]""")


def look(document: Document) -> tuple[Found, ...]:
    """An annex is cited without quotation marks or brackets (H)."""
    prose = document.prose
    if "별표" not in prose.text:
        return ()
    return tuple(
        at(prose, match.start(), match.end(), "“별표 1과 같다”처럼 따옴표나 괄호로 묶지 않고 씁니다.")
        for match in _BOUND.finditer(prose.text)
    )


RULE = LawRule(
    "TYP017",
    "별표에는 따옴표나 괄호를 하지 않는다",
    Group.TYPOGRAPHY,
    Severity.WARNING,
    convention("H, S81"),
    checks="별표를 따옴표나 괄호로 묶어 인용했는지 봅니다.",
    wrong=Example(("제1조(정원) 정원은 [별표 1]과 같다.",)),
    right=Example(("제1조(정원) 정원은 별표 1과 같다.",)),
    look=look,
)
