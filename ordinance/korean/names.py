"""Finding names in running text: `안전관리과` in `안전관리과ㆍ주택과를`, but not in `안전관리과장`.

A name is a word of its own: no letter stands before it, and behind it comes the end of the word or a particle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ordinance.korean.typography import fold_dots

# What may stand behind a name without being part of it: particles, also one behind another (과의). Only those whose
# form never changes or that `particles` can put right: a name followed by anything else is no find.
_PARTICLES = (
    "을", "를", "이", "가", "은", "는", "과", "와", "의", "에", "에서", "에게", "에게서", "에는", "에게는",
    "으로", "로",
    "으로서", "로서", "으로써", "로써", "부터", "까지", "만", "도", "나", "이나", "란", "이란", "라", "이라", "라고",
    "이라고",
    "며", "이며", "인", "및", "또는", "보다", "처럼", "마다", "께", "등",
)  # fmt: skip
_TAIL = re.compile(rf"(?:{'|'.join(sorted(_PARTICLES, key=len, reverse=True))}){{0,3}}(?![가-힣A-Za-z0-9])")
_LETTER = re.compile(r"[가-힣A-Za-z0-9]")


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """The same few hundred names of units are looked for in every sentence of a law."""
    return fold_dots(name)


def find_name(text: str, name: str) -> Iterator[int]:
    """Every position where the whole name stands, as a word of its own; middle dots of any kind are alike."""
    folded, wanted = fold_dots(text), _folded(name)
    at = folded.find(wanted) if wanted else -1
    while at >= 0:
        if not (at and _LETTER.match(folded[at - 1])) and _TAIL.match(folded, at + len(wanted)):
            yield at
        at = folded.find(wanted, at + 1)


def mentions(text: str, name: str) -> bool:
    """Whether the text names it."""
    return next(find_name(text, name), None) is not None


def find_names(text: str, names: Iterable[str]) -> list[tuple[int, str]]:
    """Where names stand, in reading order: the longest first, never one inside another."""
    taken: list[tuple[int, str]] = []
    folded = fold_dots(text)
    standing = {name for name in names if _folded(name) in folded}
    for name in sorted(standing, key=lambda name: (-len(name), name)):
        for at in find_name(text, name):
            if not any(at < other + len(known) and other < at + len(name) for other, known in taken):
                taken.append((at, name))
    return sorted(taken)
