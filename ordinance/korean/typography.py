"""Characters of law text: the middle dot, composed Hangul, quotes and brackets in pairs (A-9)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

MIDDLE_DOT = "ㆍ"
"""U+318D, the middle dot of all law text (A-9)."""

# · ‧ ∙ ⋅ ・ • ᆞ(what NFKC makes of ㆍ) ᐧ ⸱ ･ and the Greek one that NFC turns into ·
_DOTS = "\u00b7\u2027\u2219\u22c5\u30fb\u2022\u119e\u1427\u2e31\uff65\u0387"

_OPENERS = {
    "”": "“",
    "’": "‘",
    "」": "「",
    "』": "『",
    ")": "(",
    "]": "[",
    "〉": "〈",
    "》": "《",
    "】": "【",
}
_OPENING = frozenset(_OPENERS.values())
_STRAIGHT = '"'
_APOSTROPHE = "’"
_ITEM_SYLLABLES = ("가", "힣")
_BEFORE_ITEM_MARK = frozenset(" \t\n목)“‘\"'([,ㆍ")


def fold_dots(text: str) -> str:
    """Make every look-alike of the middle dot in `text` ㆍ: for comparing only, never for output (A-9)."""
    for dot in _DOTS:
        if dot in text:  # replacing the few that occur is ten times as fast as translating every character
            text = text.replace(dot, MIDDLE_DOT)
    return text


def composed(text: str) -> str:
    """Bring `text` to NFC. Never NFKC, which turns ㆍ into U+119E and ① into 1 (A-9)."""
    return unicodedata.normalize("NFC", text)


@dataclass(frozen=True, slots=True)
class UnpairedMark:
    """A quote or bracket without its partner; `position` counts characters from 0."""

    mark: str
    position: int


def first_unpaired(text: str) -> UnpairedMark | None:
    """Find the first quote or bracket whose partner is missing or crossed; None if all are in pairs.

    Nested quotes may use the same marks (A-9); a straight `"` closes the one that is open.
    Item marks (`1)`, `가)`: A-5) and apostrophes (`’25`) are no defects. `<` and `>` are not looked at.
    """
    stack: list[UnpairedMark] = []
    for position, character in enumerate(text):
        here = UnpairedMark(character, position)
        if character in _OPENING or (character == _STRAIGHT and not _is_open(stack, _STRAIGHT)):
            stack.append(here)
        elif character in _OPENERS or character == _STRAIGHT:
            opener = _OPENERS.get(character, _STRAIGHT)
            if stack and stack[-1].mark == opener:
                stack.pop()
            elif not _stands_alone(text, position):
                return stack[-1] if _is_open(stack, opener) else here
    return stack[0] if stack else None


def _is_open(stack: list[UnpairedMark], opener: str) -> bool:
    return any(mark.mark == opener for mark in stack)


def _stands_alone(text: str, position: int) -> bool:
    """Whether a closing mark needs no partner: an apostrophe, or the bracket of an item mark."""
    return text[position] == _APOSTROPHE or (text[position] == ")" and _ends_in_item_mark(text[:position]))


def _ends_in_item_mark(text: str) -> bool:
    head = text.rstrip("0123456789")
    if head == text and _ITEM_SYLLABLES[0] <= text[-1:] <= _ITEM_SYLLABLES[1]:
        head = text[:-1]
    return head != text and (not head or head[-1] in _BEFORE_ITEM_MARK)
