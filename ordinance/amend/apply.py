"""Applying an amendment to a tree: all of it, or nothing and a reason (C-15).

Every operation speaks of the law as it stands before the amendment, so all quotations are looked up in the
original text and changed at once: A→B and B→C never chain (W-f).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import (
    Amendment,
    Instruction,
    Pair,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
)
from ordinance.amend.write import sentence
from ordinance.law.address import Address, Place
from ordinance.law.locate import NotFoundError, Slot, SlotKind, find_annex, locate, slots, text_of, with_text
from ordinance.law.tree import Instrument, Provision, replaced


@dataclass(frozen=True, slots=True)
class Applied:
    """The new tree and, for each sentence, how many places it changed."""

    law: Instrument
    report: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class _Edit:
    """A stretch of the original text and what takes its place."""

    slot: Slot
    text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class _NewProvision:
    path: tuple[int, ...]
    provision: Provision
    sentence: str


def apply(law: Instrument, amendment: Amendment) -> Applied:
    """The law as amended; `law` itself is never changed. Raises RefusedError with code, sentence and place."""
    _check_title(law, amendment)
    edits: list[_Edit] = []
    provisions: list[_NewProvision] = []
    report: list[tuple[str, int]] = []
    for instruction in amendment.instructions:
        words, rewritten, annexes = _plan(law, instruction)
        edits += words
        provisions += rewritten
        report.append((sentence(instruction), len(words) + len(rewritten) + annexes))
    _check_disjoint(edits, provisions)
    changed = _with_edits(law, edits)
    for new in provisions:
        changed = dataclasses.replace(changed, body=replaced(changed.body, new.path, new.provision))
    changed = _with_annexes(
        changed, amendment, {edit.slot.path[0] for edit in edits if edit.slot.kind is SlotKind.ANNEX}
    )
    return Applied(dataclasses.replace(changed, addenda=(*law.addenda, *amendment.addenda)), tuple(report))


def _check_title(law: Instrument, amendment: Amendment) -> None:
    """An amendment names the law it amends; spaces aside it must be this one."""
    named, own = "".join(amendment.title.split()), "".join(law.title.split())
    if named and own and named != own:
        raise RefusedError(Code.WRONG_LAW, f"「{amendment.title}」의 개정문을 「{law.title}」에 적용할 수 없습니다.")


def _plan(law: Instrument, instruction: Instruction) -> tuple[list[_Edit], list[_NewProvision], int]:
    """What one sentence asks for, looked up in the original law."""
    said = sentence(instruction)
    edits: list[_Edit] = []
    provisions: list[_NewProvision] = []
    annexes = 0
    for operation in instruction.operations:
        try:
            match operation:
                case ReplaceWords():
                    edits += _word_edits(law, operation, said)
                case Retitle():
                    edits.append(_heading_edit(law, operation, said))
                case Rewrite(places, texts):
                    _check_whole(places, said)
                    provisions += [
                        _NewProvision(locate(law, place), text, said) for place, text in zip(places, texts, strict=True)
                    ]
                case ReplaceAnnexes(places):
                    annexes += len([find_annex(law, place) for place in places])
        except NotFoundError as error:
            raise RefusedError(Code.NO_PLACE, str(error), sentence=said, place=str(error.place)) from error
    return edits, provisions, annexes


def _check_whole(places: Sequence[Address], said: str) -> None:
    """A part of a provision (본문, 각 호 외의 부분 …) printed anew would take the rest with it."""
    if part := next((place for place in places if place.parts), None):
        raise RefusedError(
            Code.UNSUPPORTED,
            "조문의 일부를 다음과 같이 하는 개정은 아직 적용하지 못합니다.",
            sentence=said,
            place=str(part),
        )


def _heading_edit(law: Instrument, operation: Retitle, said: str) -> _Edit:
    (slot,) = slots(law, operation.place)
    if text_of(law, slot) != operation.old:
        raise RefusedError(
            Code.NOT_FOUND,
            f"현행 제목은 “{text_of(law, slot)}”입니다.",
            sentence=said,
            place=str(operation.place),
        )
    return _Edit(slot, operation.new, said)


def _word_edits(law: Instrument, operation: ReplaceWords, said: str) -> list[_Edit]:
    """Edits of all pairs in all places: longest quotation first, never inside one already found (W-e)."""
    places = [(place, slots(law, place)) for place in operation.places]
    found: dict[Pair, list[_Edit]] = {pair: [] for pair in operation.pairs}
    for place, place_slots in places:
        taken: list[_Edit] = []
        for pair in sorted(operation.pairs, key=lambda pair: len(pair.old), reverse=True):
            hits = [
                edit for slot in place_slots for edit in _occurrences(law, slot, pair, said) if not _inside(edit, taken)
            ]
            if not hits:
                raise _not_found(law, place, place_slots, pair, said)
            taken += hits
            found[pair] += hits
    for pair, hits in found.items():
        _check_count(pair, len(hits), operation, said)
    return [edit for hits in found.values() for edit in hits]


def _occurrences(law: Instrument, slot: Slot, pair: Pair, said: str) -> list[_Edit]:
    if not pair.old:
        return []
    text = text_of(law, slot)
    edits: list[_Edit] = []
    at = text.find(pair.old)
    while at >= 0:
        start = slot.start + at
        edits.append(_Edit(dataclasses.replace(slot, start=start, end=start + len(pair.old)), pair.new, said))
        at = text.find(pair.old, at + len(pair.old))
    return edits


def _overlap(one: Slot, other: Slot) -> bool:
    same_field = (one.kind, one.path) == (other.kind, other.path)
    return same_field and one.start < other.end and other.start < one.end


def _inside(edit: _Edit, taken: Sequence[_Edit]) -> bool:
    return any(_overlap(edit.slot, other.slot) for other in taken)


def _not_found(law: Instrument, place: Place, where: Sequence[Slot], pair: Pair, said: str) -> RefusedError:
    current = " / ".join(text_of(law, slot) for slot in where)
    shown = current if len(current) <= 80 else current[:80] + "…"
    return RefusedError(
        Code.NOT_FOUND, f"현행에 없는 글입니다: “{pair.old}”. 현행: {shown}", sentence=said, place=str(place)
    )


def _check_count(pair: Pair, count: int, operation: ReplaceWords, said: str) -> None:
    """Without 각각 exactly one spot; with it at least two (W-d)."""
    place = " / ".join(map(str, operation.places))
    if not pair.each and count > 1:
        raise RefusedError(
            Code.SEVERAL_FOUND,
            f"{count}곳에 있는 글인데 ‘각각’이 없습니다: “{pair.old}”.",
            sentence=said,
            place=place,
        )
    if pair.each and count < 2:
        raise RefusedError(
            Code.EACH_WITHOUT_SEVERAL,
            f"한 곳에만 있는 글인데 ‘각각’이라 했습니다: “{pair.old}”.",
            sentence=said,
            place=place,
        )


def _check_disjoint(edits: Sequence[_Edit], provisions: Sequence[_NewProvision]) -> None:
    """No character may be changed twice, and no word inside a provision that is printed anew."""
    by_field = sorted(edits, key=lambda edit: (edit.slot.kind, edit.slot.path, edit.slot.start))
    for one, other in pairwise(by_field):
        if _overlap(one.slot, other.slot):
            raise RefusedError(Code.OVERLAP, "같은 글을 두 번 고칩니다.", sentence=other.sentence)
    paths = [new.path for new in provisions]
    for index, new in enumerate(provisions):
        if any(_encloses(path, new.path) or _encloses(new.path, path) for path in paths[:index]):
            raise RefusedError(Code.OVERLAP, "같은 조문을 두 번 새로 적습니다.", sentence=new.sentence)
        for edit in edits:
            if edit.slot.kind in {SlotKind.TEXT, SlotKind.HEADING} and edit.slot.path[: len(new.path)] == new.path:
                raise RefusedError(Code.OVERLAP, "새로 적는 조문의 글을 따로 또 고칩니다.", sentence=edit.sentence)


def _encloses(path: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return other[: len(path)] == path


def _with_edits(law: Instrument, edits: Sequence[_Edit]) -> Instrument:
    for edit in sorted(edits, key=lambda edit: edit.slot.start, reverse=True):
        law = with_text(law, edit.slot, edit.text)
    return law


def _with_annexes(law: Instrument, amendment: Amendment, edited: set[int]) -> Instrument:
    printed = {(annex.kind, annex.number): annex for annex in amendment.annexes}
    annexes = list(law.annexes)
    for place in amendment.annexes_replaced:
        new = printed.pop((place.kind, place.number), None)
        if new is None:
            raise RefusedError(Code.NO_ANNEX, f"새 내용(별지)이 붙어 있지 않습니다: {place}.", place=str(place))
        index = find_annex(law, place)
        if index in edited:
            raise RefusedError(
                Code.OVERLAP, f"별지와 같이 바꾸는 별표의 글을 따로 또 고칩니다: {place}.", place=str(place)
            )
        annexes[index] = new
    if printed:
        extra = next(iter(printed.values()))
        raise RefusedError(Code.NO_ANNEX, f"붙어 있지만 이를 바꾸는 개정문이 없습니다: {extra.name}.", place=extra.name)
    return dataclasses.replace(law, annexes=tuple(annexes))
