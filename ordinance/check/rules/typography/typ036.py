"""TYP036: 한 문서 안의 띄어쓰기 (H, S65–S69)."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.korean import Particle, attach

# Written apart by the rules of spelling, together by custom: either is accepted, a mixture is told.
_WORDS = ("소관 사무", "소속 직원", "소속 공무원", "분장 사무", "관할 구역")


def look(document: Document) -> tuple[Found, ...]:
    """One spelling for one word in one text: 소관 사무 or 소관사무."""
    prose = document.prose
    found = []
    for apart in _WORDS:
        together = apart.replace(" ", "")
        one, other = prose.masked.find(together), prose.masked.find(apart)
        if one >= 0 and other >= 0:
            both = f"{attach(f'“{apart}”', Particle.GWA)} {attach(f'“{together}”', Particle.EUL)}"
            message = f"{both} 섞어 썼습니다. 한 문서에서는 한 가지로 씁니다."
            found.append(at(prose, one, one + len(together), message))
    return tuple(found)


RULE = LawRule(
    "TYP036",
    "같은 말의 띄어쓰기를 섞지 않는다",
    Group.TYPOGRAPHY,
    Severity.INFO,
    convention("H, S65–S69"),
    checks="소관 사무, 소속 직원, 소속 공무원, 분장 사무, 관할 구역을 한 문서에서 띄어 쓰기도 하고 붙여 쓰기도 했는지 봅니다.",
    wrong=Example(("제1조(소장) 소장은 소관사무를 총괄한다.\n제2조(동장) 동장은 소관 사무를 처리한다.",)),
    right=Example(("제1조(소장) 소장은 소관 사무를 총괄한다.\n제2조(동장) 동장은 소관 사무를 처리한다.",)),
    look=look,
)
