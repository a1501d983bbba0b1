"""Rules on a phrase in 부칙."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ordinance.check.addenda import Kind, Matter
from ordinance.check.document import Document
from ordinance.check.model import Found
from ordinance.check.phrases import Phrase

_AROUND = 20


def in_addenda(phrase: Phrase) -> Callable[[Document], tuple[Found, ...]]:
    """The look of a rule on a phrase that is asked for in the text's own 부칙 only, other instruments' text aside."""
    pattern = re.compile(phrase.pattern)

    def look(document: Document) -> tuple[Found, ...]:
        return tuple(
            found
            for matters in document.addenda
            for one in matters
            if one.kind is not Kind.AMENDS and any(word in one.text for word in phrase.needs)
            for found in _found(one)
        )

    def _found(matter: Matter) -> Iterator[Found]:
        for match in pattern.finditer(matter.text):
            around = matter.text[max(match.start() - _AROUND, 0) : match.end() + _AROUND].replace("\n", " ")
            yield Found(matter.place, f"“{match[0].strip()}”: {phrase.write}", around)

    return look
