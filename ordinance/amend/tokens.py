"""Two texts in tokens, and the stretches of tokens that changed between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MARKS = r"ㆍ·,.:;()\[\]“”‘’「」『』<>\""
# A boundary stands before a word: white space, an opening mark, a middle dot or a comma.
_TOKEN = re.compile(
    rf"\s+|[가-힣]{{1,2}}(?:ㆍ[가-힣]{{1,2}})*ㆍ[가-힣]+|\d{{1,3}}(?:,\d{{3}})+[가-힣]*|\d+\.\d+[가-힣%]*|[{MARKS}]|[^\s{MARKS}]+"
)


@dataclass(frozen=True, slots=True)
class Block:
    """Tokens i1 to i2 of the old text become tokens j1 to j2 of the new one."""

    i1: int
    i2: int
    j1: int
    j2: int


@dataclass(frozen=True, slots=True)
class Texts:
    """Both texts in tokens, with the character position of each old token."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    starts: tuple[int, ...]


def tokens_of(old: str, new: str) -> Texts:
    """Both texts cut into words, signs and spaces; joined, the tokens give the text back."""
    left, right = tuple(_TOKEN.findall(old)), tuple(_TOKEN.findall(new))
    starts = [0]
    for token in left:
        starts.append(starts[-1] + len(token))
    return Texts(left, right, tuple(starts))


def changed_blocks(texts: Texts) -> list[Block]:
    """The smallest stretches that changed, in order."""
    matcher = SequenceMatcher(a=texts.left, b=texts.right, autojunk=False)
    found = [Block(i1, i2, j1, j2) for tag, i1, i2, j1, j2 in matcher.get_opcodes() if tag != "equal"]
    return _without_islands([_slid(block, texts) for block in found], texts)


def _slid(block: Block, texts: Texts) -> Block:
    """What is put into a list stands behind its neighbour (`, X`), what is taken out before it (`X, `): W8, W9.

    The diff may cut either way where the same comma or dot stands at both ends.
    """
    i1, i2, j1, j2 = block.i1, block.i2, block.j1, block.j2
    left, right = texts.left, texts.right
    if i1 == i2:
        while i1 and left[i1 - 1] == right[j2 - 1] and not is_word(left[i1 - 1]):
            i1, i2, j1, j2 = i1 - 1, i2 - 1, j1 - 1, j2 - 1
    elif j1 == j2:
        while i2 < len(left) and left[i1] == left[i2] and not is_word(left[i1]):
            i1, i2, j1, j2 = i1 + 1, i2 + 1, j1 + 1, j2 + 1
    return Block(i1, i2, j1, j2)


def _without_islands(blocks: Sequence[Block], texts: Texts) -> list[Block]:
    """White space or a mark alone between two changes is no unchanged word: the diff only met it by chance."""
    result: list[Block] = []
    for block in blocks:
        if (
            result
            and not any(map(is_word, texts.left[result[-1].i2 : block.i1]))
            and _both_substitute(result[-1], block, texts)
        ):
            before = result.pop()
            block = Block(before.i1, block.i2, before.j1, block.j2)  # noqa: PLW2901
        result.append(block)
    return result


def _both_substitute(one: Block, other: Block, texts: Texts) -> bool:
    return both_words(one, texts) or both_words(other, texts)


_MIDDLE_DOT = "ㆍ"


def is_word(token: str) -> bool:
    """Whether a token is a word or number, and no sign or space; the middle dot is a letter to Unicode."""
    return token[0].isalnum() and token != _MIDDLE_DOT


def both_words(block: Block, texts: Texts) -> bool:
    """Whether words stand on both sides: else a stretch only puts in or takes out."""
    return any(map(is_word, texts.left[block.i1 : block.i2])) and any(map(is_word, texts.right[block.j1 : block.j2]))
