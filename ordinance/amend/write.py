"""Writing operations as amending sentences (C-1 to C-14). Strict: one way to say each thing.

Its counterpart is `ordinance.amend.read`; `read(write(amendment)) == amendment`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ordinance.amend.operations import (
    Amendment,
    Instruction,
    Operation,
    Pair,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
)
from ordinance.amend.places import spoken_form, write_places
from ordinance.korean import Particle, attach
from ordinance.law.address import Place, TitleAddress
from ordinance.law.printer import addenda_lines, annex_lines, provision_lines


def opening(title: str) -> str:
    """`○○ 조례 일부를 다음과 같이 개정한다.`, without corner brackets (C-1)."""
    return f"{title} 일부를 다음과 같이 개정한다."


def _quoted(old: str, new: str, each: str = "") -> str:
    return f"{attach(f'“{old}”', Particle.EUL)} {each}{attach(f'“{new}”', Particle.RO)}"


def _pair(pair: Pair) -> str:
    return _quoted(pair.old, pair.new, "각각 " if pair.each else "")


def _each(places: Sequence[object]) -> str:
    return "각각 " if len(places) > 1 else ""


def _stem(operation: Operation, spoken: Place | None) -> str:
    """The operation up to its verb, which all of them share: 한다, 하고 or 하며."""
    match operation:
        case ReplaceWords(places, pairs):
            return f"{write_places(places, spoken)} 중 {', '.join(map(_pair, pairs))}"
        case Retitle(TitleAddress() as place, old, new):
            return f"{place} {_quoted(old, new)}"
        case Retitle(place, old, new):
            return f"{spoken_form(place, spoken)} {_quoted(f'({old})', f'({new})')}"
        case Rewrite(places, _):
            return f"{attach(write_places(places, spoken), Particle.EUL)} {_each(places)}다음과 같이"
        case ReplaceAnnexes(places):
            return f"{attach(write_places(places, spoken), Particle.EUL)} {_each(places)}별지와 같이"


def last_place(operation: Operation) -> Place:
    """The address an operation speaks last: what `같은 조` after it refers to."""
    match operation:
        case Retitle(place, _, _):
            return place
        case ReplaceWords(places, _) | Rewrite(places, _):
            return places[-1]
        case ReplaceAnnexes(places):
            return places[-1]


def sentence(instruction: Instruction) -> str:
    """The chain as one sentence: 하고 and 하며 alternate, 하고 first, 한다 last (W7)."""
    spoken: Place | None = None
    text = ""
    for index, operation in enumerate(instruction.operations):
        last = index == len(instruction.operations) - 1
        verb = "한다." if last else ("하고, ", "하며, ")[index % 2]
        text += f"{_stem(operation, spoken)} {verb}"
        spoken = last_place(operation)
    return text


def printed_lines(instruction: Instruction) -> Iterator[str]:
    """The provisions printed below the sentence, in step order (C-5)."""
    for operation in instruction.operations:
        if isinstance(operation, Rewrite):
            for provision in operation.provisions:
                yield from provision_lines(provision)


def instruction_lines(instruction: Instruction) -> Iterator[str]:
    """The sentence and what is printed below it."""
    yield sentence(instruction)
    yield from printed_lines(instruction)


def body_lines(amendment: Amendment) -> Iterator[str]:
    """Opening and sentences, without blank lines: the form inside 부칙 다른 조례의 개정 (D-5)."""
    yield opening(amendment.title)
    for instruction in amendment.instructions:
        yield from instruction_lines(instruction)


def write(amendment: Amendment) -> str:
    """The whole amendment as drafting text (C-16): opening, sentences, 부칙, annexes; ends in a newline."""
    blocks = [[opening(amendment.title)]]
    blocks += [list(instruction_lines(instruction)) for instruction in amendment.instructions]
    blocks += [list(addenda_lines(addenda)) for addenda in amendment.addenda]
    blocks += [list(annex_lines(annex)) for annex in amendment.annexes]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"
