"""LEG027: 끝이 있는 사업의 사업소."""

from __future__ import annotations

import re

from ordinance.check.basis import autonomy_decree
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import provisions
from ordinance.check.rules.statutory.sample import ORGANISATION

_PROJECT = re.compile("(?:건설|조성|건립)사업(?:이|을)? [^.]*(?:끝날|완료될|마칠) 때")
_END = re.compile(r"\d{4}년|한시|존속")


def look(document: Document) -> Looked:
    """An outpost for a project that ends is set up for a time (O33)."""
    return tuple(
        Found(str(place), "끝이 있는 사업을 위한 사업소는 한시적으로 둡니다. 기한을 정합니다.", match[0])
        for place, node, match in provisions(document, _PROJECT)
        if "사업소" in node.text and not _END.search(node.text)
    )


RULE = LawRule(
    "LEG027",
    "끝이 있는 사업의 사업소에는 기한을 둔다",
    Group.STATUTORY,
    Severity.WARNING,
    autonomy_decree("제75조 후단, 제76조제2항제2호"),
    checks="건설ㆍ조성 사업이 끝날 때까지 두는 사업소에 기한이 있는지 봅니다.",
    wrong=Example((ORGANISATION + "제6조(사업소) 공원 조성사업이 끝날 때까지 공원건설사업소를 둔다.",)),
    right=Example(
        (
            ORGANISATION
            + "제6조(사업소) 공원 조성사업이 끝날 때까지 공원건설사업소를 두며, 존속기한은 2028년 12월 31일까지로 한다.",
        )
    ),
    look=look,
    duties=("O33",),
)
