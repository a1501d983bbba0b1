"""CIT006: 2022년 전의 「지방자치법」 조문."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ordinance.check.basis import autonomy
from ordinance.check.citing import articles, fix, found, of_law
from ordinance.check.document import Document
from ordinance.check.model import Example, Fix, Found, Group, LawRule, Severity
from ordinance.law.address import Address
from ordinance.law.citations_model import Citation, Range, Reference
from ordinance.law.numbers import Number
from ordinance.law.tree import node_at


@dataclass(frozen=True, slots=True)
class Renumbered:
    """An article of the Act in force until 2022-01-12 and its number since, told by what a sentence is about.

    `about` is what a sentence speaks of that cites it.
    """

    old: Number
    new: Number
    about: re.Pattern[str]


def _renumbered(old: Number, new: int, about: str) -> Renumbered:
    return Renumbered(old, Number(new), re.compile(about))


# The whole amendment of the Act, 법률 제17893호, in force since 2022-01-13. Of its articles on organisation.
TABLE = (
    _renumbered(Number(4, (2,)), 7, "읍|면|동|명칭|구역"),
    _renumbered(Number(90), 102, "의회"),
    _renumbered(Number(91), 103, "의회|사무직원"),
    _renumbered(Number(110), 123, "부시장|부군수|부구청장|부지사|행정기구"),
    _renumbered(Number(112), 125, "행정기구|정원|기구"),
    _renumbered(Number(113), 126, "직속기관|보건소|보건의료원|농업기술센터|소방|행정기구|교육"),
    _renumbered(Number(114), 127, "사업소|특정\\s?업무|센터|관리소|도서관|박물관|행정기구"),
    _renumbered(Number(115), 128, "출장소|원격지"),
    _renumbered(Number(116), 129, "합의제|위원회|행정기구"),
    _renumbered(Number(116, (2,)), 130, "자문|위원회"),
    _renumbered(Number(118), 132, "읍장|면장|동장|하부행정"),
    _renumbered(Number(119), 133, "읍장|면장|동장|하부행정"),
    _renumbered(Number(120), 134, "읍|면|동|하부행정"),
)
_BY_NUMBER = {one.old: one for one in TABLE}


def look(document: Document) -> tuple[Found, ...]:
    """No article of the Act is cited by the number it bore before 2022 (O20)."""
    return tuple(one for citation in of_law(document, "지방자치법") for one in _in(document, citation))


def _in(document: Document, citation: Citation) -> Iterator[Found]:
    heading = _heading(document, citation)
    for reference in citation.references:
        known = [_BY_NUMBER[number] for number in articles(reference) if number in _BY_NUMBER]
        text = f"{heading} {citation.context}"
        stale = [one for one in known if one.about.search(text)]
        if stale and len(stale) == len(articles(reference)):
            yield found(citation, _message(reference, stale), reference, _fixes(document, citation, reference, stale))


def _heading(document: Document, citation: Citation) -> str:
    article = citation.at.steps[:1] if isinstance(citation.at, Address) else ()
    path = document.paths.get(Address(article))
    return node_at(document.law.body, path).heading if path else ""


def _message(reference: Reference, stale: list[Renumbered]) -> str:
    new = ", ".join(f"제{one.new.value}조" for one in stale)
    return f"“{reference.text}”: 2022년 1월 13일 전부개정 전의 조 번호입니다. 지금은 {new}입니다."


def _fixes(document: Document, citation: Citation, reference: Reference, stale: list[Renumbered]) -> tuple[Fix, ...]:
    if isinstance(reference.target, Range) or not re.fullmatch(r"제\d+조(?:의\d+)?", reference.text):
        return ()
    return fix(document, citation, reference.start, reference.end, f"제{stale[0].new.value}조")


RULE = LawRule(
    "CIT006",
    "「지방자치법」은 지금의 조 번호로 인용한다",
    Group.CITATIONS,
    Severity.ERROR,
    autonomy("제125조부터 제134조까지"),
    checks="2022년 1월 13일 전의 「지방자치법」 조 번호를, 그 조가 정하던 것을 말하는 조문에서 인용하는지 봅니다. 번호가 같아도 지금의 그 조를 뜻할 수 있으면 보지 않습니다.",
    wrong=Example(("제1조(설치) 구의 사무를 처리하기 위하여 「지방자치법」 제114조에 따라 사업소를 둔다.",)),
    right=Example(("제1조(설치) 구의 사무를 처리하기 위하여 「지방자치법」 제127조에 따라 사업소를 둔다.",)),
    look=look,
    duties=("O20",),
)
