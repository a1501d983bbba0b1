"""ADD002: 부칙 조의 순서."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ordinance.check.addenda import NAMES, Kind, Matter
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.korean import Particle, attach

# A 한시기구 stands behind the 시행일 or at the end: both are common in real law.
_FREE = {Kind.EXPIRY}


def look(document: Document) -> tuple[Found, ...]:
    """The matters of a 부칙 in their order (D-1)."""
    return tuple(found for matters in document.addenda for found in _misplaced(matters))


def _misplaced(matters: Sequence[Matter]) -> Iterator[Found]:
    known = [(one.kind, one) for one in matters if one.kind is not None and one.kind not in _FREE]
    for (before, _), (kind, one) in pairwise(known):
        if kind < before:
            name = attach(f"‘{NAMES[kind]}’", Particle.EUN)
            yield Found(one.place, f"{name} ‘{NAMES[before]}’보다 앞에 둡니다. 부칙의 순서를 고치십시오.", one.heading)


RULE = LawRule(
    "ADD002",
    "부칙은 시행일부터 정한 순서로",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-1"),
    checks="부칙의 조가 시행일, 유효기간(한시기구), 다른 조례의 폐지, 적용례, 특례, 경과조치, 다른 조례의 개정, 다른 조례와의 관계의 차례로 놓였는지 제목으로 봅니다. 유효기간은 맨 뒤에 두어도 됩니다. 제목으로 알 수 없는 조는 보지 않습니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(경과조치) 종전의 위원은 이 조례에 따른 위원으로 본다.\n제2조(시행일) 이 조례는 공포한 날부터 시행한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(경과조치) 종전의 위원은 이 조례에 따른 위원으로 본다.",
        )
    ),
    look=look,
)
