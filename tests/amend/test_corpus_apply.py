"""Amendments as promulgated, applied to the law they amended: what the sentences say is what became law.

A quick run takes every tenth case; `-m slow` all of them. Which cases must come out exact is kept in `matched.txt`;
`python -m tests.amend.ratchet` extends it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from ordinance.amend import Amendment, RefusedError, apply, read_all, write
from ordinance.law.tree import Instrument
from tests.amend.corpus_laws import (
    Case,
    Result,
    Verdict,
    amending_acts,
    by_addenda,
    headcount_tables,
    of_the_flagship,
    result_of,
    summary,
)
from tests.amend.ratchet import HOW_TO_EXTEND, gained, lost, matched

EVERY = 10


def results(cases: Iterable[Case]) -> list[Result]:
    found = [result_of(case) for case in cases]
    missing = lost(found)
    assert not missing, "came out exact before, and must again:\n" + "\n".join(missing)
    return found


def test_a_tenth_of_the_amendments_by_addenda_come_out_as_promulgated(shared: Path) -> None:
    found = results(by_addenda(shared, EVERY))
    assert summary(found)[Verdict.EXACT] >= 540


@pytest.mark.slow
def test_every_amendment_by_addenda_comes_out_as_promulgated_or_is_refused(shared: Path) -> None:
    cases = list(by_addenda(shared))
    certain = results(case for case in cases if case.certain)
    assert summary(certain)[Verdict.EXACT] >= 0.995 * len(certain)
    assert not [one for one in certain if one.verdict is Verdict.DIFFERENT]
    others = results(case for case in cases if not case.certain)
    assert summary(others)[Verdict.EXACT] >= 1468
    new = gained([*certain, *others])
    assert not new, f"{len(new)} more come out exact; keep them: {HOW_TO_EXTEND}"


def test_amending_acts_come_out_as_promulgated(shared: Path) -> None:
    assert summary(results(amending_acts(shared)))[Verdict.EXACT] >= 18


def test_the_consequential_amendments_of_the_flagship_come_out_as_promulgated(shared: Path) -> None:
    assert summary(results(of_the_flagship(shared))) == {Verdict.EXACT: 12}


def test_numbers_of_a_headcount_table_change_in_the_rows_named(shared: Path) -> None:
    cases = list(headcount_tables(shared))
    for case in cases:
        (amendment,) = read_all(case.sentences)
        law = apply(Instrument("", annexes=(case.before,)), amendment).law
        assert law.annexes == (case.after,), case.identity
        assert read_all(write(amendment))[0].operations == amendment.operations
    assert len(cases) == 10


def read_or_none(case: Case) -> Amendment | None:
    try:
        return read_all(case.sentences)[0]
    except RefusedError:
        return None


def not_inverse(cases: Iterable[Case]) -> list[str]:
    """The cases whose operations do not read back as they were written."""
    found = ((case.identity, read_or_none(case)) for case in cases)
    return [name for name, amendment in found if amendment and read_all(write(amendment))[0] != amendment]


def test_operations_of_a_tenth_of_the_corpus_read_back_as_written(shared: Path) -> None:
    assert not_inverse(by_addenda(shared, EVERY)) == []


@pytest.mark.slow
def test_operations_of_the_whole_corpus_read_back_as_written(shared: Path) -> None:
    assert not_inverse([*by_addenda(shared), *amending_acts(shared), *of_the_flagship(shared)]) == []


def test_the_list_of_what_must_come_out_exact_is_sorted_and_holds_ids_only() -> None:
    assert len(matched()) >= 5490
    assert all(one.startswith(("A-", "B-", "L-")) and len(one) < 12 for one in matched())
