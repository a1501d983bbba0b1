"""TYP038: 약칭 뒤의 ‘이라’와 ‘라’ (A-7)."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.korean import Particle, UnreadableEndError, particle

_DEFINED = re.compile(r"[“\"]([^”\"\ue001]+)[”\"]\s?(이라|라)(?= ?한다)")


def look(document: Document) -> tuple[Found, ...]:
    """라 behind a vowel, 이라 behind a consonant: “구”라 한다, “법”이라 한다 (A-7)."""
    prose = document.prose
    return tuple(
        at(prose, match.start(2), match.end(2), f"“{match[1]}” 뒤에는 “{right} 한다”를 씁니다.", right)
        for match in _DEFINED.finditer(prose.text)
        if (right := _wanted(match[1])) not in {"", match[2]}
    )


def _wanted(word: str) -> str:
    """The form for a word of Hangul or a number; how Latin letters are read (지에이피, 갭) is not known."""
    if word[-1:].isascii() and word[-1:].isalpha():
        return ""
    try:
        return particle(word, Particle.IRA)
    except UnreadableEndError:
        return ""


RULE = LawRule(
    "TYP038",
    "약칭 뒤에는 소리에 맞게 ‘이라’나 ‘라’를 쓴다",
    Group.TYPOGRAPHY,
    Severity.ERROR,
    convention("A-7, I.4"),
    checks="약칭을 정하는 따옴표 뒤의 ‘이라 한다’와 ‘라 한다’가 약칭의 끝소리에 맞는지 봅니다.",
    wrong=Example(("제1조(약칭) 한빛광역시 새솔구(이하 “구”이라 한다)에 국을 둔다. 구는 이를 알린다.",)),
    right=Example(("제1조(약칭) 한빛광역시 새솔구(이하 “구”라 한다)에 국을 둔다. 구는 이를 알린다.",)),
    look=look,
)
