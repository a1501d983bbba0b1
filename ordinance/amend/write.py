"""Writing operations as amending sentences (C-1 to C-14). Strict: one way to say each thing.

Its counterpart is `ordinance.amend.read`; `read(write(amendment)) == amendment`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeGuard, assert_never

from ordinance.amend.operations import (
    Amendment,
    Delete,
    DeleteHeading,
    Insert,
    InsertAnnexes,
    InsertHeading,
    InsertPart,
    InsertSpots,
    Instruction,
    Move,
    Operation,
    Pair,
    Repeal,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
    RewriteLaw,
    RewritePart,
    RewriteSpots,
)
from ordinance.amend.places_write import plain_list, spoken_form, with_object, write_places
from ordinance.amend.spots import (
    AnnexSpot,
    Division,
    Place,
    Range,
    address_of,
    several,
    within,
)
from ordinance.korean import Particle, UnreadableEndError, attach
from ordinance.law.address import Address, AnnexAddress, Part, Step, TitleAddress
from ordinance.law.printer import addenda_lines, annex_lines, first_line, provision_lines
from ordinance.law.printer import lines as law_lines
from ordinance.law.tree import Instrument, Provision


def opening(title: str) -> str:
    """`○○ 조례 일부를 다음과 같이 개정한다.`, without corner brackets (C-1)."""
    return f"{title} 일부를 다음과 같이 개정한다."


def _attached(text: str, kind: Particle) -> str:
    """Words of other people may end in a sign that has no reading; the form after a vowel then does."""
    try:
        return attach(text, kind)
    except UnreadableEndError:
        return attach(f"{text}이", kind).replace(f"{text}이", text, 1)


def _quoted(old: str, new: str, each: str = "") -> str:
    return f"{_attached(f'“{old}”', Particle.EUL)} {each}{_attached(f'“{new}”', Particle.RO)}"


def _pair(pair: Pair) -> str:
    label = f"{pair.label} " if pair.label else ""
    return label + _quoted(pair.old, pair.new, "각각 " if pair.each else "")


def _pairs(pairs: Sequence[Pair]) -> str:
    return f"{', '.join(map(_pair, pairs))} "


def _each(places: Sequence[Place]) -> str:
    return "각각 " if several(places) else ""


def _objects(places: Sequence[Place], spoken: Place | None) -> str:
    """`제2항 및 제3항을 각각 `."""
    return f"{with_object(plain_list(places, spoken))} {_each(places)}"


def _goes_on(operation: Operation, before: Operation | None) -> TypeGuard[ReplaceWords]:
    """Whether only the next rows of the same table follow: `하고, 일반직 계 “262”를 “269”로` (C-11)."""
    if not isinstance(operation, ReplaceWords) or not isinstance(before, ReplaceWords):
        return False
    one_table = len(operation.places) == 1 and isinstance(operation.places[0], AnnexAddress | AnnexSpot)
    return one_table and operation.places == before.places and bool(operation.pairs[0].label)


def _stem(operation: Operation, spoken: Place | None) -> str:  # noqa: C901, PLR0911, PLR0912 (one form for each operation)
    """The operation up to its verb: 한다, 하고 or 하며, with 신설 or 삭제 glued to it."""
    match operation:
        case ReplaceWords(places, pairs):
            return f"{write_places(places, spoken)} 중 {_pairs(pairs)}"
        case Retitle(place, old, new):
            return _retitle(place, old, new, spoken)
        case Rewrite(places, _):
            return f"{_objects(places, spoken)}다음과 같이 "
        case RewritePart(place, _, _):
            return f"{_objects((place,), spoken)}다음과 같이 "
        case RewriteSpots(places, _):
            return f"{_objects(places, spoken)}다음과 같이 "
        case Insert(provisions, parent):
            return f"{_insertion(provisions, parent, spoken)}다음과 같이 신설"
        case InsertPart(place, _, _):
            return f"{_part_insertion(place, spoken)} 다음과 같이 신설"
        case InsertSpots(parent, named, _, joint):
            near = (
                f"{spoken_form(parent, spoken)}{joint}" if joint == "에" else f"{spoken_form(parent, spoken)} {joint}"
            )
            each = "각각 " if " 및 " in named or "부터 " in named else ""
            return f"{near} {_attached(named, Particle.EUL)} {each}다음과 같이 신설"
        case Delete(places):
            return f"{_objects(places, spoken)}삭제"
        case Move(sources, targets):
            return f"{_objects(sources, spoken)}{_attached(_targets(sources, targets), Particle.RO)} "
        case ReplaceAnnexes(places):
            return f"{_objects(places, spoken)}별지와 같이 "
        case InsertAnnexes(annexes):
            return f"{_objects(annexes, spoken)}별지와 같이 신설"
        case InsertHeading(before, division):
            return f"{spoken_form(before, spoken)} 앞에 {division.level.korean} 번호 및 제목을 다음과 같이 신설"
        case DeleteHeading(before, words):
            return f"{spoken_form(before, spoken)} 앞의 {_attached(f'“{words}”', Particle.EUL)} 삭제"
        case RewriteLaw():
            return "전부를 다음과 같이 개정"
        case Repeal():
            return "폐지"
        case _:
            assert_never(operation)


def _retitle(place: Place, old: str, new: str, spoken: Place | None) -> str:
    address = address_of(place)
    bare = isinstance(place, TitleAddress) or (address is not None and address.steps[-1].level.is_division)
    both = (old, new) if bare else (f"({old})", f"({new})")
    return f"{spoken_form(place, spoken)} {_quoted(*both)} "


def numbered(provisions: Sequence[Provision], parent: Place | None) -> tuple[Place, ...]:
    """The places of new provisions below `parent`: three or more in a row as a range (N4)."""
    above = address_of(parent)
    steps = above.steps if above is not None and not above.steps[-1].level.is_division else ()
    runs: list[list[Provision]] = []
    for node in provisions:
        if runs and _follows(runs[-1][-1], node):
            runs[-1].append(node)
        else:
            runs.append([node])
    return tuple(place for run in runs for place in _run_places(steps, run))


def _follows(one: Provision, other: Provision) -> bool:
    same_kind = one.level == other.level and len(one.number.branches) == len(other.number.branches)
    return same_kind and other.number in one.number.successors and not one.level.is_division


def _run_places(steps: tuple[Step, ...], run: Sequence[Provision]) -> Iterator[Place]:
    places = [Address((*steps, Step(node.level, node.number))) for node in run]
    if len(run) > 2:
        yield Range(places[0], places[-1])
        return
    for place, node in zip(places, run, strict=True):
        yield Division(place, _articles(node)) if node.level.is_division else place


def _articles(division: Provision) -> tuple[Address | Range, ...]:
    inner = [node for node in _below(division) if not node.level.is_division]
    return tuple(place for place in numbered(inner, None) if isinstance(place, Address | Range))


def _below(division: Provision) -> Iterator[Provision]:
    for node in division.children:
        yield node
        if node.level.is_division:
            yield from _below(node)


def _insertion(provisions: Sequence[Provision], parent: Place | None, spoken: Place | None) -> str:
    places = numbered(provisions, parent)
    if parent is None:
        return _objects(places, None)
    # Below a parent just named, a unit is said by its own number.
    named = plain_list(places, address_of(parent) if not _is_division(parent) else None)
    own = named.removeprefix("같은 조 ").removeprefix("같은 항 ").removeprefix("같은 호 ").removeprefix("같은 목 ")
    return f"{spoken_form(parent, spoken)}에 {with_object(own)} {_each(places)}"


def _is_division(place: Place) -> bool:
    address = address_of(place)
    return address is not None and bool(address.steps) and address.steps[-1].level.is_division


def _part_insertion(place: Place, spoken: Place | None) -> str:
    address = address_of(place)
    if address is None:
        return spoken_form(place, spoken)
    *outer, part = address.parts
    parent = within(place, Address(address.steps, tuple(outer)))
    return f"{spoken_form(parent, spoken)}에 {attach(part, Particle.EUL)}"


def _targets(sources: Sequence[Place], targets: Sequence[Place]) -> str:
    """Targets without `같은 조`: only the last step where they stay below the same parent (C-7)."""
    parents = {_parent(place) for place in (*sources, *targets)}
    if len(parents) > 1:
        return plain_list(targets, None)
    return ", ".join(said[:-1]) + f" 및 {said[-1]}" if len(said := [*map(_own, targets)]) > 1 else said[0]


def _parent(place: Place) -> tuple[Step, ...] | None:
    """The steps above a unit; the words of an article without 항 count as a unit of the article."""
    address = address_of(place)
    if address is None:
        return None
    return address.steps if address.parts == (Part.BODY,) else address.steps[:-1]


def _own(place: Place) -> str:
    if isinstance(place, Range):
        return f"{place.first.steps[-1]}부터 {place.last.steps[-1]}까지"
    address = address_of(place)
    return str(address.steps[-1]) if address is not None and address.steps else str(place)


def last_place(operation: Operation) -> Place | None:  # noqa: PLR0911 (one answer for each operation)
    """The address an operation speaks last: what `같은 조` after it refers to."""
    match operation:
        case ReplaceWords(places, _) | Rewrite(places, _) | Delete(places) | RewriteSpots(places, _):
            return places[-1]
        case ReplaceAnnexes(places):
            return places[-1]
        case InsertAnnexes(annexes):
            return annexes[-1]
        case Move(sources, _):
            return sources[-1]
        case Retitle(place, _, _) | RewritePart(place, _, _) | InsertPart(place, _, _):
            return place
        case Insert(provisions, parent):
            last = numbered(provisions, parent)[-1]
            address = address_of(last)
            return within(parent, address) if parent is not None and address is not None else last
        case InsertSpots(parent, _, _, _):
            return parent
        case InsertHeading(before, _) | DeleteHeading(before, _):
            return before
        case RewriteLaw() | Repeal():
            return None
        case _:
            assert_never(operation)


def steps(instruction: Instruction) -> Iterator[tuple[str, str]]:
    """Each operation of a sentence as its words and the verb behind them, `하고, ` or `한다.` (W7)."""
    spoken: Place | None = None
    before: Operation | None = None
    for index, operation in enumerate(instruction.operations):
        last = index == len(instruction.operations) - 1
        words = _pairs(operation.pairs) if _goes_on(operation, before) else _stem(operation, spoken)
        yield words, "한다." if last else ("하고, ", "하며, ")[index % 2]
        spoken, before = last_place(operation), operation


def sentence(instruction: Instruction) -> str:
    """The chain as one sentence: 하고 and 하며 alternate, 하고 first, 한다 last (W7)."""
    return "".join(f"{words}{verb}" for words, verb in steps(instruction))


def printed(operation: Operation) -> Iterator[str]:
    """What an operation prints below its sentence (C-5, C-6)."""
    match operation:
        case Rewrite(_, provisions) | Insert(provisions, _):
            for provision in provisions:
                yield from provision_lines(provision)
        case RewritePart(_, text, provisions) | InsertPart(_, text, provisions):
            if text:
                yield text
            for provision in provisions:
                yield from provision_lines(provision)
        case RewriteSpots(_, lines) | InsertSpots(_, _, lines, _):
            yield from lines
        case InsertHeading(_, division):
            yield first_line(division)
        case RewriteLaw(title, body):
            yield from (line for line in law_lines(Instrument(title, body)) if line)
        case _:
            return


def printed_lines(instruction: Instruction) -> Iterator[str]:
    """The provisions printed below the sentence, in step order (C-5)."""
    for operation in instruction.operations:
        yield from printed(operation)


def instruction_lines(instruction: Instruction) -> Iterator[str]:
    """The sentence and what is printed below it."""
    yield sentence(instruction)
    yield from printed_lines(instruction)


def body_lines(amendment: Amendment) -> Iterator[str]:
    """Opening and sentences, without blank lines: the form inside 부칙 다른 조례의 개정 (D-5)."""
    if amendment.operations == (Repeal(),):
        yield f"{attach(amendment.title, Particle.EUN)} 폐지한다."
        return
    if amendment.whole is None:
        yield opening(amendment.title)
    for instruction in amendment.instructions:
        first, *below = instruction_lines(instruction)
        yield f"{amendment.title} {first}".lstrip() if amendment.whole else first
        yield from below


def _blocks(amendment: Amendment) -> Iterator[list[str]]:
    """Opening and sentences, each with what is printed below it."""
    if amendment.operations == (Repeal(),):
        yield list(body_lines(amendment))
    elif (whole := amendment.whole) is not None:
        yield [next(body_lines(amendment))]
        yield list(law_lines(Instrument(whole.title, whole.body)))
    else:
        yield from [[opening(amendment.title)]] if amendment.title else []
        yield from (list(instruction_lines(instruction)) for instruction in amendment.instructions)


def write(amendment: Amendment) -> str:
    """The whole amendment as drafting text (C-16): opening, sentences, 부칙, annexes; ends in a newline."""
    blocks = list(_blocks(amendment))
    blocks += [list(addenda_lines(addenda)) for addenda in amendment.addenda]
    blocks += [list(annex_lines(annex)) for annex in amendment.annexes]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


__all__ = [
    "body_lines",
    "instruction_lines",
    "last_place",
    "numbered",
    "opening",
    "printed",
    "printed_lines",
    "sentence",
    "steps",
    "write",
]
