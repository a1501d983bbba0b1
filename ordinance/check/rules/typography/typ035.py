"""TYP035: 곧은 따옴표 (H, S76)."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import once

# The attributes of a picture's tag, which some sources leave in the text, are no quotations.
_PAIR = re.compile('(?<!=)(")[^"\ue001=]*(")')


def look(document: Document) -> tuple[Found, ...]:
    """Quotation marks are “ ”; straight ones are told once a text (A-9)."""
    prose = document.prose
    if '"' not in prose.text:
        return ()
    found = [
        (match.start(group), match.end(group), mark)
        for match in _PAIR.finditer(prose.text)
        for group, mark in ((1, "“"), (2, "”"))
    ]
    return once(prose, found, "따옴표는 “ ”로 씁니다. 곧은 따옴표가 있습니다.")


RULE = LawRule(
    "TYP035",
    "따옴표는 “ ”를 쓴다",
    Group.TYPOGRAPHY,
    Severity.WARNING,
    convention("A-9, H, S76"),
    checks="곧은 따옴표를 찾아 문서마다 한 번 알립니다.",
    wrong=Example(('제1조(약칭) 한빛광역시 새솔구(이하 "구"라 한다)에 국을 둔다. 구는 이를 알린다.',)),
    right=Example(("제1조(약칭) 한빛광역시 새솔구(이하 “구”라 한다)에 국을 둔다. 구는 이를 알린다.",)),
    look=look,
)
