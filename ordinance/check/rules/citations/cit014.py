"""CIT014: 약칭을 정하기 전의 사용."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.citing import found
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.address import Address
from ordinance.law.citations_model import Naming, OtherLaw


def look(document: Document) -> tuple[Found, ...]:
    """An abbreviation holds from where it is defined (`이하`), not before (A-7)."""
    first: dict[str, Found] = {}
    for citation in document.citations:
        law, at = citation.law, citation.at
        if not (isinstance(law, OtherLaw) and law.naming is Naming.ABBREVIATED and isinstance(at, Address)):
            continue
        defined = law.defined_at
        if isinstance(defined, Address) and at.steps[:1] < defined.steps[:1]:
            message = f"“{law.written}”: {defined}에서 정하기 전에 썼습니다. 처음 쓰는 곳에서 정합니다."
            first.setdefault(law.written, found(citation, message))
    return tuple(first.values())


RULE = LawRule(
    "CIT014",
    "약칭은 정한 뒤에 쓴다",
    Group.CITATIONS,
    Severity.WARNING,
    convention("A-7"),
    checks="법령의 약칭을 그 뜻을 정한 조보다 앞선 조에서 썼는지 봅니다. 약칭마다 한 번 알립니다.",
    wrong=Example(
        (
            "제1조(목적) 법 제125조에 따라 기구를 정한다.\n제2조(국) 「지방자치법」(이하 “법”이라 한다) 제125조에 따라 국을 둔다.\n제3조(과) 법 제125조에 따라 과를 둔다.",
        )
    ),
    right=Example(
        (
            "제1조(목적) 「지방자치법」(이하 “법”이라 한다) 제125조에 따라 기구를 정한다.\n제2조(국) 법 제125조에 따라 국을 둔다.",
        )
    ),
    look=look,
)
