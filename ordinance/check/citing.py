"""What rules on citations share: where a citation stands, what it cites, and how it is mended."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping

from ordinance.check.document import Document
from ordinance.check.model import Fix, Found
from ordinance.law.address import Address
from ordinance.law.citations_model import Citation, OtherLaw, Range, Reference
from ordinance.law.citations_resolve import Reason, Resolution, resolve
from ordinance.law.locate import Slot, SlotKind
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Instrument

_AROUND = 20


def excerpt(citation: Citation, start: int = -1, end: int = -1) -> str:
    """The words of a citation, or of a part of it, with some around."""
    first, last = (citation.start, citation.end) if start < 0 else (start, end)
    return citation.context[max(0, first - _AROUND) : last + _AROUND].replace("\n", " ")


def found(citation: Citation, message: str, reference: Reference | None = None, fixes: tuple[Fix, ...] = ()) -> Found:
    """A finding at a citation, or at one of the provisions that it names."""
    words = excerpt(citation, reference.start, reference.end) if reference else excerpt(citation)
    return Found(str(citation.at), message, words, fixes)


def fix(document: Document, citation: Citation, start: int, end: int, new: str) -> tuple[Fix, ...]:
    """A change of some words of a citation in the body."""
    path = document.paths.get(citation.at) if isinstance(citation.at, Address) else None
    return () if path is None else (Fix(Slot(SlotKind.TEXT, path, start, end), new),)


def with_reasons(
    resolutions: Iterable[Resolution], reasons: frozenset[Reason]
) -> Iterator[tuple[Citation, Reference, Reason]]:
    """The citations that were not found for one of some reasons."""
    for one in resolutions:
        if one.reason in reasons and one.reference is not None and one.reason is not None:
            yield one.citation, one.reference, one.reason


def of_law(document: Document, title: str) -> Iterator[Citation]:
    """What the text cites of another law, by its title."""
    folded = re.sub(r"\s", "", title)
    for citation in document.citations:
        if isinstance(citation.law, OtherLaw) and re.sub(r"\s", "", citation.law.title) == folded:
            yield citation


def articles(reference: Reference) -> tuple[Number, ...]:
    """The numbers of the articles that a reference names; of a range both ends."""
    target = reference.target
    ends = (target.first, target.last) if isinstance(target, Range) else (target,)
    steps = (end.step(Level.ARTICLE) for end in ends if isinstance(end, Address))
    return tuple(step.number for step in steps if step is not None)


def dangling(
    document: Document, citation: Citation, laws: Mapping[str, Instrument], reasons: frozenset[Reason]
) -> Iterator[tuple[Reference, Reason]]:
    """The provisions of other laws at hand that a citation names in vain."""
    for one in resolve(document.law, citation, laws):
        if one.reason in reasons and one.reference is not None and one.reason is not None:
            yield one.reference, one.reason


def in_document(document: Document, found_there: Iterable[Found]) -> Iterator[Found]:
    """Findings of a rule over a dossier, with the name of the document."""
    return (dataclasses.replace(one, document=document.name) for one in found_there)
