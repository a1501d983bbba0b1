"""NUM016: 같은 번호의 별표."""

from __future__ import annotations

from collections import Counter

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.korean import Particle, attach


def look(document: Document) -> Looked:
    """No two annexes or forms under one name, and none without number among numbered ones."""
    annexes = document.law.annexes
    if not annexes:
        return NotChecked("별표와 서식 내용이 없음")
    names = Counter(one.name for one in annexes)
    twice = [
        Found(name, f"{attach(name, Particle.I)} {count}번 붙어 있습니다. 번호를 고치십시오.")
        for name, count in names.items()
        if count > 1
    ]
    numbered = {one.kind for one in annexes if one.number is not None}
    mixed = [
        Found(one.name, "번호 있는 것과 번호 없는 것이 함께 있습니다. 모두 번호를 붙이십시오.", one.heading)
        for one in annexes
        if one.number is None and one.kind in numbered
    ]
    return (*twice, *mixed)


RULE = LawRule(
    "NUM016",
    "별표ㆍ서식 번호를 두 번 쓰지 않는다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-2, C-11"),
    checks="같은 번호의 별표나 서식이 두 번 붙어 있는지, 번호 없는 별표와 번호 있는 별표가 섞여 있는지 봅니다.",
    wrong=Example(
        (
            "제1조(수당) 수당은 별표 1 및 별표 2와 같다.\n[별표 1] 수당(제1조 관련)\n수당\n[별표 2] 여비(제1조 관련)\n여비\n[별표 2] 실비(제1조 관련)\n실비",
        )
    ),
    right=Example(
        (
            "제1조(수당) 수당은 별표 1, 별표 2 및 별표 3과 같다.\n[별표 1] 수당(제1조 관련)\n수당\n[별표 2] 여비(제1조 관련)\n여비\n[별표 3] 실비(제1조 관련)\n실비",
        )
    ),
    look=look,
)
