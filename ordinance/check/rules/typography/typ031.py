"""TYP031: 별표 번호 뒤의 조사 (I.4)."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.korean import Particle, attach

_CITED = re.compile(r"((?:별표|별지)\s?\d+(?:의\d+)?|제\d+[조항호](?:의\d+)?)(와|과|을|를)(?![가-힣])")
_PARTICLES = {"와": Particle.GWA, "과": Particle.GWA, "을": Particle.EUL, "를": Particle.EUL}


def look(document: Document) -> tuple[Found, ...]:
    """The particle behind a number follows how the number is read: 별표 3과, 별표 2와 (C-3)."""
    prose = document.prose
    return tuple(
        at(
            prose,
            match.start(2),
            match.end(2),
            f"“{match[0]}” 대신 “{right}”처럼 조사를 맞춥니다.",
            right[len(match[1]) :],
        )
        for match in _CITED.finditer(prose.masked)
        if (right := attach(match[1], _PARTICLES[match[2]])) != match[0]
    )


RULE = LawRule(
    "TYP031",
    "번호 뒤의 조사는 읽는 소리에 맞춘다",
    Group.TYPOGRAPHY,
    Severity.ERROR,
    convention("C-3, I.4"),
    checks="별표와 조문의 번호 뒤에 오는 조사(과와 와, 을과 를)가 번호를 읽는 소리에 맞는지 봅니다.",
    wrong=Example(("제1조(정원) 정원은 별표 3와 같다.",)),
    right=Example(("제1조(정원) 정원은 별표 3과 같다.",)),
    look=look,
)
