"""Rules on a phrase in 부칙: one constructor for all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ordinance.check.document import Document
from ordinance.check.lists import ADDENDA
from ordinance.check.model import Found


def no_phrase(pattern: str, needed: str, said: str) -> Callable[[Document], tuple[Found, ...]]:
    """A rule that a phrase does not stand in the text's own 부칙.

    `needed` is a part of the phrase that must be there; in `said`, `{}` stands for what was found.
    """
    phrase = re.compile(pattern)

    def look(document: Document) -> tuple[Found, ...]:
        return tuple(_found(document)) if needed in document.prose.text else ()

    def _found(document: Document) -> Iterator[Found]:
        prose = document.prose
        for match in phrase.finditer(prose.masked):
            if prose.piece_at(match.start()).lead.startswith(ADDENDA):
                yield Found(
                    prose.place_at(match.start()).replace("  ", " "),
                    said.format(prose.text[match.start() : match.end()]),
                    prose.excerpt(match.start(), match.end()),
                )

    return look
