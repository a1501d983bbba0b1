"""Whatever two versions of a law differ in, `compare` makes an amendment that turns the one into the other.

Checked by `tests.amend.proving` without the proof that `compare` itself makes. `python -m tests.amend.proving` shows
more of what fails. Nothing may ever be wrong, and nothing is refused: where no finer amendment is proved (a text with
amending sentences in its own articles, two articles of one number) the whole law is printed anew.
"""

from __future__ import annotations

import dataclasses
from itertools import islice
from pathlib import Path

import pytest

from ordinance.amend import Repeal, apply, read
from ordinance.law.printer import print_law
from ordinance.law.read import read as read_law
from ordinance.law.tree import Instrument, without_notes
from tests.amend.mutations import KINDS, mutated, mutation, with_annexes
from tests.amend.proving import Tally, Versions, difference, mutated_pairs, neighbours, promised, tally, version_pairs
from tests.corpus import ordinance_of, records

MUTATED, CHUNKS = 2000, 10


def prove_all(result: Tally, at_least: int) -> None:
    """All proved, none refused, and as many as there should be; the tally is printed for `pytest -rP`."""
    print(result)  # noqa: T201
    assert result.total >= at_least
    assert result.proved == result.total, f"{result}\n{result.examples()}"


def test_a_sample_of_every_collection_is_proved(shared: Path) -> None:
    laws = [ordinance_of(record) for record in islice(records(shared, "ordinances"), 30)]
    pairs = [*islice(version_pairs(shared), 3), Versions("others", laws[0], laws[4])]
    for seed, law in enumerate(laws):
        old = with_annexes(law, seed) if seed % 3 == 0 else law
        new = mutation(old, seed)
        pairs.append(Versions(f"{seed} {law.title} {new.kinds}", old, new.law))
    prove_all(tally(pairs), 34)


@pytest.mark.slow
def test_all_versions_of_decrees_and_acts_are_proved(shared: Path) -> None:
    prove_all(tally(version_pairs(shared)), 366)


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_mutated_ordinances_are_proved(shared: Path, chunk: int) -> None:
    prove_all(tally(mutated_pairs(shared, range(chunk, MUTATED, CHUNKS))), 190)


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_kind_of_mutation_is_proved(shared: Path, kind: str) -> None:
    prove_all(tally(mutated_pairs(shared, range(20), kind)), 2)


@pytest.mark.slow
def test_ordinances_of_other_governments_are_proved(shared: Path) -> None:
    prove_all(tally(neighbours(shared, 200)), 200)


def test_the_pair_that_is_left_out_is_a_repeal(shared: Path) -> None:
    (record,) = (one for one in records(shared, "version-pairs") if one["new"].endswith("폐지한다."))
    amendment = read(f"{record['law']}를 폐지한다.")
    assert amendment.operations == (Repeal(),)
    old = read_law(f"{record['law']}\n{record['old']}")
    assert not apply(old, dataclasses.replace(amendment, title=old.title)).law.body


# The generator itself


def test_a_mutation_is_the_same_every_time_and_a_possible_law(shared: Path) -> None:
    for seed, record in enumerate(islice(records(shared, "ordinances"), 20)):
        law = with_annexes(ordinance_of(record), seed)
        new = mutated(law, seed)
        assert new == mutated(law, seed) != law
        assert without_notes(read_law(print_law(new))) == new


def test_the_check_sees_one_letter_and_looks_past_deleted_numbers() -> None:
    law = read_law("가온구 조례\n\n제1조(목적) 목적을 정한다.\n\n제2조 삭제\n\n제3조(국) 국을 둔다.\n")
    other = read_law("가온구 조례\n\n제1조(목적) 목적을 정한다.\n\n제3조(국) 국을 둔다\n")
    assert difference(promised(law), promised(other)).startswith("gives “제3조(국) 국을 둔다.”")
    same = Instrument(law.title, (law.body[0], law.body[2]))
    assert difference(promised(law), promised(same)) == ""
