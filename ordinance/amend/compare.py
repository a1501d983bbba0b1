"""From two versions of an instrument to the amendment between them, proved.

This room compares versions that have the same provisions under the same numbers, which is what a change of
headcount or of the names of units makes. Provisions that are new, deleted or moved are refused with a reason.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from ordinance.amend.annexes import annex_pairs
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import (
    Amendment,
    Instruction,
    Operation,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
)
from ordinance.amend.prove import prove
from ordinance.amend.words import changed_share, edits, quoted_pairs
from ordinance.law.address import Address, AnnexAddress, Part, Step, TitleAddress
from ordinance.law.numbers import Level
from ordinance.law.sentences import part_spans
from ordinance.law.tree import Annex, Instrument, Provision, without_notes

# A unit is printed anew when one stretch changes 80 % of it, or several edits change half (W-g).
_ONE_EDIT_SHARE = 0.8
_SEVERAL_EDITS_SHARE = 0.5


def compare(old: Instrument, new: Instrument) -> Amendment:
    """The amendment that turns `old` into `new`, proved; raises RefusedError when there is none of this kind."""
    old, new = without_notes(old), without_notes(new)
    instructions = [*_title(old, new), *_bodies(old.body, new.body), *_annexes(old.annexes, new.annexes)]
    sentences = Amendment(old.title, tuple(instructions))
    amendment = dataclasses.replace(sentences, annexes=_printed(sentences, new))
    prove(old, amendment, new)
    return amendment


def _printed(amendment: Amendment, new: Instrument) -> tuple[Annex, ...]:
    """The new annexes that `별지와 같이` refers to."""
    named = amendment.annexes_replaced
    return tuple(annex for annex in new.annexes if AnnexAddress(annex.kind, annex.number) in named)


def _title(old: Instrument, new: Instrument) -> Iterator[Instruction]:
    if old.title != new.title:
        yield Instruction((Retitle(TitleAddress(), old.title, new.title),))


def _same_numbers(old: tuple[Provision, ...], new: tuple[Provision, ...]) -> bool:
    return [(node.level, node.number, node.status) for node in old] == [
        (node.level, node.number, node.status) for node in new
    ]


def _bodies(old: tuple[Provision, ...], new: tuple[Provision, ...]) -> Iterator[Instruction]:
    """One instruction for each changed article, in order (C-13)."""
    if not _same_numbers(old, new):
        raise RefusedError(Code.UNSUPPORTED, "조를 신설ㆍ삭제ㆍ이동하는 개정은 아직 만들지 못합니다.")
    for before, after in zip(old, new, strict=True):
        if before == after:
            continue
        if before.level.is_division:
            if before.heading != after.heading:
                raise RefusedError(
                    Code.UNSUPPORTED,
                    "장ㆍ절의 제목을 바꾸는 개정은 아직 만들지 못합니다.",
                    place=str(before.number),
                )
            yield from _bodies(before.children, after.children)
        else:
            operations = tuple(_article(before, after))
            yield from (Instruction(part) for part in _chains(operations))


def _chains(operations: tuple[Operation, ...]) -> Iterator[tuple[Operation, ...]]:
    """One chain for an article; a sentence ends where printed text is due and the next step follows (C-13)."""
    chain: list[Operation] = []
    for operation in operations:
        chain.append(operation)
        if isinstance(operation, Rewrite):
            yield tuple(chain)
            chain = []
    if chain:
        yield tuple(chain)


def _article(old: Provision, new: Provision) -> Iterator[Operation]:
    place = Address((Step(old.level, old.number),))
    operations = _provision(place, old, new)
    if old.heading == new.heading:
        yield from operations
    elif new.heading and old.heading:
        yield Retitle(Address(place.steps, (Part.HEADING,)), old.heading, new.heading)
        yield from (_beside_heading(operation, place) for operation in operations)
    else:
        yield Rewrite((place,), (new,))


def _beside_heading(operation: Operation, article: Address) -> Operation:
    """After a step on the heading the article's own text is `제목 외의 부분` (W14)."""
    if not isinstance(operation, ReplaceWords) or not isinstance(operation.places[0], Address):
        return operation
    place = operation.places[0]
    if place.steps != article.steps or set(place.parts) & {Part.SUBPARAGRAPH_CHAPEAU, Part.ITEM_CHAPEAU}:
        return operation
    return ReplaceWords((Address(place.steps, (Part.BODY, *place.parts)),), operation.pairs)


def _provision(place: Address, old: Provision, new: Provision) -> Iterator[Operation]:
    """Changes below one provision, in address order: its own words first, then its children (C-13)."""
    if not _same_numbers(old.children, new.children):
        yield Rewrite((place,), (new,))
        return
    own = _words(place, old, new) if old.text != new.text else ()
    if own is None:
        yield Rewrite((place,), (new,))
        return
    yield from own
    for before, after in zip(old.children, new.children, strict=True):
        if before != after:
            yield from _provision(Address((*place.steps, Step(before.level, before.number))), before, after)


def _words(place: Address, old: Provision, new: Provision) -> tuple[Operation, ...] | None:
    """Word replacements in a provision's own text, each named at its finest part; None to print it anew."""
    changes = edits(old.text, new.text)
    share = changed_share(old.text, changes)
    if share >= (_ONE_EDIT_SHARE if len(changes) == 1 else _SEVERAL_EDITS_SHARE):
        return None
    operations: list[Operation] = []
    for parts, before, after in _pieces(old, new):
        pairs = quoted_pairs(before, after, edits(before, after)) if before != after else ()
        if pairs is None:
            return None
        if pairs:
            operations.append(ReplaceWords((Address(place.steps, parts),), pairs))
    return tuple(operations)


def _chapeau(node: Provision) -> tuple[Part, ...]:
    """`각 호 외의 부분` where the provision has items (W-h)."""
    if not node.children or node.children[0].level == Level.PARAGRAPH:
        return ()
    return (Part.SUBPARAGRAPH_CHAPEAU,) if node.children[0].level == Level.SUBPARAGRAPH else (Part.ITEM_CHAPEAU,)


def _pieces(old: Provision, new: Provision) -> Iterator[tuple[tuple[Part, ...], str, str]]:
    """The text, or each sentence part of it when both versions have the same parts."""
    chapeau = _chapeau(old)
    before, after = part_spans(old.text), part_spans(new.text)
    if not before or before.keys() != after.keys():
        yield chapeau, old.text, new.text
        return
    for part, (start, end) in before.items():
        new_start, new_end = after[part]
        yield (*chapeau, part), old.text[start:end], new.text[new_start:new_end]


def _annexes(old: tuple[Annex, ...], new: tuple[Annex, ...]) -> Iterator[Instruction]:
    """Annexes in order: words where words suffice, the rest whole (`별표 3을 별지와 같이 한다`, C-11)."""
    if [(annex.kind, annex.number) for annex in old] != [(annex.kind, annex.number) for annex in new]:
        raise RefusedError(Code.UNSUPPORTED, "별표를 신설ㆍ삭제ㆍ이동하는 개정은 아직 만들지 못합니다.")
    whole: list[AnnexAddress] = []
    for before, after in zip(old, new, strict=True):
        place = AnnexAddress(after.kind, after.number)
        if before == after:
            continue
        if pairs := annex_pairs(before, after):
            yield Instruction((ReplaceWords((place,), pairs),))
        else:
            whole.append(place)
    if whole:
        yield Instruction((ReplaceAnnexes(tuple(whole)),))
