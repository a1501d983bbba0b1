"""CIT007: 조의 제목과 인용한 일."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import autonomy
from ordinance.check.citing import articles, found, of_law
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.citations_model import Citation
from ordinance.law.numbers import Number

# Articles whose number was that of another matter before 2022, so that a citation may mean either: the number, what the
# article is about now, what a sentence speaks of that means the other, and what shows that the article itself is meant.
_OTHERS = (
    (
        Number(117),
        "사무의 위임 등",
        re.compile("동장|읍장|면장|읍ㆍ면장|읍·면장"),
        re.compile("위임|위탁"),
        "제131조부터 제133조까지",
    ),
    (
        Number(104),
        "사무직원의 직무와 신분보장 등",
        re.compile("보건소|보건지소|위임"),
        re.compile("사무직원"),
        "제117조나 제126조",
    ),
)


def look(document: Document) -> tuple[Found, ...]:
    """A cited article of the Act is about the matter for which it is cited (O20)."""
    return tuple(one for citation in of_law(document, "지방자치법") for one in _in(citation))


def _in(citation: Citation) -> Iterator[Found]:
    for reference in citation.references:
        for number, heading, about, itself, instead in _OTHERS:
            text = citation.context
            if number in articles(reference) and about.search(text) and not itself.search(text):
                message = f"“{reference.text}”: 지금의 「지방자치법」에서 이 조는 ‘{heading}’입니다. {instead}를 뜻하는지 확인합니다."
                yield found(citation, message, reference)


RULE = LawRule(
    "CIT007",
    "인용한 조의 제목이 인용한 일과 맞는다",
    Group.CITATIONS,
    Severity.WARNING,
    autonomy("제104조, 제117조, 제131조부터 제133조까지"),
    checks="「지방자치법」 제117조를 동장ㆍ읍장ㆍ면장의 근거로, 제104조를 보건소의 근거로 인용하는지 봅니다. 사무를 위임한다는 말이 있으면 보지 않습니다.",
    wrong=Example(("제1조(동장) 「지방자치법」 제117조에 따라 동에 동장을 둔다.",)),
    right=Example(("제1조(동장) 「지방자치법」 제131조에 따라 동에 동장을 둔다.",)),
    look=look,
    duties=("O20",),
)
