"""Citations of law and brackets as units: `「지방자치법」 제112조제1항` is quoted as one (W-b)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ordinance.amend.tokens import Block, Texts, is_word

# A number of law as a text cites it, with what may stand behind it; and the names a number may belong to.
_NUMBER = re.compile(r"제\d+(?:편|장|절|관|조|항|호)|[가-하]목")


def with_citation(block: Block, texts: Texts) -> Block:
    """A changed number takes the name of the law before it along: `「지방자치법」 제112조` is one unit (W-b)."""
    block = _with_annex_word(block, texts)
    if not _NUMBER.match(_first_word(block, texts)):
        return block
    block = _to_part_end(_to_list_end(_to_range_end(block, texts), texts), texts)
    start = _name_start(block.i1, texts.left)
    back = block.i1 - start
    if back <= 0 or texts.left[start : block.i1] != texts.right[block.j1 - back : block.j1]:
        return block
    return Block(start, block.i2, block.j1 - back, block.j2)


_BRACKETS = {"「": "」", "『": "』"}


def with_name(block: Block, texts: Texts) -> Block:
    """A change inside the name of a law takes the whole name, brackets and all: `「지방자치법」` is one unit (W-b)."""
    start = _opening(texts.left, block.i1)
    j_start = _opening(texts.right, block.j1)
    if start is not None and j_start is not None and texts.left[start : block.i1] == texts.right[j_start : block.j1]:
        block = Block(start, block.i2, j_start, block.j2)
    end, j_end = _closing(texts.left, block.i2), _closing(texts.right, block.j2)
    if end is not None and j_end is not None and texts.left[block.i2 : end] == texts.right[block.j2 : j_end]:
        block = Block(block.i1, end, block.j1, j_end)
    return block


def _opening(tokens: Sequence[str], at: int) -> int | None:
    """Where the bracket opens that the position `at` stands inside of."""
    for index in range(at - 1, -1, -1):
        if tokens[index] in _BRACKETS:
            return index
        if tokens[index] in _BRACKETS.values():
            return None
    return None


def _closing(tokens: Sequence[str], at: int) -> int | None:
    """Behind the bracket that closes around the position `at`."""
    for index in range(at, len(tokens)):
        if tokens[index] in _BRACKETS.values():
            return index + 1
        if tokens[index] in _BRACKETS:
            return None
    return None


_STRAIGHT = chr(0x22)
_PAIRS = {"(": ")", "[": "]", "「": "」", "『": "』", "“": "”", "‘": "’"}


def in_pairs(block: Block, texts: Texts) -> Block:
    """A quotation that opens a bracket goes on to its end: `진흥원(이하 “진흥원”이라 한다)`."""
    open_marks = _unclosed(texts.left[block.i1 : block.i2])
    end = block.i2
    while open_marks and end < len(texts.left):
        token = texts.left[end]
        end += 1
        if token == open_marks[-1]:
            open_marks.pop()
        elif token in _PAIRS:
            open_marks.append(_PAIRS[token])
    more = end - block.i2
    if open_marks or not more or texts.left[block.i2 : end] != texts.right[block.j2 : block.j2 + more]:
        return block
    return Block(block.i1, end, block.j1, block.j2 + more)


def _unclosed(tokens: Sequence[str]) -> list[str]:
    """The closing marks that the tokens still wait for; a straight quotation mark opens and closes by turns."""
    waiting: list[str] = []
    for token in tokens:
        if waiting and token == waiting[-1]:
            waiting.pop()
        elif token in _PAIRS:
            waiting.append(_PAIRS[token])
        elif token == _STRAIGHT:
            waiting.append(_STRAIGHT)
    return waiting


def _to_range_end(block: Block, texts: Texts) -> Block:
    """`제1호부터 제3호까지의 규정` is one citation: where its beginning changes, it is quoted to its end."""
    if not texts.left[block.i2 - 1].endswith("부터"):
        return block
    for index in range(block.i2, min(block.i2 + 4, len(texts.left))):
        token = texts.left[index]
        if token.endswith(("까지", "까지의")):
            more = index + 1 - block.i2
            if (
                token.endswith("까지의")
                and texts.left[index + 2 : index + 3]
                and texts.left[index + 2].startswith("규정")
            ):
                more += 2
            if texts.left[block.i2 : block.i2 + more] == texts.right[block.j2 : block.j2 + more]:
                return Block(block.i1, block.i2 + more, block.j1, block.j2 + more)
    return block


def _with_annex_word(block: Block, texts: Texts) -> Block:
    """`별표 1` is one word."""
    i1, j1 = block.i1, block.j1
    if i1 >= 2 and texts.left[i1 - 2 : i1] == ("별표", " ") == texts.right[j1 - 2 : j1]:
        return Block(i1 - 2, block.i2, j1 - 2, block.j2)
    return block


def _list_start(index: int, left: Sequence[str]) -> int:
    """Where a list of numbers begins that the one at `index` goes on: `제36조제1항 및 제4항`."""
    at = index
    while at >= 2:
        joint = at - 1
        if left[joint].isspace() and at >= 4 and left[joint - 1] in {"및", ",", "또는"}:
            before = joint - 3 if left[joint - 1] != "," else joint - 2
        elif (left[joint].isspace() and left[joint - 1].endswith("부터")) or left[joint] == "ㆍ":
            before = joint - 1
        else:
            return at
        if before < 0 or not _NUMBER.match(left[before]) or left[before][-1:] not in "조항호목터1234567890":
            return at
        at = before
    return at


def _to_list_end(block: Block, texts: Texts) -> Block:
    """`제103조제1항 및 제2항`: numbers of the same article behind the changed one belong to the citation."""
    i2, j2 = block.i2, block.j2
    left, right = texts.left, texts.right
    while _BARE_NUMBER.match("".join(left[i2 : i2 + 4])) or _BARE_NUMBER.match("".join(left[i2 : i2 + 2])):
        more = 2 if left[i2] == "ㆍ" else 4
        if left[i2 : i2 + more] != right[j2 : j2 + more]:
            break
        i2, j2 = i2 + more, j2 + more
    return Block(block.i1, i2, block.j1, j2)


def _to_part_end(block: Block, texts: Texts) -> Block:
    """`제37조제4항 본문`: the part named behind a changed number belongs to the citation (11 of 11 in the corpus)."""
    behind, same = texts.left[block.i2 : block.i2 + 2], texts.right[block.j2 : block.j2 + 2]
    if behind == same and _PART.fullmatch("".join(behind)):
        return Block(block.i1, block.i2 + 2, block.j1, block.j2 + 2)
    return block


_PART = re.compile(r" (?:본문|단서|전단|후단)[가-힣]{0,2}")
_BARE_NUMBER = re.compile(r"(?: 및 |ㆍ)제\d+[항호](?:의\d+)?[가-힣]*$")


def _first_word(block: Block, texts: Texts) -> str:
    return next((token for token in texts.left[block.i1 : block.i2] if is_word(token)), "")


def _name_start(index: int, left: Sequence[str]) -> int:
    """Where the name of the law begins that stands right before the token at `index`; `index` when none does."""
    index = _list_start(index, left)
    at = index - 1
    if at >= 0 and left[at].isspace():
        at -= 1
    if at < 0:
        return index
    if left[at] in "」』":
        opening = {"」": "「", "』": "『"}[left[at]]
        start = next((back for back in range(at, -1, -1) if left[back] == opening), None)
        return index if start is None else start
    if left[at] in {"법", "영", "규칙", "조례", "법률"} or left[at].endswith(("법", "시행령", "시행규칙")):
        while at >= 2 and left[at - 1].isspace() and left[at - 2] in {"같은", "이", "법"}:
            at -= 2
        return at
    return index
