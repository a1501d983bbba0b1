"""LEG018: 조직관리위원회의 구성."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.sample import ORGANISATION

_BODY = re.compile("조직관리위원회")
_MEMBERS = re.compile(r"(\d+)명\s*(?:이내|이하|의 위원)")
_TERM = re.compile(r"임기는\s*(\d+)년")


def look(document: Document) -> Looked:
    """The committee on organisation has at most ten members, whose term is two years (O17)."""
    articles = {place.steps[:1] for place, node in document.addressed if _BODY.search(f"{node.heading} {node.text}")}
    return tuple(
        found
        for place, node in document.addressed
        if place.steps[:1] in articles
        for found in _wrong(str(place), node.text)
    )


def _wrong(place: str, text: str) -> Iterator[Found]:
    members, term = _MEMBERS.search(text), _TERM.search(text)
    if members and "위원" in text and int(members[1]) > 10:
        yield Found(
            place, f"위원이 {members[1]}명입니다. 조직관리위원회는 위원장을 포함하여 10명 이내입니다.", members[0]
        )
    if term and int(term[1]) != 2:
        yield Found(place, f"임기가 {term[1]}년입니다. 조직관리위원회의 위촉위원의 임기는 2년입니다.", term[0])


RULE = LawRule(
    "LEG018",
    "조직관리위원회는 10명 이내, 임기 2년이다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제39조제2항ㆍ제4항"),
    checks="조직관리위원회를 정한 조의 위원 수와 임기가 규정과 어긋나는지 봅니다. 적지 않은 것은 규정이 채우므로 보지 않습니다.",
    wrong=Example(
        (
            ORGANISATION
            + "제6조(조직관리위원회) ① 조직관리위원회는 위원장을 포함하여 15명 이내의 위원으로 구성한다.\n② 위촉위원의 임기는 2년으로 한다.",
        )
    ),
    right=Example(
        (
            ORGANISATION
            + "제6조(조직관리위원회) ① 조직관리위원회는 위원장을 포함하여 10명 이내의 위원으로 구성한다.\n② 위촉위원의 임기는 2년으로 한다.",
        )
    ),
    look=look,
    duties=("O17",),
)
