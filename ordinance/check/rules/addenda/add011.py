"""ADD011: 하나뿐인 다른 조례."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.addenda import Kind, Matter, amended_others
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity


def look(document: Document) -> tuple[Found, ...]:
    """A single ordinance amended bears no ①; several bear numbers (D-5)."""
    return tuple(found for matters in document.addenda for one in matters for found in _odd(one))


def _odd(matter: Matter) -> Iterator[Found]:
    if matter.kind is not Kind.AMENDS or "생략" in matter.text:
        return
    amended = amended_others((matter,))
    if len(amended) == 1 and amended[0].numbered:
        yield Found(matter.place, "개정하는 조례가 하나뿐인데 번호를 붙였습니다. ①을 빼십시오.", amended[0].title)
    elif len(amended) > 1 and not all(one.numbered for one in amended):
        bare = next(one for one in amended if not one.numbered)
        yield Found(
            matter.place, f"‘{bare.title}’에 번호가 없습니다. 개정하는 조례마다 ①, ②처럼 번호를 붙이십시오.", bare.title
        )


RULE = LawRule(
    "ADD011",
    "다른 조례 하나만 개정하면 ①을 붙이지 않는다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-5"),
    checks="‘다른 조례의 개정’이 조례 하나만 개정하는데 ①을 붙였는지, 둘 이상 개정하는데 번호가 없는지 봅니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(다른 조례의 개정) ① 한빛광역시 새솔구 광고물 조례 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(다른 조례의 개정) 한빛광역시 새솔구 광고물 조례 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.",
        )
    ),
    look=look,
)
