"""Runs of annexes and forms (O26)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ordinance.check.model import Found
from ordinance.korean import Particle, attach
from ordinance.law.numbers import Number
from ordinance.law.tree import Annex, annex_name


def breaks(annexes: Sequence[Annex]) -> Iterator[Found]:
    """Where the numbers of annexes of one kind do not go on from 1; the same number twice is another rule's."""
    last = Number(0)
    for one in annexes:
        number = one.number
        if number is None:
            continue
        if number == last or (number in last.successors and (last.value or not number.branches)):
            last = number
            continue
        due = annex_name(one.kind, Number(last.value + 1))
        said = (
            "차례가 뒤바뀌었습니다. 번호대로 놓으십시오."
            if number < last
            else f"{attach(due, Particle.I)} 올 차례입니다. 번호를 이어 적으십시오."
        )
        yield Found(one.name, f"{one.name}: {said}", one.heading)
        last = number
