"""CIT004: 인용하지 않은 별표."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.law.address import AnnexAddress
from ordinance.law.citations_model import AnnexPart, OwnLaw, Range, Single
from ordinance.law.numbers import Number
from ordinance.law.tree import Annex, AnnexKind

_Key = tuple[AnnexKind, object]


def look(document: Document) -> Looked:
    """Every annex that is printed is cited by the body (O26)."""
    law = document.law
    if not law.annexes:
        return NotChecked("별표 내용이 없음")
    cited = set(_cited(document))
    return tuple(
        Found(annex.name, "본문에서 인용하지 않은 별표나 서식입니다. 본문에 인용하거나 뺍니다.")
        for annex in law.annexes
        if not annex.deleted and (annex.kind, annex.number) not in cited and not _inside(annex, cited)
    )


def _cited(document: Document) -> Iterator[_Key]:
    for citation in document.citations:
        if isinstance(citation.law, OwnLaw):
            for reference in citation.references:
                yield from _keys(reference.target)


def _keys(target: Single | Range) -> Iterator[_Key]:
    if isinstance(target, Range):
        yield from _between(target)
    elif isinstance(target, AnnexPart):
        yield target.annex.kind, target.annex.number
    elif isinstance(target, AnnexAddress):
        yield target.kind, target.number


def _between(target: Range) -> Iterator[_Key]:
    """Every number of a range of annexes: 별표 1부터 별표 3까지."""
    first, last = target.first, target.last
    if isinstance(first, AnnexAddress) and isinstance(last, AnnexAddress) and first.number and last.number:
        for value in range(first.number.value, last.number.value + 1):
            yield first.kind, Number(value)
        yield last.kind, last.number


def _inside(annex: Annex, cited: set[_Key]) -> bool:
    """A branch such as 별표 2의2 lies inside a range that names 별표 2."""
    return (
        annex.number is not None and bool(annex.number.branches) and (annex.kind, Number(annex.number.value)) in cited
    )


RULE = LawRule(
    "CIT004",
    "붙인 별표는 본문이 인용한다",
    Group.CITATIONS,
    Severity.WARNING,
    convention("A-7, O26"),
    checks="붙어 있는 별표와 서식을 본문이나 부칙이 인용하는지 봅니다.",
    wrong=Example(("제1조(정원) 정원은 별표 1과 같다.\n[별표 1] 정원(제1조 관련)\n글\n[별표 2] 기준\n글",)),
    right=Example(
        ("제1조(정원) 정원은 별표 1과 별표 2와 같다.\n[별표 1] 정원(제1조 관련)\n글\n[별표 2] 기준(제1조 관련)\n글",)
    ),
    look=look,
    duties=("O26",),
)
