"""CIT015: ‘같은 법’이 가리키는 법."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.citing import found
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.citations_model import Naming, OtherLaw


def look(document: Document) -> tuple[Found, ...]:
    """같은 법 follows the law that it means in the same article (A-7)."""
    return tuple(
        found(citation, f"“{citation.law.written}”: 같은 조의 앞에 나온 법이 없습니다. 제명을 적습니다.")
        for citation in document.citations
        if isinstance(citation.law, OtherLaw) and citation.law.naming is Naming.SAME and not citation.law.title
    )


RULE = LawRule(
    "CIT015",
    "‘같은 법’ 앞에는 그 법이 있다",
    Group.CITATIONS,
    Severity.WARNING,
    convention("A-7"),
    checks="‘같은 법’, ‘같은 법 시행령’이 같은 조 안에서 앞에 나온 법을 가리키는지 봅니다.",
    wrong=Example(("제1조(보건소) 같은 법 제10조에 따라 구에 보건소를 둔다.",)),
    right=Example(("제1조(보건소) 「지역보건법」 제9조의 계획과 같은 법 제10조에 따라 구에 보건소를 둔다.",)),
    look=look,
)
