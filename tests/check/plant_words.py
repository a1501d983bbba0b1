"""Ways of planting words: something said at a random place, or something that stands there changed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from tests.check.planting import Planter, in_text

_SENTENCE = re.compile(r"^(?:제\d+조(?:의\d+)?\([^()]+\)|[①-⑳]) .*다\.$")
_TITLE = re.compile("「[^」\n]*」")
_ITEM = re.compile(r"^(\d+)\. \S.{3,}$")


def said(*sentences: str, place: re.Pattern[str] = _SENTENCE) -> Planter:
    """One of several sentences behind a random sentence of the law that looks like `place`."""

    def change(text: str, chance: random.Random) -> str | None:
        lines = text.split("\n")
        places = [index for index, line in enumerate(lines) if place.fullmatch(line)]
        if not places:
            return None
        index = chance.choice(places)
        lines[index] = f"{lines[index]} {chance.choice(sentences)}"
        return "\n".join(lines)

    return in_text(change)


def listed(*phrases: str) -> Planter:
    """One of several noun phrases in place of a random 호, or behind its own words."""

    def change(text: str, chance: random.Random) -> str | None:
        lines = text.split("\n")
        places = [index for index, line in enumerate(lines) if _ITEM.match(line) and not line.endswith(".")]
        if not places:
            return None
        index = chance.choice(places)
        phrase = chance.choice(phrases)
        number = lines[index].split(" ", 1)[0]
        lines[index] = chance.choice((f"{number} {phrase}", f"{lines[index]}, {phrase}"))
        return "\n".join(lines)

    return in_text(change)


def changed(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Planter:
    """A random match of a pattern changed; the title, and words inside the titles of laws, are left alone."""
    compiled = re.compile(pattern)

    def change(text: str, chance: random.Random) -> str | None:
        body = text.find("제1조")
        titles = [match.span() for match in _TITLE.finditer(text)]
        matches = [
            match
            for match in compiled.finditer(text, max(0, body))
            if not any(start < match.start() and match.end() <= end for start, end in titles)
        ]
        if not matches:
            return None
        match = chance.choice(matches)
        with_new = match.expand(new) if isinstance(new, str) else new(match)
        return text[: match.start()] + with_new + text[match.end() :]

    return in_text(change)


def either(*planters: Planter) -> Planter:
    """One of several planters, at random."""
    return lambda dossier, chance: chance.choice(planters)(dossier, chance)
