"""Changed stretches as a drafter would quote them: joined, in whole words with a neighbour (W-b, W8, W9, W10)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ordinance.amend.settings import Nearness
from ordinance.amend.tokens import Block, Texts, both_words, is_word
from ordinance.korean import particle_of

# Joining


def joined_blocks(blocks: Sequence[Block], texts: Texts, near: Nearness) -> list[Block]:
    """Stretches with few unchanged words between them, as one (W-b, W10)."""
    joined: list[Block] = []
    for block in blocks:
        if joined and _close(joined[-1], block, texts, near):
            before = joined.pop()
            block = Block(before.i1, block.i2, before.j1, block.j2)  # noqa: PLW2901
        joined.append(block)
    return joined


def _close(one: Block, other: Block, texts: Texts, near: Nearness) -> bool:
    between = texts.left[one.i2 : other.i1]
    words = sum(is_word(token) and token not in _CONJUNCTIONS for token in between)
    if "(" in between and "이하" in between:
        return True
    if _is_name(one, texts) and _is_name(other, texts):
        # Names in a list are quoted together (`A과ㆍB과`); a name with its particle ends its own quotation.
        return not words and not particle_of(texts.left[one.i2 - 1])
    return words <= near.words and len("".join(between)) < near.characters


_CONJUNCTIONS = frozenset({"및", "또는"})
_NAME_ENDS = re.compile(
    r"(?:부|처|청|원|실|국|과|팀|단|소|관|장|장관|차관|령|위원회|본부|센터|공사|공단|진흥원|재단|협회|조합|은행|회의소)"
    r"(?:으로|로|에게|에서|에|의|은|는|이|가|을|를|과|와|이나|나)?$"
)


def _is_name(block: Block, texts: Texts) -> bool:
    """Whether one name of an office takes the place of another: such changes stand each on their own."""
    old, new = texts.left[block.i1 : block.i2], texts.right[block.j1 : block.j2]
    return len(old) == len(new) == 1 and all(_NAME_ENDS.search(token) for token in (*old, *new))


def merged_blocks(blocks: Sequence[Block]) -> list[Block]:
    """Blocks that met when they were widened, as one."""
    merged: list[Block] = []
    for block in blocks:
        if merged and block.i1 < merged[-1].i2:
            before = merged.pop()
            block = Block(  # noqa: PLW2901
                min(before.i1, block.i1), max(before.i2, block.i2), min(before.j1, block.j1), max(before.j2, block.j2)
            )
        merged.append(block)
    return merged


# Widening


def in_whole_words(block: Block, texts: Texts) -> Block:
    """A pure insertion or deletion takes a neighbouring word along: words change only by replacement (W8, W9)."""
    return _at_word(block, texts) if both_words(block, texts) else _with_neighbour(block, texts)


def _with_neighbour(block: Block, texts: Texts) -> Block:
    if _modifies(block, texts) and (wider := _to_next_word(block, texts)) is not None:
        return wider
    if (back := _word_before(block, texts)) is not None:
        return Block(block.i1 - back, block.i2, block.j1 - back, block.j2)
    if (wider := _to_next_word(block, texts)) is not None:
        return wider
    behind = len(texts.left) - block.i2
    return Block(block.i1, block.i2 + behind, block.j1, block.j2 + behind)


def _word_before(block: Block, texts: Texts) -> int | None:
    """How many tokens before a block the nearest word stands."""
    return next((back for back in range(1, block.i1 + 1) if is_word(texts.left[block.i1 - back])), None)


_ADNOMINAL = re.compile(
    r"(?:따른|관한|위한|대한|의한|[^은]는|[가-힣]의|한|된|하는|되는|있는|없는|있을|할|될|에|을|를|로|으로|과|와|ㆍ|,|및|또는)$"
)


def _to_next_word(block: Block, texts: Texts) -> Block | None:
    behind = range(len(texts.left) - block.i2)
    ahead = next((ahead for ahead in behind if is_word(texts.left[block.i2 + ahead])), None)
    return None if ahead is None else Block(block.i1, block.i2 + ahead + 1, block.j1, block.j2 + ahead + 1)


def _modifies(block: Block, texts: Texts) -> bool:
    """Whether words put in or taken out belong to the word behind them: `「지방자치법」에 따른 `."""
    said = "".join(texts.right[block.j1 : block.j2]) or "".join(texts.left[block.i1 : block.i2])
    return _ADNOMINAL.search(said.strip()) is not None and not said.lstrip().startswith(("ㆍ", ",", "및", "또는"))


def _at_word(block: Block, texts: Texts) -> Block:
    """A quotation starts with a word: a block that starts with a space or a mark takes the word before it along.

    A mark that both sides start with stays outside, as where the names of a list change places (`A, B, C`, `A, C, B`).
    """
    first = texts.left[block.i1 : block.i1 + 1]
    if not first or is_word(first[0]) or first[0] in '「『(“"' or block.i1 == 0:
        return block
    if first == texts.right[block.j1 : block.j1 + 1]:
        return block
    back = _word_before(block, texts)
    if back is None or texts.left[block.i1 - back : block.i1] != texts.right[block.j1 - back : block.j1]:
        return block
    return Block(block.i1 - back, block.i2, block.j1 - back, block.j2)
