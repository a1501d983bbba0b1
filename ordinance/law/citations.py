"""Citations of provisions of the same instrument in running text: `제3조제2항`, `제1항`, `별표 3`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ordinance.law.address import Address, AnnexAddress, Step, read_annex, read_steps
from ordinance.law.numbers import Level

_MARK = re.compile(
    r"제\d+[조항호](?:의\d+)*|별표\s?\d+(?:의\d+)*|별표(?=[과와에의를은는]|\s|$)|별지 제\d+호(?:의\d+)*\s?서식"
)
# What stands before a citation of another law: its name in corner brackets, or an abbreviation such as 법 or 영.
_OTHER_LAW = re.compile(
    r"(?:」(?:\(이하[^()]*\))?|(?:^|[\s(“ㆍ])(?:영|령|규정)"
    r"|법|법률|시행령|시행규칙|(?<!이 )(?<![가-힣])(?:조례|규칙))\s*$"
)
_GOING_ON = re.compile(r"(?:\s*(?:부터|까지|의 규정|및|또는|와|과|,|ㆍ|·|에서)\s*)+$")


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation, where it stands in the text, and the address it means in its own instrument."""

    text: str
    start: int
    target: Address | AnnexAddress


def own_citations(text: str, at: Address) -> Iterator[Citation]:
    """Citations of the instrument's own provisions in a text that stands at an address.

    A citation behind the name of another law, and all that goes on from it (`제125조부터 제134조까지 및 제140조`),
    belongs to that law.
    """
    foreign_until = -1
    position = 0
    while match := _MARK.search(text, position):
        position = match.end()
        annex = read_annex(match[0])
        if annex is None:
            steps, rest = read_steps(text[match.start() :])
            position = len(text) - len(rest)
        before = text[: match.start()]
        if _OTHER_LAW.search(before) or (
            foreign_until >= 0 and _GOING_ON.fullmatch(text[foreign_until : match.start()])
        ):
            foreign_until = position
            continue
        target = annex or _absolute(steps, at)
        if target is not None:
            yield Citation(text[match.start() : position], match.start(), target)


def _absolute(steps: tuple[Step, ...], at: Address) -> Address | None:
    """The full address: `제1항` inside 제3조 means 제3조제1항."""
    if not steps:
        return None
    if steps[0].level == Level.ARTICLE:
        return Address(steps)
    above = tuple(step for step in at.steps if step.level < steps[0].level)
    return Address((*above, *steps)) if above else None
