"""The comparison table of a whole amendment: every article of both laws in full, without dashes (B-5).

Rows follow the new law; what is left of the law in force stands behind it. An article faces the one that it was made
from, by what they say and not by number. Underlined is what differs.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from ordinance.amend.align import aligned
from ordinance.amend.comparison_annexes import annex_printed_anew
from ordinance.amend.comparison_cells import Row, Run, cell, printed
from ordinance.amend.comparison_units import one_sided
from ordinance.amend.ledger import Cause
from ordinance.amend.resolve import walk_to_articles
from ordinance.amend.tokens import changed_blocks, tokens_of
from ordinance.amend.twins import Twin, full_text
from ordinance.law.numbers import reference
from ordinance.law.tree import Annex, Instrument, Provision

Causes = tuple[Cause, ...]
Block = tuple[str, str, Sequence[Row]]
_BY: Causes = (Cause(0, 0),)


def whole_blocks(old: Instrument, new: Instrument) -> Iterator[Block]:
    """Title, heading lines and articles, annexes: the names of each in both laws, and its rows."""
    yield old.title, new.title, (_row(old.title, new.title),)
    yield from _provisions(_units(old.body), _units(new.body))
    yield from _annexes(old.annexes, new.annexes)


def _row(left: str, right: str) -> Row:
    """Both texts in full, the words that differ underlined."""
    texts = tokens_of(left, right)
    blocks = changed_blocks(texts)
    old = _runs(texts.left, [(one.i1, one.i2) for one in blocks])
    new = _runs(texts.right, [(one.j1, one.j2) for one in blocks])
    return Row(cell(old), cell(new))


def _runs(tokens: Sequence[str], changed: Sequence[tuple[int, int]]) -> Iterator[Run]:
    at = 0
    for start, end in changed:
        yield printed("".join(tokens[at:start]))
        yield printed("".join(tokens[start:end]), _BY)
        at = end
    yield printed("".join(tokens[at:]))


def _units(body: tuple[Provision, ...]) -> list[Provision]:
    """Articles, and the heading lines of chapters without them."""
    return [
        dataclasses.replace(node, children=()) if node.level.is_division else node for _, node in walk_to_articles(body)
    ]


def _provisions(old: Sequence[Provision], new: Sequence[Provision]) -> Iterator[Block]:
    for match in aligned(old, new):
        before = old[match.old] if match.old is not None else None
        after = new[match.new] if match.new is not None else None
        yield _name(before), _name(after), (_provision_row(before, after),)


def _name(node: Provision | None) -> str:
    return reference(node.level, node.number) if node is not None else ""


def _provision_row(before: Provision | None, after: Provision | None) -> Row:
    if before is None or after is None:
        return one_sided(Twin(before, after, whole=_BY))
    return _row(full_text(before), full_text(after))


def _annexes(old: Sequence[Annex], new: Sequence[Annex]) -> Iterator[Block]:
    before, after = ({(one.kind, one.number): one for one in annexes} for annexes in (old, new))
    for key in dict.fromkeys((*after, *before)):
        one, other = before.get(key), after.get(key)
        row = annex_printed_anew(one, other, _BY)
        yield one.name if one else "", other.name if other else "", (row,)


__all__ = ["whole_blocks"]
