"""NUM007: 같은 번호가 두 번."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.leftovers import is_stub
from ordinance.check.lists import NumberedList
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import mark


def look(document: Document) -> tuple[Found, ...]:
    """Siblings that stand side by side under one number, all in force."""
    return tuple(found for one in document.uneven_lists for found in _twice(one))


def _twice(one: NumberedList) -> Iterator[Found]:
    for number, group in groupby((node for node in one.nodes if not is_stub(node)), key=lambda node: node.number):
        nodes = tuple(group)
        if len(nodes) > 1:
            said = mark(one.level, number)
            yield Found(
                one.place_of(nodes[1]),
                f"{said} 번호가 {len(nodes)}번 잇달아 나옵니다. 하나만 남기고 번호를 고치십시오.",
                " / ".join(f"{said} {node.heading or node.text[:20]}".strip() for node in nodes[:3]),
            )


RULE = LawRule(
    "NUM007",
    "같은 번호를 두 번 쓰지 않는다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-2, A-4, A-5"),
    checks="한 목록에서 같은 번호의 장ㆍ조ㆍ항ㆍ호ㆍ목이 잇달아 두 번 이상 나오는지 봅니다. 그중 하나가 삭제된 자리이면 NUM008이 알립니다.",
    wrong=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 예산\n2. 결산\n2. 회계",)),
    right=Example(("제1조(사무) 다음 각 호의 사항을 분장한다.\n1. 예산\n2. 결산\n3. 회계",)),
    look=look,
)
