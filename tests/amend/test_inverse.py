"""A sentence is a view of an operation: `read(write(amendment)) == amendment`, for every operation and every place."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ordinance.amend import Amendment, Instruction, Operation, Repeal, read, write
from tests.amend import strategies as amend


def inverse(*instructions: Instruction) -> None:
    amendment = Amendment("가온광역시 가온구 행정기구 설치 조례", instructions)
    written = write(amendment)
    assert read(written) == amendment, written
    assert all(not one.tolerated for one in read(written).instructions), written
    assert write(read(written)) == written


@given(st.one_of(amend.article_steps.flatmap(amend.operations), amend.spots_in_words))
@settings(max_examples=100, deadline=None)
def test_every_operation_alone_reads_back_as_it_was_written(operation: Operation) -> None:
    inverse(Instruction((operation,)))


@given(st.lists(amend.instructions(), min_size=1, max_size=2))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_chains_of_operations_read_back_as_they_were_written(instructions: list[Instruction]) -> None:
    inverse(*instructions)


def test_a_repeal_reads_back_as_it_was_written() -> None:
    inverse(Instruction((Repeal(),)))
