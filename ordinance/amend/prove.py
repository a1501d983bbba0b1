"""The proof behind every amendment that we print.

The sentences are read back by our own reader, the result applied to the law in force, and the outcome must be
exactly the text that was promised. Otherwise nothing is printed.
"""

from __future__ import annotations

import dataclasses

from ordinance.amend.apply import Applied, apply
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import Amendment
from ordinance.amend.read import read
from ordinance.amend.write import write
from ordinance.law.printer import lines
from ordinance.law.tree import Instrument, without_notes


def prove(old: Instrument, amendment: Amendment, new: Instrument) -> Applied:
    """Write, read back, apply to `old`, compare with `new`; raises RefusedError (A09) at the first difference.

    Amendment notes and 부칙 take no part: notes are the consolidator's, and a bill's 부칙 is added, not amended.
    """
    text = write(amendment)
    again = read(text)
    if again != amendment:
        raise RefusedError(Code.NOT_PROVED, "만든 개정문을 다시 읽으니 처음의 뜻과 다릅니다.", sentence=text)
    applied = apply(old, again)
    difference = first_difference(_compared(applied.law), _compared(new))
    if difference:
        raise RefusedError(Code.NOT_PROVED, f"개정문을 현행에 적용한 결과가 약속한 글과 다릅니다. {difference}")
    return applied


def _compared(law: Instrument) -> Instrument:
    return dataclasses.replace(without_notes(law), addenda=())


def first_difference(got: Instrument, wanted: Instrument) -> str:
    """The first line in which two instruments differ, for the message; empty when they are equal."""
    if (got.title, got.body, got.annexes) == (wanted.title, wanted.body, wanted.annexes):
        return ""
    for one, other in zip(lines(got), lines(wanted), strict=False):
        if one != other:
            return f"적용 결과: “{one}” / 약속한 글: “{other}”"
    return "조문의 수 또는 짜임새가 다릅니다."
