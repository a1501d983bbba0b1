"""CIT012: 뜻을 정하지 않은 약칭."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.citing import found
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.citations_model import Naming, OtherLaw


def look(document: Document) -> tuple[Found, ...]:
    """An abbreviation of a law is defined where it is first used (A-7)."""
    first: dict[str, Found] = {}
    for citation in document.citations:
        law = citation.law
        if isinstance(law, OtherLaw) and law.naming is Naming.ABBREVIATED and not law.title:
            message = f"“{law.written}”: 무엇의 약칭인지 정한 곳이 없습니다. 처음 쓰는 곳에서 정합니다."
            first.setdefault(law.written, found(citation, message))
    return tuple(first.values())


RULE = LawRule(
    "CIT012",
    "법령의 약칭은 뜻을 정하고 쓴다",
    Group.CITATIONS,
    Severity.WARNING,
    convention("A-7"),
    checks="‘법 제10조’, ‘영 제3조’처럼 약칭으로 인용한 법령의 뜻을 정한 곳이 있는지 봅니다. 약칭마다 한 번 알립니다.",
    wrong=Example(("제1조(목적) 법 제125조에 따라 기구를 정한다.",)),
    right=Example(
        (
            "제1조(목적) 「지방자치법」(이하 “법”이라 한다) 제125조에 따라 기구를 정한다.\n제2조(국) 법 제125조에 따라 국을 둔다.",
        )
    ),
    look=look,
)
