"""Quotations that are unique in their place, or stand in all their spots alike (W-c, W-d, W-e)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ordinance.amend.operations import Pair
from ordinance.amend.tokens import MARKS
from ordinance.amend.words import Edit
from ordinance.amend.words_found import inside_word, occurrences


def quoted_pairs(old: str, new: str, changes: Sequence[Edit]) -> tuple[Pair, ...] | None:
    """The edits as pairs that are unique in `old`, or stand in all their spots alike (각각); None if neither fits.

    A quotation that stands elsewhere too is widened by neighbouring words until it is unique (W-c).
    """
    pairs: list[Pair] = []
    for edit in changes:
        pair = _unique(old, edit, changes)
        if pair is None:
            return None
        if pair not in pairs:
            pairs.append(pair)
    sayable = all(_sayable(pair) for pair in pairs)
    return tuple(pairs) if sayable and replaced(old, pairs) == new else None


def _sayable(pair: Pair) -> bool:
    """Whether quotes inside a quotation pair, so that a reader finds its end (C-14), and something is quoted."""
    return bool(pair.old.strip()) and "\n" not in pair.old + pair.new and _balanced(pair.old) and _balanced(pair.new)


def _balanced(quotation: str) -> bool:
    depth = 0
    for char in quotation:
        depth += (char == "“") - (char == "”")
        if depth < 0:
            return False
    return depth == 0


def _unique(old: str, edit: Edit, changes: Sequence[Edit]) -> Pair | None:
    quoted = old[edit.start : edit.end]
    alike = [other for other in changes if (old[other.start : other.end], other.new) == (quoted, edit.new)]
    longer = [other for other in changes if other.end - other.start > len(quoted)]
    if quoted and _count(old, quoted, longer) == len(alike) and _clear(old, quoted, longer):
        return _told_apart(old, edit, longer) or Pair(quoted, edit.new, each=len(alike) > 1)
    return next(
        (pair for start, end in _contexts(old, edit) if (pair := _with_context(old, edit, start, end)) is not None),
        None,
    )


# What ends the words of a quotation visibly: a particle, or the next word.
_END = re.compile(r"(?:의|이|에서?|에게)(?=\s)|\s(?!및\s|또는\s|각)[가-힣]+")


def _told_apart(old: str, edit: Edit, longer: Sequence[Edit]) -> Pair | None:
    """A quotation that is also the beginning of a longer one, with what ends it: `산업통상자원부 소속` (W-c).

    So 24 of 28 since 2020 beside `산업통상자원부장관` in the same place; until 2017 only 7 of 17.
    """
    quoted = old[edit.start : edit.end]
    end = _END.match(old, edit.end)
    if end is None or not any(old[other.start : other.end].startswith(quoted) for other in longer):
        return None
    return _with_context(old, edit, edit.start, end.end())


def _spots(old: str, quoted: str, longer: Sequence[Edit]) -> list[int]:
    """Where the words stand as a reader finds them: everywhere but inside a longer quotation (W-e)."""
    return [
        at for at, end in occurrences(old, quoted) if not any(other.start < end and at < other.end for other in longer)
    ]


def _count(old: str, quoted: str, longer: Sequence[Edit] = ()) -> int:
    return len(_spots(old, quoted, longer))


def _clear(old: str, quoted: str, longer: Sequence[Edit]) -> bool:
    """Whether all spots begin at a word, or none: a reader cannot tell 교수 from the end of 연구교수 with 각각."""
    inside = [inside_word(old, at, quoted) for at in _spots(old, quoted, longer)]
    return all(inside) or not any(inside)


def _with_context(old: str, edit: Edit, start: int, end: int) -> Pair | None:
    quoted = old[start:end]
    if _count(old, quoted) != 1:
        return None
    return Pair(quoted, old[start : edit.start] + edit.new + old[edit.end : end])


def _contexts(old: str, edit: Edit) -> Iterator[tuple[int, int]]:
    """Wider and wider spans: one word to the left, one to the right, both; then two, and so on."""
    lefts, rights = _word_starts(old, edit.start), _word_ends(old, edit.end)
    for count in range(1, 8):
        left = lefts[min(count, len(lefts) - 1)]
        right = rights[min(count, len(rights) - 1)]
        yield left, edit.end
        yield edit.start, right
        yield left, right


def _word_starts(old: str, start: int) -> list[int]:
    """Where the words before a position begin, nearest first; the position itself leads."""
    found = [match.start() for match in re.finditer(rf"[^\s{MARKS}]+|[「“(]", old[:start])]
    return [start, *reversed(found)]


def _word_ends(old: str, end: int) -> list[int]:
    """Where the words behind a position end, nearest first; the position itself leads."""
    return [end, *(end + match.end() for match in re.finditer(rf"[^\s{MARKS}]+|[」”)]", old[end:]))]


def replaced(text: str, pairs: Sequence[Pair]) -> str:
    """All pairs at once, longest first: what the sentence will do to the text."""
    if not pairs:
        return text
    by_old = {pair.old: pair.new for pair in pairs}
    pattern = "|".join(re.escape(old) for old in sorted(by_old, key=len, reverse=True))
    return re.sub(pattern, lambda match: by_old[match[0]], text)
