"""An amendment applies whole or is refused; the law given is never changed (C-15, design decision 4)."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ordinance.amend import (
    Amendment,
    Insert,
    InsertPart,
    Instruction,
    Move,
    RefusedError,
    Repeal,
    apply,
    examine,
    read,
    write,
)
from ordinance.amend.write import printed_lines
from ordinance.law.printer import print_law
from ordinance.law.read import read as read_law
from ordinance.law.tree import Instrument
from tests.amend import strategies as amend
from tests.law.strategies import instruments

thorough = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def applied(law: Instrument, instruction: Instruction) -> Instrument | None:
    """The law as amended, None where the amendment is refused; nothing else may happen, and the law stays."""
    before = print_law(law)
    amendment = Amendment(law.title, (instruction,))
    try:
        result, refused = apply(law, amendment).law, None
    except RefusedError as error:
        result, refused = None, error
    assert print_law(law) == before
    assert refused is None or refused.sentence or refused.place, refused
    assert [str(one.refused) for one in examine(law, amendment) if one.refused] == ([str(refused)] if refused else [])
    return result


def texts(law: Instrument) -> list[str]:
    return [node.text for _, node in law.walk() if node.text]


@given(st.data())
@thorough
def test_what_is_not_refused_gives_a_law_that_reads_back(data: st.DataObject) -> None:
    law = data.draw(instruments)
    new = applied(law, data.draw(amend.fitting(law.body)))
    assert new is None or read_law(print_law(new)) == new


@given(st.data())
@thorough
def test_every_line_that_a_sentence_prints_is_in_the_law(data: st.DataObject) -> None:
    law = data.draw(instruments)
    instruction = data.draw(amend.fitting(law.body))
    new = applied(law, instruction)
    text = print_law(new) if new is not None else ""
    assert new is None or all(line.split(" ", 1)[-1] in text for line in printed_lines(instruction))


@given(st.data())
@thorough
def test_moves_and_insertions_lose_no_word(data: st.DataObject) -> None:
    law = data.draw(instruments)
    operations = [one for one in data.draw(amend.fitting(law.body)).operations if adds_only(one)]
    instruction = Instruction(tuple(operations))
    new = applied(law, instruction)
    found = texts(new) if new is not None else []
    assert new is None or all(any(text in other for other in found) for text in texts(law))


def adds_only(operation: object) -> bool:
    return isinstance(operation, Move | Insert | InsertPart)


@given(instruments, amend.instructions())
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_sentence_about_another_law_is_refused_and_does_no_harm(law: Instrument, instruction: Instruction) -> None:
    applied(law, instruction)


@given(st.data())
@thorough
def test_written_or_not_an_amendment_does_the_same(data: st.DataObject) -> None:
    law = data.draw(instruments)
    amendment = Amendment(law.title, (data.draw(amend.fitting(law.body)),))
    assert outcome(law, amendment) == outcome(law, read(write(amendment)))


def outcome(law: Instrument, amendment: Amendment) -> str:
    try:
        return print_law(apply(law, amendment).law)
    except RefusedError as error:
        return error.code.value


@given(instruments)
@settings(max_examples=20)
def test_a_repeal_leaves_nothing(law: Instrument) -> None:
    new = apply(law, Amendment(law.title, (Instruction((Repeal(),)),))).law
    assert re.sub(r"\s", "", print_law(new)) == re.sub(r"\s", "", law.title)
