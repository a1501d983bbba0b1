"""Amending sentences (C-13) as `mod` in running text, with what each changes for the metadata.

The words come from `ordinance.amend.write`; this module only marks them up, so that the sentence in the XML is
the sentence of the bill.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ordinance.amend.operations import Amendment, Instruction, Operation, ReplaceAnnexes, ReplaceWords, Retitle, Rewrite
from ordinance.amend.read import mask_quotes
from ordinance.amend.spots import Place
from ordinance.amend.write import sentence
from ordinance.formats.akn.eids import Eids, Scope, component, eid_at, place_one
from ordinance.formats.akn.meta import Change
from ordinance.formats.akn.provisions import provision
from ordinance.formats.akn.uris import Work
from ordinance.formats.akn.xml import AkomaNtosoError, Content, Element, block, make
from ordinance.law.address import Address, AnnexAddress, TitleAddress
from ordinance.law.tree import Instrument

_VERB = re.compile(r"(하고, |하며, |한다\.)")
_QUOTE = re.compile(r"\x01(\d+)\x02")
_PLACES = re.compile(r"(?P<places>.+?)(?P<rest> 중 | |[을를] (?:각각 )?(?:다음과|별지와) 같이)$")
_JOINT = re.compile(r"( 및 |, |ㆍ)")


@dataclass(frozen=True, slots=True)
class Amended:
    """The instrument that is amended: how its places are named in IRIs, and where its new annexes stand."""

    law: Instrument
    work: Work
    annexes: tuple[AnnexAddress, ...]

    def href(self, place: Place) -> str:
        """The IRI of a place: `…/!main~art_2`, `…/!annex_3`. Raises NotFoundError."""
        match place:
            case TitleAddress():
                return f"{self.work.uri}/!main~longTitle_1"
            case AnnexAddress(kind, number):
                return f"{self.work.uri}/!{component(kind, number)}"
            case Address():
                return f"{self.work.uri}/!main~{eid_at(self.law, place)}"
            case _:
                raise AkomaNtosoError(f"개정문에서 고치는 자리를 찾지 못했습니다: “{place}”.")

    def attachment(self, place: AnnexAddress) -> str:
        """The eId of the attachment that brings the new annex; raises AkomaNtosoError when there is none."""
        if place not in self.annexes:
            raise AkomaNtosoError(f"{place}의 새 내용(별지)이 개정안에 붙어 있지 않습니다.")
        return f"att_{self.annexes.index(place) + 1}"


@dataclass(frozen=True, slots=True)
class _Step:
    """One operation of a sentence as marked up: its words, the verb behind them, what is printed below."""

    mod: str
    words: tuple[Content, ...]
    verb: str
    printed: tuple[Element, ...]


def provisions(
    amendment: Amendment, opening: Sequence[Content], eid: str, amended: Amended
) -> tuple[Element, tuple[Change, ...]]:
    """`hcontainer name="amendingProvisions"` below its opening sentence, and its changes."""
    elements: list[Element] = []
    changes: list[Change] = []
    first_mod = 1
    for index, instruction in enumerate(amendment.instructions, start=1):
        elements.append(_instruction(instruction, f"{eid}__hcontainer_{index}", first_mod, amended))
        for number, operation in enumerate(instruction.operations, start=first_mod):
            changes += _changes(operation, f"mod_{number}", amended)
        first_mod += len(instruction.operations)
    intro = make("intro", {"eId": f"{eid}__intro"}, block("p", *opening))
    return make("hcontainer", {"eId": eid, "name": "amendingProvisions"}, intro, *elements), tuple(changes)


def _instruction(instruction: Instruction, eid: str, first_mod: int, amended: Amended) -> Element:
    steps = tuple(_steps(instruction, first_mod, amended))
    layout = _printed_inside if not any(step.printed for step in steps[:-1]) else _printed_below
    return make("hcontainer", {"eId": eid, "name": "instruction"}, block("content", *layout(steps)))


def _steps(instruction: Instruction, first_mod: int, amended: Amended) -> Iterator[_Step]:
    masked = mask_quotes(sentence(instruction))
    *pieces, _ = _VERB.split(masked.text)
    for index, operation in enumerate(instruction.operations):
        mod = f"mod_{first_mod + index}"
        words = _words(pieces[2 * index], masked.quote, operation, mod, amended)
        yield _Step(mod, tuple(words), f" {pieces[2 * index + 1]}", _printed(operation, mod))


def _printed_inside(steps: Sequence[_Step]) -> Iterator[Element]:
    """The normal form: what is printed belongs to the last operation, and ends its `mod`."""
    content: list[Content] = []
    for step in steps:
        if step.printed:
            content.append(make("mod", {"eId": step.mod}, *step.words, step.verb, *step.printed))
        else:
            content += [make("mod", {"eId": step.mod}, *step.words), step.verb]
    yield block("p", *content)


def _printed_below(steps: Sequence[_Step]) -> Iterator[Element]:
    """Printed provisions in the midst of a chain stand below the sentence (C-13), each as its own `mod`."""
    content: list[Content] = []
    for step in steps:
        content += step.words if step.printed else [make("mod", {"eId": step.mod}, *step.words)]
        content.append(step.verb)
    yield block("p", *content)
    for step in steps:
        if step.printed:
            yield block("p", make("mod", {"eId": step.mod}, *step.printed))


def _words(
    stem: str, quote: Callable[[str], str], operation: Operation, mod: str, amended: Amended
) -> Iterator[Content]:
    """A stem with its places as `ref` and its quotations as `quotedText`, marks of quotation as attributes."""
    head, *rest = _QUOTE.split(stem)
    yield from _refs(head, _places(operation), amended)
    for count, (index, text) in enumerate(zip(rest[::2], rest[1::2], strict=True), start=1):
        quotes = {"eId": f"{mod}__qtext_{count}", "startQuote": "“", "endQuote": "”"}
        yield make("quotedText", quotes, quote(index))
        yield text


def _refs(head: str, places: Sequence[Place], amended: Amended) -> Iterator[Content]:
    if not places:
        yield head
        return
    match = _PLACES.fullmatch(head)
    if match is None:
        raise AkomaNtosoError(f"개정문에서 고치는 자리를 찾지 못했습니다: “{head}”.")
    names = _JOINT.split(match["places"])
    for place, name, joint in zip(places, names[::2], (*names[1::2], ""), strict=True):
        yield make("ref", {"href": amended.href(place)}, name)
        yield joint
    yield match["rest"]


def _places(operation: Operation) -> Sequence[Place]:
    """The places that a reference can stand for; empty where one of them is of another kind."""
    match operation:
        case Retitle(place, _, _):
            places: tuple[Place, ...] = (place,)
        case ReplaceWords(places, _) | Rewrite(places, _) | ReplaceAnnexes(places):
            pass
        case _:
            return ()
    return places if all(isinstance(place, Address | AnnexAddress | TitleAddress) for place in places) else ()


def _printed(operation: Operation, mod: str) -> tuple[Element, ...]:
    if not isinstance(operation, Rewrite):
        return ()
    structures = []
    for index, node in enumerate(operation.provisions, start=1):
        eid = f"{mod}__qstr_{index}"
        inside = provision(place_one(node, Scope(eid, Eids()), eid))
        structures.append(make("quotedStructure", {"eId": eid}, inside))
    return tuple(structures)


def _changes(operation: Operation, mod: str, amended: Amended) -> Iterator[Change]:
    """What an operation changes: one change for each pair of words, each provision, each annex."""
    match operation:
        case ReplaceWords(places, pairs):
            everywhere = tuple(map(amended.href, places))
            for index in range(len(pairs)):
                yield Change(mod, everywhere, f"{mod}__qtext_{2 * index + 1}", f"{mod}__qtext_{2 * index + 2}")
        case Retitle(place):
            yield Change(mod, (amended.href(place),), f"{mod}__qtext_1", f"{mod}__qtext_2")
        case Rewrite(provisions_at):
            for index, place in enumerate(provisions_at, start=1):
                yield Change(mod, (amended.href(place),), new=f"{mod}__qstr_{index}")
        case ReplaceAnnexes(annexes):
            for annex in annexes:
                if isinstance(annex, AnnexAddress):
                    yield Change(mod, (amended.href(annex),), new=amended.attachment(annex))
        case _:
            return
