"""The proof behind every amendment that we print.

The sentences are read back by our own reader, the result applied to the law in force, and the outcome must be
exactly the text that was promised. Otherwise nothing is printed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from ordinance.amend.apply import Applied, Attempt, attempt
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import Amendment, Instruction
from ordinance.amend.read import read
from ordinance.amend.spots import Range, address_of
from ordinance.amend.write import last_place, sentence, write
from ordinance.law.address import Address, Step
from ordinance.law.numbers import Level, reference
from ordinance.law.printer import lines
from ordinance.law.tree import Instrument, Provision, Status, without_notes


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of the sentences when they were read back and applied; `error` says where that is not the promise."""

    attempt: Attempt
    error: RefusedError | None


def prove(old: Instrument, amendment: Amendment, new: Instrument) -> Applied:
    """Write, read back, apply to `old`, compare with `new`; raises RefusedError (A09) at the first difference.

    Nothing may have to be tolerated: our sentences are strict. Amendment notes and 부칙 take no part: notes are the
    consolidator's, and a bill's 부칙 is added, not amended. Nor do numbers that only say `삭제` (C-9), except for an
    article of `old` that `new` keeps so.
    """
    proof = proof_of(old, amendment, new)
    if proof.error is not None:
        raise proof.error
    return proof.attempt.outcome()


def proof_of(old: Instrument, amendment: Amendment, new: Instrument) -> Proof:
    """The same, with the error as a value beside what was tried."""
    tried = Attempt()
    try:
        text = write(amendment)
        again = read(text) if amendment.instructions else amendment
        tried = attempt(old, again)
        _check_meaning(amendment, again, text)
        _check_outcome(old, tried.outcome(), new)
    except RefusedError as error:
        return Proof(tried, error)
    return Proof(tried, None)


def _check_meaning(amendment: Amendment, again: Amendment, text: str) -> None:
    if again != amendment:
        raise RefusedError(Code.NOT_PROVED, "만든 개정문을 다시 읽으니 처음의 뜻과 다릅니다.", sentence=text)


def _check_outcome(old: Instrument, applied: Applied, new: Instrument) -> None:
    if loose := next((one for report in applied.report for one in report.tolerated), None):
        raise RefusedError(Code.NOT_PROVED, f"만든 개정문이 엄격하지 않습니다. {loose}", sentence=loose.sentence)
    difference = first_difference(compared(applied.law), compared(new)) or _lost_number(old, applied.law, new)
    if difference:
        raise RefusedError(Code.NOT_PROVED, f"개정문을 현행에 적용한 결과가 약속한 글과 다릅니다. {difference}")


def compared(law: Instrument) -> Instrument:
    """What two versions are compared by: without notes, 부칙 and numbers that stand deleted."""
    bare = without_notes(law)
    annexes = tuple(annex for annex in bare.annexes if not annex.deleted)
    return dataclasses.replace(bare, body=_without_stubs(bare.body), annexes=annexes, addenda=())


def _without_stubs(nodes: tuple[Provision, ...]) -> tuple[Provision, ...]:
    if not any(node.deleted or node.children for node in nodes):
        return nodes
    bare = (dataclasses.replace(node, children=_without_stubs(node.children)) for node in nodes)
    return tuple(_as_line(node) for node in bare if not node.deleted or node.children)


def _as_line(node: Provision) -> Provision:
    """`제4장 삭제` over articles in force is a heading line like any other."""
    return dataclasses.replace(node, status=Status.LIVE, heading="삭제") if node.deleted else node


def first_difference(got: Instrument, wanted: Instrument) -> str:
    """The first line in which two instruments differ, for the message; empty when they are equal."""
    if (got.title, got.body, got.annexes) == (wanted.title, wanted.body, wanted.annexes):
        return ""
    for one, other in zip(lines(got), lines(wanted), strict=False):
        if one != other:
            return f"적용 결과: “{one}” / 약속한 글: “{other}”"
    return "조문의 수 또는 짜임새가 다릅니다."


def _lost_number(old: Instrument, got: Instrument, wanted: Instrument) -> str:
    """An article that is to stand deleted must leave its number (C-9); empty where each does."""
    had, kept = ({node.number for _, node in law.articles()} for law in (old, got))
    lost = (node for _, node in wanted.articles() if node.deleted and node.number in had - kept)
    return next((f"삭제된 {reference(node.level, node.number)}의 번호가 남지 않습니다." for node in lost), "")


# Where the proof failed


def wrong_places(proof: Proof, amendment: Amendment, new: Instrument, known: frozenset[Address]) -> frozenset[Address]:
    """The smallest provisions to print anew so that the proof may hold; wider ones where those were tried already."""
    report, applied = proof.attempt.report, proof.attempt.applied
    blamed = {told.sentence for told in report if told.refused or told.tolerated}
    refused = [one for one in amendment.instructions if sentence(one) in blamed]
    if refused or applied is None:
        found = {address for one in refused or amendment.instructions for address in _units(one)}
    else:
        found = set(_differing(compared(applied.law).body, compared(new).body))
    return frozenset(wider for address in found for wider in _wider(address, known))


def _units(instruction: Instruction) -> Iterator[Address]:
    for operation in instruction.operations:
        place = last_place(operation)
        address = place.last if isinstance(place, Range) else address_of(place)
        if address is not None and address.steps and not address.steps[-1].level.is_division:
            yield Address(address.steps)


def _differing(
    got: tuple[Provision, ...], wanted: tuple[Provision, ...], above: tuple[Step, ...] = ()
) -> Iterator[Address]:
    """The smallest units in which two bodies differ, by the numbers that both share."""
    by_step = {Step(node.level, node.number): node for node in got}
    for node in wanted:
        step = Step(node.level, node.number)
        other = by_step.get(step)
        if other == node:
            continue
        inner = above if node.level.is_division else (*above, step)
        below = list(_differing(other.children, node.children, inner)) if other is not None else []
        same_numbers = other is not None and [_key(one) for one in other.children] == [
            _key(one) for one in node.children
        ]
        if below and same_numbers and (node.level.is_division or (other and other.text == node.text)):
            yield from below
        elif inner:
            yield Address(inner)


def _key(node: Provision) -> tuple[Level, object]:
    return node.level, node.number


def _wider(address: Address, known: frozenset[Address]) -> Iterator[Address]:
    """The address, or the provision around it that was not tried yet."""
    steps = address.steps
    for count in range(len(steps), 0, -1):
        wider = Address(steps[:count])
        if wider not in known:
            yield wider
            return
