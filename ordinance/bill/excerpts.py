"""관계 법령 발췌: the articles of upper law that a bill cites, as far as their texts are given (F-2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ordinance.amend.resolve import walk_to_articles
from ordinance.bill.model import Bill, Line
from ordinance.law.address import Address
from ordinance.law.citations import citations_in, find_citations
from ordinance.law.citations_model import Citation, Each, OtherLaw, Range, Single
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Instrument, Provision, without_notes


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The cited articles of one act or decree, in its order."""

    title: str
    articles: tuple[Provision, ...]


_Span = tuple[Number, Number]


def excerpts(bill: Bill, upper: Mapping[str, Instrument]) -> tuple[Excerpt, ...]:
    """What the explanation and the new text cite of the given law, in the order of first citation."""
    cited: dict[str, list[_Span]] = {}
    for title, span in _cited(bill.result, bill.explanation):
        cited.setdefault(title, []).append(span)
    found = (Excerpt(title, _articles(upper[title], spans)) for title, spans in cited.items() if title in upper)
    return tuple(one for one in found if one.articles)


def _cited(law: Instrument, lines: Sequence[Line]) -> Iterator[tuple[str, _Span]]:
    own = (one for line in lines for one in citations_in(line.text, Address(())))
    for citation in (*own, *find_citations(Instrument(law.title, law.body, (), law.annexes))):
        if isinstance(citation.law, OtherLaw):
            yield from ((citation.law.title, span) for span in _spans(citation))


def _spans(citation: Citation) -> Iterator[_Span]:
    """The articles that a citation names, each range by its ends."""
    for reference in citation.references:
        target = reference.target
        ends = (target.first, target.last) if isinstance(target, Range) else (target, target)
        numbers = [number for end in ends if (number := _article(end)) is not None]
        if len(numbers) == len(ends):
            yield numbers[0], numbers[1]


def _article(target: Single) -> Number | None:
    address = target.address if isinstance(target, Each) else target
    step = address.step(Level.ARTICLE) if isinstance(address, Address) else None
    return step.number if step is not None else None


def _articles(law: Instrument, spans: Sequence[_Span]) -> tuple[Provision, ...]:
    return tuple(
        node
        for _, node in walk_to_articles(without_notes(law).body)
        if node.level is Level.ARTICLE and any(first <= node.number <= last for first, last in spans)
    )
