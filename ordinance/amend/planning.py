"""Each operation looked up in the law and turned into changes of one body (C-15)."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field

from ordinance.amend.changes import Changes, Edit, Moved, NewUnit
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import (
    Delete,
    DeleteHeading,
    Insert,
    InsertHeading,
    InsertPart,
    Move,
    Operation,
    Retitle,
    Rewrite,
    RewritePart,
    Tolerance,
    Tolerated,
)
from ordinance.amend.rebuild import moved_stub
from ordinance.amend.resolve import Resolver, Steps, own_steps, shifted
from ordinance.amend.spots import Division, Place, Range, Renumbered, address_of
from ordinance.amend.words_found import Source, alike
from ordinance.korean import Particle, attach
from ordinance.law.address import ALL_CHILDREN, SENTENCE_PARTS, Address, Part, Step
from ordinance.law.locate import Missing, NotFoundError, Slot, SlotKind, part_slots
from ordinance.law.numbers import Level
from ordinance.law.sentences import named_spans, part_spans
from ordinance.law.tree import Path, Provision, Status, node_at


@dataclass(slots=True)
class BodyPlan:
    """The changes of one body while they are gathered; `sentence` is the one being read."""

    body: tuple[Provision, ...]
    changes: Changes = field(default_factory=Changes)
    tolerated: list[Tolerance] = field(default_factory=list)
    sentence: str = ""
    resolver: Resolver = field(init=False)
    _numbers_before: dict[Path, Steps] = field(default_factory=dict)
    _new_parts: set[tuple[Path, Part]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.resolver = Resolver(self.body)

    def note(self, kind: Tolerated, words: str = "") -> None:
        """Keep in mind that something was tolerated in the sentence being read."""
        self.tolerated.append(Tolerance(kind, words, self.sentence))

    def refuse(self, code: Code, reason: str, place: Place | None = None) -> RefusedError:
        """An error about the sentence being read."""
        return RefusedError(code, reason, sentence=self.sentence, place=str(place) if place is not None else "")

    def add(self, operation: Operation) -> int:
        """Plan one operation on provisions; the number of places it changes. Raises RefusedError."""
        try:
            return self._planned(operation)
        except NotFoundError as error:
            raise self.refuse(Code.NO_PLACE, str(error), error.place) from error

    def _planned(self, operation: Operation) -> int:  # noqa: PLR0911 (one form for each operation)
        match operation:
            case Retitle(place, old, new):
                return self._heading(place, old, new)
            case Rewrite(places, provisions):
                return self._rewrite(places, provisions)
            case RewritePart(place, text, provisions):
                return self._rewrite_part(place, text, provisions)
            case Insert(provisions, parent):
                return self._insert(provisions, parent)
            case InsertPart(place, text, provisions):
                return self._insert_part(place, text, provisions)
            case Delete(places):
                return sum(self._delete(one) for place in places for one in self.expanded(place))
            case Move(sources, targets):
                return self._move(sources, targets)
            case InsertHeading(before, division):
                self.changes.headings_before.append((self._article_step(before), division))
                return 1
            case DeleteHeading(before, words):
                return self._delete_heading(before, words)
            case _:
                raise self.refuse(Code.UNSUPPORTED, "조문에 적용할 수 없는 개정문입니다.")

    def expanded(self, place: Place) -> tuple[Place, ...]:
        """The units of a range or chapter as they stand in the law; any other place alone. Raises NotFoundError."""
        if isinstance(place, Division):
            return self._division(place)
        return self.resolver.expanded(place)

    def _division(self, place: Division) -> tuple[Place, ...]:
        """A chapter; its articles alone where the text given has no chapter headings."""
        try:
            self.resolver.origin(place.address)
        except NotFoundError:
            if not place.articles or any(node.level.is_division for node in self.body):
                raise
            self.note(Tolerated.NO_DIVISION, str(place.address))
            return tuple(one for articles in place.articles for one in self.resolver.expanded(articles))
        return (place.address,)

    def _found(self, place: Place) -> tuple[Path, Address]:
        path, address = self.resolver.single(place)
        if isinstance(place, Address) and self.resolver.moved(place):
            self.note(Tolerated.NO_FORMER, str(place))
        if len(path) and _levels(self.body, path) > {step.level for step in own_steps(address)}:
            self.note(Tolerated.NO_PARAGRAPH, str(place))
        return path, address

    # Words

    def _slots(self, place: Place) -> tuple[Slot, ...]:
        path, address = self._found(place)
        node = node_at(self.body, path)
        if node.deleted:
            raise NotFoundError(place if isinstance(place, Address) else address, Missing.DELETED)
        try:
            return part_slots(address, path, node)
        except NotFoundError as error:
            if error.reason is not Missing.NO_PART or not _may_be_meant(address.parts, node.text):
                raise
            # Which sentence is meant is not told by its opening words; the quotation must tell it.
            self.note(Tolerated.PART, str(place))
            return (Slot(SlotKind.TEXT, path, 0, len(node.text)),)

    def sources(self, place: Place) -> list[Source]:
        """The stretches of text that a place covers, each unit of a range on its own; raises RefusedError."""
        try:
            return [
                Source(str(one), tuple((slot, self._text(slot)) for slot in self._slots(one)))
                for one in self._live(place)
            ]
        except NotFoundError as error:
            raise self.refuse(Code.NO_PLACE, str(error), error.place) from error

    def _live(self, place: Place) -> tuple[Place, ...]:
        """The places of a range that have words; a deleted one inside a range is passed over."""
        if not isinstance(place, Range):
            return (place,)
        return tuple(
            one for one in self.expanded(place) if not node_at(self.body, self.resolver.single(one)[0]).deleted
        )

    def _text(self, slot: Slot) -> str:
        node = node_at(self.body, slot.path)
        return (node.heading if slot.kind is SlotKind.HEADING else node.text)[slot.start : slot.end]

    def _heading(self, place: Place, old: str, new: str) -> int:
        path, _ = self._found(place)
        heading = node_at(self.body, path).heading
        if heading != old:
            if not alike(heading, old):
                raise self.refuse(Code.NOT_FOUND, f"현행 제목은 “{heading}”입니다.", place)
            self.note(Tolerated.CHARACTERS, old)
        self.changes.edits.append(Edit(SlotKind.HEADING, path, 0, len(heading), new, self.sentence))
        return 1

    # Units

    def _rewrite(self, places: Sequence[Place], provisions: Sequence[Provision]) -> int:
        expanded = [one for place in places for one in self.expanded(place)]
        if len(expanded) != len(provisions):
            raise self.refuse(Code.WRONG_PROVISION, "새로 적은 조문의 수가 개정문이 가리키는 조문의 수와 다릅니다.")
        for place, provision in zip(expanded, provisions, strict=True):
            path, _ = self._found(place)
            own = _last_step(place)
            if (provision.level, provision.number) != (own.level, own.number):
                raise self.refuse(
                    Code.WRONG_PROVISION, "새로 적은 조문의 번호가 개정문이 가리키는 조문과 다릅니다.", place
                )
            if node_at(self.body, path).deleted:
                self.note(Tolerated.STUB, str(place))
            self.changes.rewrite(path, provision, self.sentence)
        return len(provisions)

    def _rewrite_part(self, place: Place, text: str, provisions: tuple[Provision, ...]) -> int:
        path, address = self._found(place)
        node, part = node_at(self.body, path), address.parts[-1]
        if node.deleted:
            raise NotFoundError(address, Missing.DELETED)
        if part in ALL_CHILDREN:
            if not node.children:
                raise NotFoundError(address, Missing.NO_PART)
            self.changes.replace_children(path, provisions, self.sentence)
        elif part is Part.BODY:
            self.changes.replace_body(path, text, provisions, self.sentence)
        else:
            (slot,) = part_slots(address, path, node)
            self._edit(slot, text)
        return 1

    def _edit(self, slot: Slot, text: str) -> None:
        self.changes.edits.append(Edit(slot.kind, slot.path, slot.start, slot.end, text, self.sentence))

    def _insert(self, provisions: Sequence[Provision], parent: Place | None) -> int:
        above: Path | None = None
        steps: Steps = ()
        if parent is not None:
            above = self._insertion_parent(parent)
            address = address_of(parent)
            steps = own_steps(address) if address is not None else ()
            if above is not None and node_at(self.body, above).deleted:
                raise self.refuse(Code.NO_PLACE, f"{parent}: {Missing.DELETED.value}입니다.", parent)
        for provision in provisions:
            self.resolver.taken.add((*steps, Step(provision.level, provision.number)))
            self.changes.inserted.append(NewUnit(provision, above, self.sentence))
        return len(provisions)

    def _insertion_parent(self, parent: Place) -> Path | None:
        """Where new units go; by their number alone where the text given has no chapter headings."""
        address = address_of(parent)
        in_division = address is not None and address.steps[-1].level.is_division
        if in_division and not any(node.level.is_division for node in self.body):
            self.note(Tolerated.NO_DIVISION, str(parent))
            return None
        return self._found(parent)[0]

    def _insert_part(self, place: Place, text: str, provisions: tuple[Provision, ...]) -> int:
        outer = address_of(place)
        if outer is None:
            raise self.refuse(Code.UNREADABLE, "조문의 자리가 아닙니다.", place)
        bare = Address(outer.steps)
        whole = dataclasses.replace(place, address=bare) if isinstance(place, Renumbered) else bare
        path, _ = self._found(whole)
        node, part = node_at(self.body, path), outer.parts[-1]
        if part in ALL_CHILDREN:
            if node.children:
                raise self._part_taken(part, bare, place)
            self.changes.replace_children(path, provisions, self.sentence)
            return 1
        if part in named_spans(node.text) or (path, part) in self._new_parts:
            raise self._part_taken(part, bare, place)
        self._new_parts.add((path, part))
        stop = "" if node.text.rstrip().endswith(".") else "."
        end = len(node.text.rstrip())
        self._edit(Slot(SlotKind.TEXT, path, end, end), f"{stop} {text}")
        return 1

    def _part_taken(self, part: Part, unit: Address, place: Place) -> RefusedError:
        return self.refuse(Code.NUMBER_TAKEN, f"{unit}에 이미 {attach(part, Particle.I)} 있습니다.", place)

    def _delete(self, place: Place) -> int:
        address = address_of(place)
        steps = own_steps(address) if address is not None else ()
        if (
            isinstance(place, Address)
            and steps
            and not place.parts
            and steps in self.resolver.vacated - self.resolver.taken
        ):
            return self._delete_vacated(steps)
        path, origin = self._found(place)
        if not origin.parts or (origin.parts == (Part.BODY,) and isinstance(place, Renumbered)):
            if node_at(self.body, path).status is not Status.LIVE:
                raise self.refuse(Code.NO_PLACE, f"{place}: {Missing.DELETED.value}입니다.", place)
            self.changes.delete(path, self.sentence)
            return 1
        return self._delete_part(path, origin)

    def _delete_vacated(self, steps: Steps) -> int:
        """`바목을 라목으로 하고, 마목과 바목을 삭제한다`: the number that the move left empty stays as 삭제."""
        parent = self.resolver.path(Address(steps[:-1])) if len(steps) > 1 else None
        unit = Provision(steps[-1].level, steps[-1].number, status=Status.DELETED)
        self.resolver.taken.add(steps)
        self.changes.inserted.append(NewUnit(unit, parent, self.sentence))
        return 1

    def _delete_part(self, path: Path, address: Address) -> int:
        node, part = node_at(self.body, path), address.parts[-1]
        if part in ALL_CHILDREN:
            if not node.children:
                raise NotFoundError(address, Missing.NO_PART)
            for index, child in enumerate(node.children):
                if not child.deleted:
                    self.changes.delete((*path, index), self.sentence)
            return 1
        if part is Part.BODY:
            raise self.refuse(Code.UNSUPPORTED, "조의 제목만 남기고 삭제할 수는 없습니다.", address)
        (slot,) = part_slots(address, path, node)
        if slot.kind is SlotKind.HEADING:
            raise self.refuse(Code.UNSUPPORTED, "제목만 삭제할 수는 없습니다.", address)
        before = node.text[: slot.start].rstrip()
        start = len(before)
        # A noun that ends a 호 has its full stop only where a sentence follows.
        if before.endswith(".") and not before.endswith("다.") and slot.end >= len(node.text.rstrip()):
            start -= 1
        self._edit(Slot(slot.kind, slot.path, start, slot.end), "")
        return 1

    def _article_step(self, before: Address) -> Step:
        """The number that the article before which a heading stands bears in the end: it may be new or moved."""
        steps = own_steps(before)
        if steps[:1] in self.resolver.taken:
            return steps[0]
        path = self.resolver.path(before)
        if (moved := self.changes.moved.get(path)) is not None:
            return moved.step
        node = node_at(self.body, path)
        return Step(node.level, node.number)

    def _delete_heading(self, before: Address, words: str) -> int:
        self.resolver.path(before)
        division = next(
            (
                path[:count]
                for path in self.resolver.bearing(before)
                for count in range(len(path) - 1, 0, -1)
                if _is_first(self.body, path, count) and alike(_head_line(node_at(self.body, path[:count])), words)
            ),
            None,
        )
        if division is None:
            raise self.refuse(Code.NOT_FOUND, f"{before} 앞에 없는 제목입니다: “{words}”.", before)
        self.changes.headings_removed.append(division)
        return 1

    # Moves

    def _move(self, sources: Sequence[Place], targets: Sequence[Place]) -> int:
        units = [one for place in sources for one in self.expanded(place)]
        steps = self._target_steps(units, targets)
        found_units = [self._moving(unit, target) for unit, target in zip(units, steps, strict=True)]
        moved = [
            self._moved_unit(unit, path, origin, target)
            for unit, (path, origin), target in zip(units, found_units, steps, strict=True)
        ]
        for (unit, path), target in zip(moved, steps, strict=True):
            if path not in self.changes.wrapped:  # the article keeps its number when its words become a 항
                self.resolver.vacated.add(unit)
            self.resolver.renumbered[own_steps(Address(target)) or target] = path
            self._numbers_before[path] = unit
        for target in steps:
            self.resolver.vacated.discard(own_steps(Address(target)) or target)
        return len(units)

    def _moving(self, unit: Place, target: Steps) -> tuple[Path, Address]:
        """The unit that a move speaks of.

        In a swap of two steps the second speaks of the number in force and takes the one that the first left (M10).
        """
        path, address = self._found(unit)
        if isinstance(unit, Address) and path in self.changes.moved and self._numbers_before.get(path) == target:
            return self.resolver.origin(unit), address
        return path, address

    def _moved_unit(self, unit: Place, path: Path, origin: Address, target: Steps) -> tuple[Steps, Path]:
        if path in self.changes.moved or path in self.changes.wrapped:
            raise self.refuse(Code.OVERLAP, "같은 조문을 두 번 옮깁니다.", unit)
        node = node_at(self.body, path)
        if origin.parts == (Part.BODY,):
            if node.children and node.children[0].level is Level.PARAGRAPH:
                raise self.refuse(Code.WRONG_PROVISION, "이미 항이 있는 조입니다.", unit)
            self.changes.wrap(path, target[-1].number, self.sentence)
            # The words of the article get a number; the article keeps its own.
            return (), path
        if node.deleted and node.status is Status.MOVED:
            raise self.refuse(Code.NO_PLACE, f"{unit}: {Missing.DELETED.value}입니다.", unit)
        if node.level != target[-1].level:
            raise self.refuse(Code.WRONG_PROVISION, "조문은 같은 단계의 번호로만 옮길 수 있습니다.", unit)
        self.changes.moved[path] = Moved(path, target[-1], self._new_parent(target), self.sentence)
        address = address_of(unit)
        return (own_steps(address) or address.steps if address is not None else ()), path

    def _new_parent(self, target: Steps) -> Path | None:
        """Where a moved unit goes: its own parent, another one, or wherever its article number belongs."""
        if target[-1].level <= Level.ARTICLE:
            divisions = tuple(step for step in target[:-1] if step.level.is_division)
            return self.resolver.origin(Address(divisions)) if divisions else None
        return self.resolver.path(Address(target[:-1]))

    def _target_steps(self, units: Sequence[Place], targets: Sequence[Place]) -> list[Steps]:
        """The full new number of each unit; a range of targets is counted out over the units it stands for."""
        result: list[Steps] = []
        for index, target in enumerate(targets):
            if not isinstance(target, Range):
                address = address_of(target)
                result.append(address.steps if address is not None else ())
                continue
            rest = len(targets) - index - 1
            taken = units[len(result) : len(units) - rest]
            try:
                numbers = shifted([_last_step(unit) for unit in taken], target.first.steps[-1], target.last.steps[-1])
            except (ValueError, IndexError) as error:
                raise self.refuse(Code.WRONG_PROVISION, "옮길 조문의 수와 새 번호의 수가 다릅니다.", target) from error
            result += [(*target.first.steps[:-1], number) for number in numbers]
        if len(result) != len(units):
            raise self.refuse(Code.WRONG_PROVISION, "옮길 조문의 수와 새 번호의 수가 다릅니다.")
        return result

    def finish(self) -> None:
        """Leave a note where an article moved away and no other took its number."""
        for path, moved in list(self.changes.moved.items()):
            node = node_at(self.body, path)
            step = Step(node.level, node.number)
            if step.level is not Level.ARTICLE or (step,) in self.resolver.renumbered or (step,) in self.resolver.taken:
                continue
            self.changes.inserted.append(NewUnit(moved_stub(step, moved.step), None, moved.sentence))


def _levels(body: tuple[Provision, ...], path: Path) -> set[Level]:
    nodes = (node_at(body, path[:count]) for count in range(1, len(path) + 1))
    return {node.level for node in nodes if not node.level.is_division}


def _may_be_meant(parts: tuple[Part, ...], text: str) -> bool:
    """Whether a sentence part may be meant that the text does not show: 본문 and 전단, or any of unclear sentences."""
    named = set(parts) & set(SENTENCE_PARTS)
    return bool(named) and (not part_spans(text) or bool(named & {Part.MAIN, Part.FIRST}))


def _is_first(body: tuple[Provision, ...], path: Path, count: int) -> bool:
    """Whether the article at `path` is the first one inside the division `count` steps down."""
    before = (node for level in range(count, len(path)) for node in node_at(body, path[:level]).children[: path[level]])
    return not any(_has_article(node) for node in before)


def _has_article(node: Provision) -> bool:
    return not node.level.is_division or any(map(_has_article, node.children))


def _head_line(node: Provision) -> str:
    return f"{Step(node.level, node.number)} {'삭제' if node.deleted else node.heading}"


def _last_step(place: Place) -> Step:
    address = address_of(place)
    if address is None or not address.steps:
        raise RefusedError(Code.UNREADABLE, f"조문의 자리가 아닙니다: “{place}”.")
    return address.steps[-1]


__all__ = ["BodyPlan"]
