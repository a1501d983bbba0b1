"""CIT008: 「지역보건법」의 옛 조 번호."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import health
from ordinance.check.citing import articles, found, of_law
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.citations_model import Citation
from ordinance.law.numbers import Number

# The Act was amended whole with effect from 2015-11-19.
_OLD = (
    (Number(7), re.compile("보건소|보건지소"), re.compile("계획"), "보건소의 설치는 제10조, 보건지소는 제13조"),
    (Number(9), re.compile("업무|사무|관장|분장"), re.compile("계획|평가"), "보건소의 기능과 업무는 제11조"),
)


def look(document: Document) -> tuple[Found, ...]:
    """The Act on regional health is cited by its numbers as they are: 제10조, 제11조, 제13조, 제14조 (N02)."""
    return tuple(one for citation in of_law(document, "지역보건법") for one in _in(citation))


def _in(citation: Citation) -> Iterator[Found]:
    for reference in citation.references:
        for number, about, itself, instead in _OLD:
            if number in articles(reference) and about.search(citation.context) and not itself.search(citation.context):
                yield found(citation, f"“{reference.text}”: 옛 조 번호입니다. 지금은 {instead}입니다.", reference)


RULE = LawRule(
    "CIT008",
    "「지역보건법」은 지금의 조 번호로 인용한다",
    Group.CITATIONS,
    Severity.ERROR,
    health("제10조, 제11조, 제13조"),
    checks="보건소ㆍ보건지소의 설치와 업무의 근거로 「지역보건법」의 2015년 전 조 번호(제7조, 제9조)를 인용하는지 봅니다. 지역보건의료계획을 말하는 조문은 보지 않습니다.",
    wrong=Example(("제1조(보건소) 「지역보건법」 제7조에 따라 구에 보건소를 둔다.",)),
    right=Example(("제1조(보건소) 「지역보건법」 제10조에 따라 구에 보건소를 둔다.",)),
    look=look,
    duties=("O19",),
)
