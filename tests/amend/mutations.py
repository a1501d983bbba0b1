"""Seeded mutations of real law: versions that an amendment might have made, each a possible text of law.

`mutated(law, seed)` gives one; `mutation` tells its kinds too. Same law and seed, same result. All new words are
invented, all changes are made on the tree, without any help of the amending sentences that they are to test.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from random import Random

from ordinance.errors import OrdinanceError
from ordinance.law.printer import print_law
from ordinance.law.read import read
from ordinance.law.tree import Instrument, without_notes
from tests.amend.mutating import annexes, chapters, moves, units, words
from tests.amend.mutating.annexes import with_annexes
from tests.amend.mutating.pieces import Mutation

# Every kind by name, in groups; a kind that a law has no place for is passed over.
GROUPS: dict[str, tuple[Mutation, ...]] = {
    "words": (
        words.word_anywhere,
        words.words_in_lists,
        words.several_words,
        words.whole_text,
        words.word_in_part,
        words.part_rewritten,
        words.proviso_added,
        words.part_deleted,
        words.heading_changed,
        words.title_changed,
        words.unit_renamed,
    ),
    "insert": (
        units.article_at_end,
        units.article_in_the_middle,
        units.article_branch,
        units.unit_at_end,
        units.unit_in_the_middle,
        units.unit_branch,
        units.list_added,
        units.article_gets_paragraphs,
        units.stub_revived,
    ),
    "delete": (
        units.article_deleted,
        units.articles_deleted,
        units.unit_deleted,
        units.list_deleted,
        units.stub_removed,
    ),
    "move": (
        moves.units_swapped,
        moves.unit_moved,
        moves.unit_to_another_list,
        moves.articles_swapped,
        moves.articles_renumbered,
        moves.numbers_closed,
        moves.article_moved,
        moves.article_moved_and_closed,
    ),
    "split": (
        moves.article_split_into_paragraphs,
        moves.article_split_in_two,
        moves.articles_merged,
        moves.units_merged,
        moves.unit_split,
    ),
    "chapters": (
        chapters.chapter_retitled,
        chapters.heading_line_added,
        chapters.heading_line_removed,
        chapters.chapter_added,
        chapters.chapter_between,
        chapters.chapter_deleted,
        chapters.chapters_made,
        chapters.chapters_renumbered,
    ),
    "annexes": (
        annexes.annex_words,
        annexes.annex_numbers,
        annexes.annex_row,
        annexes.annex_whole,
        annexes.annex_heading,
        annexes.annex_added,
        annexes.annex_deleted,
        annexes.annexes_renumbered,
    ),
}
KINDS: dict[str, Mutation] = {one.__name__: one for group in GROUPS.values() for one in group}
_ATTEMPTS = 200


@dataclass(frozen=True, slots=True)
class Mutated:
    """A mutated law and the kinds of mutation it went through, in order."""

    law: Instrument
    kinds: tuple[str, ...]


def mutated(law: Instrument, seed: int) -> Instrument:
    """A version of the law with one mutation, or several at once; see `mutation`."""
    return mutation(law, seed).law


def mutation(law: Instrument, seed: int, kind: str = "") -> Mutated:
    """A mutated version; of one kind where it is named. Two in five go through two to six mutations.

    `law` is clean drafting text (`tests.corpus.drafting_text`). Raises ValueError where the law has no place for it.
    """
    faults = _faults(law)
    dice = Random(f"{law.title} {seed}")
    count = 1 if kind or dice.random() < 0.6 else dice.randint(2, 6)
    for attempt in range(_ATTEMPTS):
        rng = Random(f"{law.title} {seed} {attempt}")
        kinds = [kind] if kind else _kinds(rng, law, count)
        try:
            new, kinds = _mutated(rng, law, kinds, count)
        except OrdinanceError:  # a number beyond the marks that there are
            continue
        if len(kinds) == count and new != law and _faults(new) <= faults and _is_possible(new):
            return Mutated(new, tuple(kinds))
    raise ValueError(f"no place for {kind or 'a mutation'} in {law.title}")


def _kinds(rng: Random, law: Instrument, count: int) -> list[str]:
    """Kinds to try, more than are wanted: a law has no place for many of them."""
    groups = [name for name in GROUPS if name != "annexes" or law.annexes]
    return [rng.choice(GROUPS[rng.choice(groups)]).__name__ for _ in range(1 if count == 1 else 3 * count)]


def _mutated(rng: Random, law: Instrument, kinds: list[str], count: int) -> tuple[Instrument, list[str]]:
    """The law after the first `count` of the kinds that it has a place for, and those."""
    done: list[str] = []
    for kind in kinds:
        new = KINDS[kind](rng, law) if len(done) < count else None
        if new is not None:
            law = new
            done.append(kind)
    return law, done


def _is_possible(law: Instrument) -> bool:
    """Whether the printed law reads as this very law."""
    try:
        return without_notes(read(print_law(law))) == law
    except OrdinanceError:
        return False


def _faults(law: Instrument) -> int:
    """How many provisions bear the number of the one before them in their list, or a lower one; articles are one list."""
    lists = [[node for _, node in law.articles()], law.body, *(node.children for _, node in law.walk())]
    marks = [[(node.level, node.number) for node in nodes] for nodes in lists]
    repeated = sum(len(one) - len(set(one)) for one in marks)
    return repeated + sum(after < before for one in marks for before, after in pairwise(one))


__all__ = ["GROUPS", "KINDS", "Mutated", "mutated", "mutation", "with_annexes"]
