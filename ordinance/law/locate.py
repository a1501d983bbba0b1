"""Finding an address in a tree, and the stretches of text it covers."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from ordinance.errors import OrdinanceError
from ordinance.law.address import (
    ALL_CHILDREN,
    CHAPEAUS,
    SENTENCE_PARTS,
    Address,
    AnnexAddress,
    BadAddressError,
    Part,
    Place,
    Step,
    TitleAddress,
    parse,
)
from ordinance.law.numbers import Level
from ordinance.law.sentences import named_spans
from ordinance.law.table import Table
from ordinance.law.tree import Annex, Instrument, Path, Provision, node_at, replaced, reworded


class Missing(StrEnum):
    """Why an address leads nowhere."""

    NO_PROVISION = "없는 조문"
    NO_PART = "없는 부분"
    AMBIGUOUS = "같은 번호가 둘 이상"
    DELETED = "삭제된 조문"


class NotFoundError(OrdinanceError):
    """An address that does not resolve; `reason` says why."""

    def __init__(self, place: Place, reason: Missing) -> None:
        self.place = place
        self.reason = reason
        super().__init__(
            f"{place}: {reason.value}입니다."
            if reason is not Missing.AMBIGUOUS
            else f"{place}: {reason.value}입니다. 번호를 먼저 바로잡으십시오."
        )


def locate(law: Instrument, address: Address) -> Path:
    """Path of the provision an address names (its parts aside); raises NotFoundError."""
    paths = every_path(law.body, address.steps)
    if not paths:
        raise NotFoundError(address, Missing.NO_PROVISION)
    if len(paths) > 1:
        raise NotFoundError(address, Missing.AMBIGUOUS)
    return paths[0]


def provision_at(law: Instrument, address: str) -> Provision:
    """The provision that a written address names; raises BadAddressError or NotFoundError."""
    place = parse(address)
    if not isinstance(place, Address):
        raise BadAddressError(f"조문의 주소가 아닙니다: “{address}”. 예: 제3조제2항")
    return node_at(law.body, locate(law, place))


def every_path(nodes: tuple[Provision, ...], steps: tuple[Step, ...], above: Path = ()) -> tuple[Path, ...]:
    """Every place that bears these numbers; divisions that are not named are passed through."""
    if not steps:
        return (above,)
    found: list[Path] = []
    for index, node in enumerate(nodes):
        path = (*above, index)
        if (node.level, node.number) == (steps[0].level, steps[0].number):
            found += every_path(node.children, steps[1:], path)
        elif node.level < steps[0].level <= Level.ARTICLE:
            found += every_path(node.children, steps, path)
    return tuple(found)


class SlotKind(StrEnum):
    """Fields of the tree that hold text."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of text inside the tree, as character positions in the field it belongs to."""

    kind: SlotKind
    path: Path
    start: int
    end: int


def text_of(law: Instrument, slot: Slot) -> str:
    """The characters of a slot."""
    return _whole(law, slot)[slot.start : slot.end]


def _whole(law: Instrument, slot: Slot) -> str:
    if slot.kind is SlotKind.TITLE:
        return law.title
    if slot.kind is SlotKind.ANNEX:
        return _annex_text(law.annexes[slot.path[0]], slot.path[1:])
    node = node_at(law.body, slot.path)
    return node.heading if slot.kind is SlotKind.HEADING else node.text


def with_text(law: Instrument, slot: Slot, text: str) -> Instrument:
    """The instrument with the characters of a slot exchanged."""
    old = _whole(law, slot)
    new = old[: slot.start] + text + old[slot.end :]
    if slot.kind is SlotKind.TITLE:
        return dataclasses.replace(law, title=new, source=None)
    if slot.kind is SlotKind.ANNEX:
        index, *inner = slot.path
        annex = _with_annex_text(law.annexes[index], tuple(inner), new)
        return dataclasses.replace(law, annexes=(*law.annexes[:index], annex, *law.annexes[index + 1 :]))
    node = node_at(law.body, slot.path)
    changed = reworded(node, heading=new) if slot.kind is SlotKind.HEADING else reworded(node, text=new)
    return dataclasses.replace(law, body=replaced(law.body, slot.path, changed))


def slots(law: Instrument, place: Place) -> tuple[Slot, ...]:
    """The stretches of text a place covers, in reading order; raises NotFoundError.

    An address without part covers the provision and all below it, but never a heading: `제5조 중` does not
    reach it (W14).
    """
    if isinstance(place, TitleAddress):
        return (Slot(SlotKind.TITLE, (), 0, len(law.title)),)
    if isinstance(place, AnnexAddress):
        return _annex_slots(law, find_annex(law, place))
    path = locate(law, place)
    node = node_at(law.body, path)
    if node.deleted:
        raise NotFoundError(place, Missing.DELETED)
    return part_slots(place, path, node)


def part_slots(place: Address, path: Path, node: Provision) -> tuple[Slot, ...]:
    """The stretches of `node` that the parts of an address cover; raises NotFoundError."""
    parts = place.parts
    if parts == (Part.HEADING,):
        if not node.heading:
            raise NotFoundError(place, Missing.NO_PART)
        return (Slot(SlotKind.HEADING, path, 0, len(node.heading)),)
    if not parts or parts == (Part.BODY,):
        return _subtree_slots(path, node)
    own = Slot(SlotKind.TEXT, path, 0, len(node.text))
    if parts == (parts[0],) and parts[0] in ALL_CHILDREN:
        below = tuple(
            slot for index, child in enumerate(node.children) for slot in _subtree_slots((*path, index), child)
        )
        if not below:
            raise NotFoundError(place, Missing.NO_PART)
        return below
    if parts[0] in CHAPEAUS:
        if not node.children:
            raise NotFoundError(place, Missing.NO_PART)
        parts = parts[1:]
    elif parts[0] in _INSIDE_TEXT:
        parts = parts[1:]
    return (own,) if not parts else (_sentence_slot(place, node, path, parts),)


# Parts that the tree does not tell apart: they stand somewhere in the provision's own text.
_INSIDE_TEXT = {Part.BODY, Part.FORMULA, Part.BESIDE_FORMULA, Part.TABLE, Part.BESIDE_TABLE}


def _sentence_slot(place: Address, node: Provision, path: Path, parts: tuple[Part, ...]) -> Slot:
    spans = named_spans(node.text)
    if len(parts) != 1 or parts[0] not in SENTENCE_PARTS or parts[0] not in spans:
        raise NotFoundError(place, Missing.NO_PART)
    return Slot(SlotKind.TEXT, path, *spans[parts[0]])


def _subtree_slots(path: Path, node: Provision) -> tuple[Slot, ...]:
    below = (slot for index, child in enumerate(node.children) for slot in _subtree_slots((*path, index), child))
    return (Slot(SlotKind.TEXT, path, 0, len(node.text)), *below)


def every_slot(law: Instrument) -> tuple[Slot, ...]:
    """Every heading, provision text and piece of an annex, in reading order; the title aside."""
    found: list[Slot] = []
    for path, node in law.walk():
        found += [Slot(SlotKind.HEADING, path, 0, len(node.heading)), Slot(SlotKind.TEXT, path, 0, len(node.text))]
    for index in range(len(law.annexes)):
        found += _annex_slots(law, index)
    return tuple(found)


def find_annex(law: Instrument, place: AnnexAddress) -> int:
    """Index of an annex; raises NotFoundError."""
    found = [
        index for index, annex in enumerate(law.annexes) if (annex.kind, annex.number) == (place.kind, place.number)
    ]
    if len(found) != 1:
        raise NotFoundError(place, Missing.AMBIGUOUS if found else Missing.NO_PROVISION)
    return found[0]


def _annex_slots(law: Instrument, index: int) -> tuple[Slot, ...]:
    annex = law.annexes[index]
    result: list[Slot] = []
    for part_index, part in enumerate(annex.content):
        if isinstance(part, Table):
            result.extend(
                Slot(SlotKind.ANNEX, (index, part_index, row, column), 0, len(cell.text))
                for row, cells in enumerate(part.rows)
                for column, cell in enumerate(cells)
            )
        else:
            result.append(Slot(SlotKind.ANNEX, (index, part_index), 0, len(part)))
    return tuple(result)


def _annex_text(annex: Annex, path: Path) -> str:
    part = annex.content[path[0]]
    return part.rows[path[1]][path[2]].text if isinstance(part, Table) else part


def _with_annex_text(annex: Annex, path: Path, text: str) -> Annex:
    part = annex.content[path[0]]
    new: Table | str = text
    if isinstance(part, Table):
        row, column = path[1], path[2]
        cell = dataclasses.replace(part.rows[row][column], text=text)
        cells = (*part.rows[row][:column], cell, *part.rows[row][column + 1 :])
        new = dataclasses.replace(part, rows=(*part.rows[:row], cells, *part.rows[row + 1 :]))
    return dataclasses.replace(
        annex, source=None, content=(*annex.content[: path[0]], new, *annex.content[path[0] + 1 :])
    )
