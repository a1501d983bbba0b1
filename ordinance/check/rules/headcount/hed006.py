"""HED006: 규칙에 맡긴 정원."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.headcount.sample import LAW
from ordinance.law.sentences import sentences_of

_SENT = re.compile(r"직급별\s*정원.*규칙으로\s*정한다")
# A comma stands for the full stop in real law: `별표 3과 같다, 다만,`.
_PROVISO = re.compile(r"[,.]\s*(?=다만)")
_LOW = re.compile(r"6급\s?이하|5급\s?이하|4급\s?이하|직렬|한시|기관별 정원의 범위")
_MAIN = re.compile(r"별표\s*\d*")


def look(document: Document) -> Looked:
    """Only grades of 6급 and below are left to the rule (Q07)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    return tuple(
        Found(
            str(place),
            "5급 이상의 직급별 정원까지 규칙으로 정하게 됩니다. ‘6급 이하 및 그에 상응하는’ 같은 말로 좁힙니다.",
            said.strip()[-60:],
        )
        for place, node in document.addressed
        for sentence in sentences_of(node.text)
        for said in _PROVISO.split(sentence)
        if _SENT.search(said) and not _LOW.search(said) and not _MAIN.search(said)
    )


RULE = LawRule(
    "HED006",
    "5급 이상의 직급별 정원은 조례로 정한다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제30조제2항"),
    checks="직급별 정원을 규칙으로 정한다는 문장이 6급 이하(시ㆍ도는 5급 이하)로 좁혀져 있는지 뜻으로 봅니다. 정해진 문구를 요구하지 않습니다.",
    wrong=Example((LAW.replace("다만, 6급 이하의 직급별 정원은", "다만, 직급별 정원은"),)),
    right=Example((LAW,)),
    look=look,
    duties=("Q07",),
)
