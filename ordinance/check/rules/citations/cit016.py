"""CIT016: 정원 조례의 근거."""

from __future__ import annotations

from ordinance.check.basis import staffing
from ordinance.check.citing import articles, of_law
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.law.address import Address
from ordinance.law.numbers import Number

_DECREE = "지방자치단체의 행정기구와 정원기준 등에 관한 규정"


def look(document: Document) -> Looked:
    """The first article of a headcount ordinance cites 규정 제30조, 법 제125조, or a range that holds them (Q19)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    if not document.addressed or _cites(document):
        return ()
    place = str(document.addressed[0][0])
    return (Found(place, "정원 조례의 근거인 「지방자치법」 제125조나 규정 제30조를 인용하지 않았습니다."),)


def _cites(document: Document) -> bool:
    wanted = (("지방자치법", Number(125)), (_DECREE, Number(30)))
    return any(
        not citation.references
        or _holds([number for reference in citation.references for number in articles(reference)], number)
        for title, number in wanted
        for citation in of_law(document, title)
        if isinstance(citation.at, Address) and citation.at.steps[:1] == document.addressed[0][0].steps[:1]
    )


def _holds(numbers: list[Number], wanted: Number) -> bool:
    return bool(numbers) and min(numbers) <= wanted <= max(numbers)


RULE = LawRule(
    "CIT016",
    "정원 조례는 근거를 인용한다",
    Group.CITATIONS,
    Severity.WARNING,
    staffing("제24조, 제29조, 제30조"),
    checks="정원 조례의 첫 조가 「지방자치법」 제125조나 「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제30조를, 또는 두 법령의 어느 하나를 통째로 인용하는지 봅니다.",
    wrong=Example(
        ("한빛광역시 새솔구 지방공무원 정원 조례\n\n제1조(목적) 이 조례는 새솔구에 두는 공무원의 정원을 정한다.",)
    ),
    right=Example(
        (
            "한빛광역시 새솔구 지방공무원 정원 조례\n\n제1조(목적) 이 조례는 「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제30조에 따라 새솔구에 두는 공무원의 정원을 정한다.",
        )
    ),
    look=look,
    duties=("Q19",),
)
