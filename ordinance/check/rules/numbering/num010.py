"""NUM010: 가지번호의 모양."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.lists import NumberedList
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import Level
from ordinance.law.tree import Provision

_OF_PARAGRAPH = re.compile(r"의\s?\d{1,2}(?=[\s.]|$)")


def look(document: Document) -> tuple[Found, ...]:
    """Branches begin with 의2 and have none of their own; 항 have no branches (A-3, A-4)."""
    return tuple(found for one in document.lists for found in _odd(one))


def _odd(one: NumberedList) -> Iterator[Found]:
    for node in one.nodes:
        if node.number.branches:
            if said := _said(node):
                yield Found(one.place_of(node), said, node.heading or node.text[:40])
        elif one.level is Level.PARAGRAPH and node.text.startswith("의") and _OF_PARAGRAPH.match(node.text):
            yield Found(
                one.place_of(node),
                "항에는 가지번호를 붙이지 않습니다. 뒤의 항을 밀어 번호를 새로 매기십시오.",
                node.text[:40],
            )


def _said(node: Provision) -> str:
    if len(node.number.branches) > 1:
        return "가지번호에 다시 가지번호를 붙였습니다. 바로 뒤의 가지번호를 쓰거나 번호를 옮기십시오."
    return "가지번호는 ‘의2’부터 시작합니다. ‘의1’을 ‘의2’로 고치십시오." if node.number.branches[0] < 2 else ""


RULE = LawRule(
    "NUM010",
    "가지번호는 의2부터 한 겹으로",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-3, A-4, A-5"),
    checks="가지번호가 ‘의2’부터 시작하는지, 가지에 다시 가지를 친 번호(제12조의2의2)가 없는지, 항에 가지번호(①의2)를 붙이지 않았는지 봅니다.",
    wrong=Example(("제1조(목적) 목적을 정한다.\n제1조의2(정의) 뜻을 정한다.\n제1조의2의2(적용) 적용을 정한다.",)),
    right=Example(("제1조(목적) 목적을 정한다.\n제1조의2(정의) 뜻을 정한다.\n제1조의3(적용) 적용을 정한다.",)),
    look=look,
)
