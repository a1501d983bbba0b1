"""Sentences of a provision and the parts that amending sentences name: 본문, 단서, 전단, 후단 (A-6).

Rule, as measured in 32,000 amending sentences: where a later sentence opens with `다만,` the text has
본문 and 단서; else two sentences are 전단 and 후단, whatever opens the second.
"""

from __future__ import annotations

from ordinance.law.address import Part

Span = tuple[int, int]

_OPEN = "“‘「『(（["
_CLOSE = "”’」』)）]"


def sentence_spans(text: str) -> tuple[Span, ...]:
    """Start and end of each sentence.

    A full stop ends one when it follows 다, stands outside quotes and brackets, and white space or the end
    comes behind it.
    """
    spans: list[Span] = []
    depth = start = 0
    for index, char in enumerate(text):
        depth += (char in _OPEN) - (char in _CLOSE)
        if depth <= 0 and char == "." and text[index - 1 : index] == "다" and text[index + 1 : index + 2].strip() == "":
            spans.append((start, index + 1))
            start = index + 1
            while start < len(text) and text[start].isspace():
                start += 1
    if text[start:].strip():
        spans.append((start, len(text)))
    return tuple(spans)


def part_spans(text: str) -> dict[Part, Span]:
    """The parts a text has, with their spans; empty for a single sentence."""
    spans = sentence_spans(text)
    if len(spans) < 2:
        return {}
    for index, (start, _) in enumerate(spans[1:], start=1):
        if text[start:].startswith("다만"):
            return {Part.MAIN: (spans[0][0], spans[index - 1][1]), Part.PROVISO: (start, spans[-1][1])}
    if len(spans) == 2:
        return {Part.FIRST: spans[0], Part.LATTER: spans[1]}
    return {}
