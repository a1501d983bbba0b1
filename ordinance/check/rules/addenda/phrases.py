"""Rules on a phrase in 부칙."""

from __future__ import annotations

from collections.abc import Callable

from ordinance.check.document import Document
from ordinance.check.lists import ADDENDA
from ordinance.check.model import Found
from ordinance.check.phrases import Phrase, looking


def in_addenda(phrase: Phrase) -> Callable[[Document], tuple[Found, ...]]:
    """The look of a rule on a phrase that is asked for in the text's own 부칙 only."""
    look = looking(phrase)

    def looked(document: Document) -> tuple[Found, ...]:
        return tuple(one for one in look(document) if one.place.startswith(ADDENDA)) if document.addenda else ()

    return looked
