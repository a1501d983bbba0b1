"""NUM008: 삭제된 번호를 다시 씀."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.leftovers import is_moved, is_stub
from ordinance.check.lists import NumberedList
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.korean import Particle, attach
from ordinance.law.numbers import reference


def look(document: Document) -> tuple[Found, ...]:
    """A number left as 삭제 and borne by a provision in force as well (A-2, A-4)."""
    return tuple(found for one in document.uneven_lists for found in _reused(one))


def _reused(one: NumberedList) -> Iterator[Found]:
    live = {node.number: node for node in one.nodes if not is_stub(node)}
    for node in one.nodes:
        if is_stub(node) and not is_moved(node) and node.number in live:
            again = live[node.number]
            said = attach(reference(one.level, node.number), Particle.I)
            yield Found(
                one.place_of(node),
                f"{said} ‘삭제’로 남아 있는데 같은 번호를 다시 썼습니다. 새 번호를 붙이거나 삭제 표시를 없애십시오.",
                again.heading or again.text[:40],
            )


RULE = LawRule(
    "NUM008",
    "삭제된 번호를 다시 쓰지 않는다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-2, A-4, I.1"),
    checks="‘삭제’로 남아 있는 번호를 같은 목록의 다른 조ㆍ항ㆍ호ㆍ장이 다시 쓰는지 봅니다. 삭제 표시를 없앴으면 그 번호를 다시 써도 됩니다.",
    wrong=Example(("제1조(구성) ① 위원회를 둔다.\n② 삭제 <2024. 1. 4.>\n② 위원장을 둔다.",)),
    right=Example(("제1조(구성) ① 위원회를 둔다.\n② 삭제 <2024. 1. 4.>\n③ 위원장을 둔다.",)),
    look=look,
)
