"""LEG020: 자문기관의 임기."""

from __future__ import annotations

import re

from ordinance.check.basis import autonomy_decree
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import provisions
from ordinance.check.rules.statutory.sample import ORGANISATION

_ADVISORY = re.compile("자문위원회|자문을? (?:하기|위하여)|자문에 응")
_TERM = re.compile(r"위원의 임기는\s*(\d+)년")


def look(document: Document) -> Looked:
    """The term of members of an advisory body is three years at most (O18); bodies with a law of their own aside."""
    bodies = {place.steps[:1] for place, node in document.addressed if _ADVISORY.search(f"{node.heading} {node.text}")}
    return tuple(
        Found(str(place), f"임기가 {match[1]}년입니다. 자문기관 위원의 임기는 3년을 넘지 않게 합니다.", match[0])
        for place, _, match in provisions(document, _TERM)
        if place.steps[:1] in bodies and int(match[1]) > 3
    )


RULE = LawRule(
    "LEG020",
    "자문기관 위원의 임기는 3년 이하이다",
    Group.STATUTORY,
    Severity.WARNING,
    autonomy_decree("제79조제2항, 제80조"),
    checks="자문위원회의 위원 임기가 3년을 넘는지 봅니다. 조직관리위원회처럼 다른 법령에 따르는 위원회는 보지 않습니다.",
    wrong=Example((ORGANISATION + "제6조(정책자문위원회) ① 정책자문위원회를 둔다.\n② 위원의 임기는 4년으로 한다.",)),
    right=Example((ORGANISATION + "제6조(정책자문위원회) ① 정책자문위원회를 둔다.\n② 위원의 임기는 2년으로 한다.",)),
    look=look,
    duties=("O18",),
)
