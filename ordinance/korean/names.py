"""Finding a name in running text: `안전관리과` in `안전관리과ㆍ주택과를`, but not in `안전관리과장`."""

from __future__ import annotations

from collections.abc import Iterator

# What may stand behind a name without being part of it: a particle, and with it the end of the word.
_PARTICLES = (
    "을", "를", "이", "가", "은", "는", "과", "와", "의", "에", "으로", "로", "및",
    "에서", "에는", "에게", "이나", "나", "도", "란", "이란",
)  # fmt: skip


def _is_hangul(char: str) -> bool:
    return "가" <= char <= "힣"


def _ends_here(rest: str) -> bool:
    """Whether a name is complete before `rest`: no Hangul follows, or only a particle does."""
    if not rest or not _is_hangul(rest[0]):
        return True
    word = rest[: next((i for i, char in enumerate(rest) if not _is_hangul(char)), len(rest))]
    return word in _PARTICLES


def find_name(text: str, name: str) -> Iterator[int]:
    """Every position where the whole name stands, as a word of its own."""
    at = text.find(name)
    while at >= 0:
        starts = at == 0 or not (_is_hangul(text[at - 1]) or text[at - 1].isalnum())
        if starts and _ends_here(text[at + len(name) :]):
            yield at
        at = text.find(name, at + 1)


def mentions(text: str, name: str) -> bool:
    """Whether the text names it."""
    return next(find_name(text, name), None) is not None
