"""CIT013: 쓰지 않는 약칭."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at

_DEFINED = re.compile('이하 (?:이 조에서 )?[“"]([^”"\ue001]{1,20})[”"]\\s?이?라 ?한다')


def look(document: Document) -> tuple[Found, ...]:
    """What is given a short name is called by it afterwards (A-7)."""
    return tuple(_unused(document))


def _unused(document: Document) -> Iterator[Found]:
    prose = document.prose
    for match in _DEFINED.finditer(prose.text):
        used = re.compile(rf"(?<![가-힣“\"]){re.escape(match[1])}")
        if not used.search(prose.text, match.end()):
            message = f"“{match[1]}”: 약칭을 정하고 쓰지 않았습니다. 약칭을 빼거나 뒤에서 약칭으로 씁니다."
            yield at(prose, match.start(), match.end(), message)


RULE = LawRule(
    "CIT013",
    "정한 약칭은 뒤에서 쓴다",
    Group.CITATIONS,
    Severity.INFO,
    convention("A-7"),
    checks="‘이하 “구”라 한다’처럼 정한 약칭을 뒤에서 한 번이라도 쓰는지 봅니다.",
    wrong=Example(("제1조(목적) 한빛광역시 새솔구(이하 “구”라 한다)의 기구를 정한다.",)),
    right=Example(("제1조(목적) 한빛광역시 새솔구(이하 “구”라 한다)의 기구를 정한다.\n제2조(국) 구에 국을 둔다.",)),
    look=look,
)
