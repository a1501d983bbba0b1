"""Sentences of a provision and the parts that amending sentences name: 본문, 단서, 전단, 후단 (A-6).

Rule, as measured in 32,000 amending sentences: where a later sentence opens with `다만,` the text has
본문 and 단서; else two sentences are 전단 and 후단, whatever opens the second. A sentence with `이 경우` is the 후단
also beside a 단서.
"""

from __future__ import annotations

from ordinance.law.address import Part

Span = tuple[int, int]

_OPEN = "“‘「『(（["
_CLOSE = "”’」』)）]"


# Behind the noun that ends a 호 a full stop ends a sentence too, where one of these opens the next.
_OPENERS = ("다만", "이 경우", "이때", "이 때")


def sentence_spans(text: str) -> tuple[Span, ...]:
    """Start and end of each sentence.

    A full stop ends one when it stands outside quotes and brackets, follows 다 or precedes 다만 or 이 경우, and white
    space or the end comes behind it.
    """
    spans: list[Span] = []
    depth = start = 0
    for index, char in enumerate(text):
        depth += (char in _OPEN) - (char in _CLOSE)
        if depth <= 0 and char == "." and _ends(text, index):
            spans.append((start, index + 1))
            start = index + 1
            while start < len(text) and text[start].isspace():
                start += 1
    if text[start:].strip():
        spans.append((start, len(text)))
    return tuple(spans)


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a text, without the white space between them."""
    return tuple(text[start:stop] for start, stop in sentence_spans(text))


def _ends(text: str, index: int) -> bool:
    behind = text[index + 1 : index + 6]
    if behind[:1].strip():
        return False
    return text[index - 1 : index] == "다" or behind.lstrip().startswith(_OPENERS)


def part_spans(text: str) -> dict[Part, Span]:
    """The parts a text has, with their spans, one behind the other; empty for a single sentence."""
    spans = sentence_spans(text)
    if len(spans) < 2:
        return {}
    proviso = _first_opening(text, spans, ("다만",))
    if proviso is not None:
        return {Part.MAIN: (spans[0][0], spans[proviso - 1][1]), Part.PROVISO: (spans[proviso][0], spans[-1][1])}
    latter = _first_opening(text, spans, _OPENERS[1:])
    if latter is None and len(spans) > 2:
        return {}
    split = latter or 1
    return {Part.FIRST: (spans[0][0], spans[split - 1][1]), Part.LATTER: (spans[split][0], spans[-1][1])}


def named_spans(text: str) -> dict[Part, Span]:
    """Every part that a sentence may name, also where one lies inside another: a 후단 beside a 단서."""
    parts = part_spans(text)
    if Part.PROVISO not in parts:
        return parts
    spans = sentence_spans(text)
    latter = _first_opening(text, spans, _OPENERS[1:])
    if latter is None:
        return parts
    start, proviso = spans[latter][0], parts[Part.PROVISO]
    if start > proviso[0]:
        return {**parts, Part.LATTER: (start, proviso[1])}
    first = (spans[0][0], spans[latter - 1][1])
    return {**parts, Part.FIRST: first, Part.LATTER: (start, parts[Part.MAIN][1])}


def _first_opening(text: str, spans: tuple[Span, ...], words: tuple[str, ...]) -> int | None:
    """Index of the first sentence but the first that opens with one of the words."""
    return next((index for index, (start, _) in enumerate(spans) if index and text.startswith(words, start)), None)
