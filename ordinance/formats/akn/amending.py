"""Amending sentences (C-13) as `mod` in running text, with what each changes for the metadata."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ordinance.amend.operations import Amendment, Instruction, Repeal
from ordinance.amend.spots import Place
from ordinance.amend.write import body_lines, last_place, steps
from ordinance.formats.akn.changes import changes
from ordinance.formats.akn.marking import marked
from ordinance.formats.akn.meta import Change
from ordinance.formats.akn.places import Amended
from ordinance.formats.akn.quoted import printed
from ordinance.formats.akn.xml import Content, Element, block, make


@dataclass(frozen=True, slots=True)
class _Step:
    """One operation of a sentence as marked up: its words, the verb behind them, what is printed below."""

    mod: str
    words: tuple[Content, ...]
    verb: str
    printed: tuple[Element, ...]
    changes: tuple[Change, ...]


def provisions(
    amendment: Amendment, opening: Sequence[Content], eid: str, amended: Amended
) -> tuple[Element, tuple[Change, ...]]:
    """`hcontainer name="amendingProvisions"` below its opening sentence, and its changes."""
    if is_repeal(amendment):
        return _repeal(amendment, eid, amended)
    elements: list[Element] = []
    found: list[Change] = []
    first_mod = 1
    for index, instruction in enumerate(amendment.instructions, start=1):
        done = tuple(_steps(instruction, first_mod, amended))
        elements.append(_instruction(done, f"{eid}__hcontainer_{index}"))
        found += [change for step in done for change in step.changes]
        first_mod += len(done)
    intro = make("intro", {"eId": f"{eid}__intro"}, block("p", *opening))
    return _container(eid, intro, *elements), tuple(found)


def is_repeal(amendment: Amendment) -> bool:
    """Whether nothing is left of the instrument (D-1)."""
    return amendment.operations == (Repeal(),)


def _repeal(amendment: Amendment, eid: str, amended: Amended) -> tuple[Element, tuple[Change, ...]]:
    """`○○ 조례는 폐지한다.`: one sentence that names the instrument itself, without opening."""
    (said,) = body_lines(amendment)
    title = make("ref", {"href": amended.work.uri}, amendment.title)
    mod = make("mod", {"eId": "mod_1"}, title, said.removeprefix(amendment.title))
    sentence = make(
        "hcontainer",
        {"eId": f"{eid}__hcontainer_1", "name": "instruction"},
        block("content", block("p", mod)),
    )
    return _container(eid, sentence), tuple(changes(Repeal(), "mod_1", amended, ()))


def _container(eid: str, *inside: Element) -> Element:
    return make("hcontainer", {"eId": eid, "name": "amendingProvisions"}, *inside)


def _instruction(done: Sequence[_Step], eid: str) -> Element:
    layout = _printed_inside if not any(step.printed for step in done[:-1]) else _printed_below
    return make("hcontainer", {"eId": eid, "name": "instruction"}, block("content", *layout(done)))


def _steps(instruction: Instruction, first_mod: int, amended: Amended) -> Iterator[_Step]:
    """The operations in order, as each gives out numbers that the next may speak of."""
    spoken: Place | None = None
    for index, (operation, (said, verb)) in enumerate(zip(instruction.operations, steps(instruction), strict=True)):
        mod = f"mod_{first_mod + index}"
        words = marked(said.rstrip(), operation, spoken, mod, amended)
        below = printed(operation, mod)
        space = said[len(said.rstrip()) :]
        yield _Step(mod, words, space + verb, below, tuple(changes(operation, mod, amended, below)))
        spoken = last_place(operation)


def _printed_inside(done: Sequence[_Step]) -> Iterator[Element]:
    """The normal form: what is printed belongs to the last operation, and ends its `mod`."""
    content: list[Content] = []
    for step in done:
        if step.printed:
            content.append(make("mod", {"eId": step.mod}, *step.words, step.verb, *step.printed))
        else:
            content += [make("mod", {"eId": step.mod}, *step.words), step.verb]
    yield block("p", *content)


def _printed_below(done: Sequence[_Step]) -> Iterator[Element]:
    """What is printed in the midst of a chain stands below the sentence (C-13), each as its own `mod`."""
    content: list[Content] = []
    for step in done:
        content += step.words if step.printed else [make("mod", {"eId": step.mod}, *step.words)]
        content.append(step.verb)
    yield block("p", *content)
    for step in done:
        if step.printed:
            yield block("p", make("mod", {"eId": step.mod}, *step.printed))
