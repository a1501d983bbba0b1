"""Rows of a comparison table for 항, 호 and 목: one row for each unit, unchanged ones together (E-1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import starmap, zip_longest

from ordinance.amend.comparison_cells import (
    DELETED,
    NEW,
    OMITTED,
    SAME,
    Cell,
    Row,
    Run,
    cell,
    folded,
    printed,
    sign,
    united,
)
from ordinance.amend.comparison_order import arranged
from ordinance.amend.comparison_words import words_in_force, words_proposed
from ordinance.amend.ledger import Cause
from ordinance.amend.twins import Twin, full_text, mark_of, own_text
from ordinance.korean import Particle, attach
from ordinance.law.tree import Provision


def unit_rows(twins: Sequence[Twin]) -> Iterator[Row]:
    """The rows of sibling units."""
    group: list[Twin] = []
    for left, right in arranged(twins):
        if left is not None and left is right and (not group or _together(group[-1], left)):
            group.append(left)
            continue
        yield from _group_rows(group)
        group = [left] if left is not None and left is right else []
        if not group:
            yield from _apart(left, right)
    yield from _group_rows(group)


def _group_rows(group: Sequence[Twin]) -> Iterator[Row]:
    """Units that share a row: unchanged ones, or ones moved together with the same text; all others stand alone."""
    if group and _abridged(group[0]):
        yield _abridged_row(group)
    elif group:
        yield from _rows(group[0])


def _apart(left: Twin | None, right: Twin | None) -> Iterator[Row]:
    """Different units in the two columns, where units change places."""
    lefts = [row.left for row in _group_rows([left])] if left is not None else []
    rights = [row.right for row in _group_rows([right])] if right is not None else []
    yield from starmap(Row, zip_longest(lefts, rights, fillvalue=Cell()))


def _abridged(twin: Twin) -> bool:
    """Whether nothing but the number changes, so that the text is left out on both sides."""
    return not twin.changed and twin.old is not None


def _together(one: Twin, other: Twin) -> bool:
    if not (_abridged(one) and _abridged(other)) or bool(one.moved) != bool(other.moved):
        return False
    if one.old is None or other.old is None or one.new is None or other.new is None:
        return False
    same_level = one.old.level == other.old.level and all(map(mark_of, (one.old, one.new, other.old, other.new)))
    return same_level and one.old.number < other.old.number and one.new.number < other.new.number


# Units left out: (생  략), (현행과 같음), (현행 제3항과 같음)


def _abridged_row(group: Sequence[Twin]) -> Row:
    olds = [twin.old for twin in group if twin.old is not None]
    news = [twin.new for twin in group if twin.new is not None]
    by = [twin.moved for twin in group]
    return Row(_left_out(olds, by, OMITTED), _left_out(news, by, same_as(group)))


def same_as(group: Sequence[Twin]) -> str:
    """`(현행과 같음)`; for moved units `(현행 제2항 및 제3항과 같음)`, from three on a range (E-1)."""
    first, last = group[0], group[-1]
    if not first.moved:
        return SAME
    names = [twin.former for twin in group]
    said = names[0] if len(names) == 1 else f"{names[0]} 및 {names[1]}"
    if len(names) > 2:
        said = f"{first.former}부터 {last.former}까지"
    return f"(현행 {attach(said, Particle.GWA)} 같음)"


def _left_out(nodes: Sequence[Provision], by: Sequence[Sequence[Cause]], words: str) -> Cell:
    """`② (…)`, `②ㆍ③ (…)`, `2. ∼ 4. (…)`: the marks of moved units are underlined, the words never."""
    rests = [full_text(node)[len(mark_of(node)) :] for node in nodes]
    if len(nodes) == 1:
        (mark,) = map(mark_of, nodes)
        return cell([_mark(nodes[0], by[0]), Run(f" {words}" if mark else words, rests[0])])
    between = "\n".join([rests[0], *map(full_text, nodes[1:-1]), ""])
    inner = by[1:-1] if len(nodes) > 2 else []
    return cell([
        _mark(nodes[0], united(by[0], *inner)),
        Run("ㆍ" if len(nodes) == 2 else " ∼ ", between),
        _mark(nodes[-1], united(by[-1], *inner)),
        Run(f" {words}", rests[-1]),
    ])  # fmt: skip


def _mark(node: Provision, by: Sequence[Cause]) -> Run:
    return printed(mark_of(node), by)


# Units shown


def _rows(twin: Twin) -> Iterator[Row]:
    if twin.old is None or twin.new is None or twin.new.deleted or twin.old.deleted:
        yield one_sided(twin)
        return
    if twin.whole:
        yield Row(_anew(twin.old, twin), _anew(twin.new, twin))
    else:
        yield Row(_in_force(twin.old, twin), _proposed(twin.old, twin.new, twin))
    yield from unit_rows(twin.below)


def one_sided(twin: Twin) -> Row:
    """A new unit, `<신  설>` on the left; a deleted one, `<삭  제>` on the right (E-1).

    Where only the number of a unit was left, what comes under it is new.
    """
    if twin.new is None or twin.new.deleted:
        stub = full_text(twin.new) if twin.new is not None else ""
        left = cell([printed(full_text(twin.old), twin.whole)] if twin.old is not None else ())
        return Row(left, cell([Run(DELETED, stub, twin.whole)] if twin.whole else ()))
    stub = full_text(twin.old) if twin.old is not None else ""
    by = united(twin.whole, twin.moved)
    return Row(cell([Run(NEW, stub, by)]), cell([printed(full_text(twin.new), by)]))


def _anew(node: Provision, twin: Twin) -> Cell:
    """A unit printed anew: its own line in full and underlined, the mark too (E-1)."""
    by = united(twin.moved, twin.whole)
    return cell(folded([printed(mark_of(node), by), printed(own_text(node), by)]))


def _in_force(node: Provision, twin: Twin) -> Cell:
    space = _space(node)
    return cell([_mark(node, twin.moved), space, *words_in_force(own_text(node)[len(space.text) :], twin.text)])


def _proposed(old: Provision, new: Provision, twin: Twin) -> Cell:
    return cell(
        [_mark(new, twin.moved), _space(new), *words_proposed(own_text(old)[len(_space(old).text) :], twin.text)]
    )


def _space(node: Provision) -> Run:
    """The space between a mark and the words behind it."""
    return printed(" ") if mark_of(node) and own_text(node).startswith(" ") else sign("")


__all__ = ["one_sided", "same_as", "unit_rows"]
