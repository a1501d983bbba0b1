"""The body after its changes: a new tree, the old one untouched."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ordinance.amend.changes import Changes, Edit, NewUnit, edited
from ordinance.amend.errors import Code, RefusedError
from ordinance.law.address import Step
from ordinance.law.consolidated import is_square
from ordinance.law.locate import SlotKind
from ordinance.law.numbers import Level, Number, mark, reference
from ordinance.law.tree import Note, NoteKind, Path, Provision, Status, node_at, reworded


def rebuilt(body: tuple[Provision, ...], changes: Changes) -> tuple[Provision, ...]:
    """The body with all changes made at once; raises RefusedError where a number is already borne by another."""
    changes.check()
    new = _Builder(body, changes).whole()
    _check_numbers(body, new, changes)
    return new


def _check_numbers(old: tuple[Provision, ...], new: tuple[Provision, ...], changes: Changes) -> None:
    """No article or chapter may come to bear a number that another bears; what the law had twice before stays.

    Sections that bear one number may do so under another number of their chapter, which can have changed. A chapter
    printed anew says itself what it has twice.
    """
    chapters = [(node,) for node in changes.rewritten.values() if node.level.is_division]
    before: dict[Step, int] = {}
    for nodes in (old, *chapters):
        for numbers, count in Counter(_live_numbers(nodes)).items():
            before[numbers[-1]] = max(count, before.get(numbers[-1], 0))
    for numbers, count in Counter(_live_numbers(new)).items():
        step = numbers[-1]
        if count > max(1, before.get(step, 0)):
            come = [(moved.step, moved.sentence) for moved in changes.moved.values()]
            come += [(Step(unit.provision.level, unit.provision.number), unit.sentence) for unit in changes.inserted]
            raise _taken(step, next((sentence for one, sentence in come if one == step), ""))


def _live_numbers(nodes: tuple[Provision, ...], above: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Articles by their number alone, divisions with those around them."""
    for node in nodes:
        step = Step(node.level, node.number)
        if node.level.is_division:
            yield from _live_numbers(node.children, (*above, step))
        if not node.deleted:
            yield (*above, step) if node.level.is_division else (step,)


class _Builder:
    def __init__(self, body: tuple[Provision, ...], changes: Changes) -> None:
        self._body = body
        self._changes = changes
        self._touched = {path[:count] for path in changes.touched() for count in range(1, len(path) + 1)}
        self._edits: dict[tuple[SlotKind, Path], list[Edit]] = {}
        for edit in changes.edits:
            self._edits.setdefault((edit.kind, edit.path), []).append(edit)
        self._coming: dict[Path, list[NewUnit]] = {}
        self._loose: list[NewUnit] = []
        self._staying = frozenset(staying(body, changes))

    def whole(self) -> tuple[Provision, ...]:
        for unit in self._changes.inserted:
            self._arrive(unit)
        # The lowest levels first: a unit that moves takes along what is new in it or moved to it.
        for path, moved in sorted(self._changes.moved.items(), key=lambda one: one[1].step.level, reverse=True):
            if path not in self._staying:
                self._arrive(NewUnit(_with_number(self._built(path), moved.step), moved.parent, moved.sentence))
        body = self._standing((), self._body)
        for unit in sorted(self._loose, key=lambda unit: unit.provision.number):
            body = placed_article(body, unit)
        return with_headings(body, self._changes)

    def _standing(self, above: Path, nodes: tuple[Provision, ...]) -> tuple[Provision, ...]:
        """The nodes that stay where they stand, changed; renumbered ones of a shifted block among them."""
        result = []
        for index in range(len(nodes)):
            path = (*above, index)
            moved = self._changes.moved.get(path)
            if moved is None:
                result.append(self._built(path))
            elif path in self._staying:
                result.append(_with_number(self._built(path), moved.step))
        return tuple(result)

    def _arrive(self, unit: NewUnit) -> None:
        if unit.parent is None:
            self._loose.append(unit)
        else:
            self._coming.setdefault(unit.parent, []).append(unit)

    def _built(self, path: Path) -> Provision:
        """The provision at a path with the changes in it and below it, under its old number."""
        node = node_at(self._body, path)
        if path not in self._touched and path not in self._coming:
            return node
        changes = self._changes
        if path in changes.deleted:
            return stub(node)
        if path in changes.rewritten and path not in changes.wrapped:
            return changes.rewritten[path]
        heading = self._edited(SlotKind.HEADING, path, node.heading)
        text = self._edited(SlotKind.TEXT, path, node.text)
        children = self._children(path, node)
        if path in changes.bodies:
            text, children = changes.bodies[path]
        if path in changes.children:
            children = changes.children[path]
        if (number := changes.wrapped.get(path)) is not None:
            said = changes.rewritten.get(path) or Provision(Level.PARAGRAPH, number, "", text, children)
            node, inner = _parted(node, said)
            text, children = "", (inner,)
        children = self._with_new(path, text, children)
        changed = dataclasses.replace(node, children=children)
        if path in changes.headings_removed:
            return dataclasses.replace(changed, text=_NO_LINE)
        if (heading, text) != (node.heading, node.text):
            changed = reworded(changed, heading=heading, text=text)
        return changed

    def _with_new(self, path: Path, text: str, children: tuple[Provision, ...]) -> tuple[Provision, ...]:
        """The children with those that come; a 항 needs the words of its article to be in a 항 too (C-8)."""
        coming = sorted(self._coming.get(path, ()), key=lambda unit: unit.provision.number)
        level = node_at(self._body, path).level
        is_plain = bool(text) and level is Level.ARTICLE
        is_plain = is_plain and not any(child.level is Level.PARAGRAPH for child in children)
        for unit in coming:
            if is_plain and unit.provision.level is Level.PARAGRAPH:
                raise _words_without_paragraph(unit)
            if not level.is_division and any(child.level < unit.provision.level for child in children):
                raise _whose(unit, children[0].level)
            children = placed(children, unit)
        return children

    def _children(self, path: Path, node: Provision) -> tuple[Provision, ...]:
        return self._standing(path, node.children)

    def _edited(self, kind: SlotKind, path: Path, text: str) -> str:
        return edited(text, self._edits.get((kind, path), ()))


def staying(body: tuple[Provision, ...], changes: Changes) -> Iterator[Path]:
    """Articles and chapters that only change their number: a block that shifts keeps its place in its chapters."""
    for level in {node_at(body, path).level for path, moved in changes.moved.items() if moved.parent is None}:
        ahead = Number(0)
        paths = list(_paths(body, level))
        gone = {path for path in paths if path in changes.deleted or node_at(body, path).deleted}
        fixed = [node_at(body, path).number for path in paths if path not in changes.moved and path not in gone]
        for path in paths:
            moved = changes.moved.get(path)
            if moved is None and path in gone:
                continue
            if moved is None:
                ahead = max(ahead, node_at(body, path).number)
                fixed = fixed[1:]
            elif moved.parent is None and ahead < moved.step.number and not any(n < moved.step.number for n in fixed):
                ahead = moved.step.number
                yield path


def _parted(article: Provision, inner: Provision) -> tuple[Provision, Provision]:
    """The notes of an article's words go with the words when they become its first 항; those of the article stay."""
    own = tuple(note for note in article.notes if is_square(note))
    words = tuple(note for note in article.notes if not is_square(note))
    return dataclasses.replace(article, notes=own), dataclasses.replace(inner, notes=words)


def stub(node: Provision) -> Provision:
    """What stays of a deleted provision: its number; of a chapter also those of its articles (C-9)."""
    below = tuple(map(stub, node.children)) if node.level.is_division else ()
    return Provision(node.level, node.number, children=below, status=Status.DELETED)


def moved_stub(step: Step, to: Step) -> Provision:
    """What stays where an article moved away and none came: `제6조 [제5조의2로 이동]`."""
    note = Note(f"[{mark(to.level, to.number)}로 이동]", (NoteKind.MOVED,))
    return Provision(step.level, step.number, notes=(note,), status=Status.MOVED)


def _with_number(node: Provision, step: Step) -> Provision:
    return dataclasses.replace(node, level=step.level, number=step.number, source=None)


def _words_without_paragraph(unit: NewUnit) -> RefusedError:
    return RefusedError(
        Code.WRONG_PROVISION,
        "항이 없는 조에 항을 두려면 먼저 제목 외의 부분을 항으로 하여야 합니다.",
        sentence=unit.sentence,
        place=reference(unit.provision.level, unit.provision.number),
    )


def _whose(unit: NewUnit, level: Level) -> RefusedError:
    """`제1조에 제1호를` where 제1조 has 항: below which of them is not said."""
    name = reference(unit.provision.level, unit.provision.number)
    return RefusedError(
        Code.WRONG_PROVISION,
        f"어느 {level.korean}에 두는지 알 수 없는 조문입니다: {name}.",
        sentence=unit.sentence,
        place=name,
    )


def _taken(step: Step, sentence: str) -> RefusedError:
    return RefusedError(
        Code.NUMBER_TAKEN, f"새 번호({step})를 이미 다른 조문이 쓰고 있습니다.", sentence=sentence, place=str(step)
    )


def placed(siblings: Sequence[Provision], unit: NewUnit) -> tuple[Provision, ...]:
    """`unit` among siblings: before the first of its level with a higher number; a stub of its number gives way."""
    new = unit.provision
    for index, node in enumerate(siblings):
        if node.level != new.level or node.number < new.number:
            continue
        if node.number == new.number:
            if not node.deleted:
                raise _taken(Step(new.level, new.number), unit.sentence)
            return (*siblings[:index], new, *siblings[index + 1 :])
        return (*siblings[:index], new, *siblings[index:])
    behind = max((index + 1 for index, node in enumerate(siblings) if node.level <= new.level), default=len(siblings))
    if any(node.level == new.level for node in siblings):
        behind = max(index + 1 for index, node in enumerate(siblings) if node.level == new.level)
    return (*siblings[:behind], new, *siblings[behind:])


def placed_article(body: tuple[Provision, ...], unit: NewUnit) -> tuple[Provision, ...]:
    """An article or chapter that comes without a parent: behind the one with the next lower number (N1, N2)."""
    new = unit.provision
    same = _find(body, new)
    if same is not None:
        if not node_at(body, same).deleted:
            raise _taken(Step(new.level, new.number), unit.sentence)
        return _exchanged(body, same, (new,))
    before = _last_lower(body, new)
    if before is None:
        first = _first_of(body, new.level)
        return _exchanged(body, first, (new, node_at(body, first))) if first is not None else (*body, new)
    return _exchanged(body, before, (node_at(body, before), new))


def _paths(nodes: tuple[Provision, ...], level: Level, above: Path = ()) -> Iterable[Path]:
    for index, node in enumerate(nodes):
        if node.level == level:
            yield (*above, index)
        elif node.level < level and node.level.is_division:
            yield from _paths(node.children, level, (*above, index))


def _find(body: tuple[Provision, ...], new: Provision) -> Path | None:
    found = [path for path in _paths(body, new.level) if node_at(body, path).number == new.number]
    live = [path for path in found if not node_at(body, path).deleted]
    return (live or found)[0] if found else None


def _last_lower(body: tuple[Provision, ...], new: Provision) -> Path | None:
    lower = [path for path in _paths(body, new.level) if node_at(body, path).number < new.number]
    return max(lower, key=lambda path: (node_at(body, path).number, path)) if lower else None


def _first_of(body: tuple[Provision, ...], level: Level) -> Path | None:
    return next(iter(_paths(body, level)), None)


def _exchanged(nodes: tuple[Provision, ...], path: Path, new: tuple[Provision, ...]) -> tuple[Provision, ...]:
    index = path[0]
    if len(path) == 1:
        return (*nodes[:index], *new, *nodes[index + 1 :])
    inner = dataclasses.replace(nodes[index], children=_exchanged(nodes[index].children, path[1:], new))
    return (*nodes[:index], inner, *nodes[index + 1 :])


# Heading lines of chapters alone (C-10)


# What marks a chapter whose heading line is taken away until its articles have found another.
_NO_LINE = "\0"


def with_headings(body: tuple[Provision, ...], changes: Changes) -> tuple[Provision, ...]:
    """Heading lines put before articles, or taken away from before them."""
    if not changes.headings_before and not changes.headings_removed:
        return body
    flat = [node for node in _flat(body) if node.text != _NO_LINE]
    for step, division in changes.headings_before:
        found = (index for index, node in enumerate(flat) if (node.level, node.number) == (step.level, step.number))
        at = next(found, None)
        if at is None:
            raise RefusedError(Code.NO_PLACE, f"{step}: 그 앞에 제목을 둘 조문이 없습니다.", place=str(step))
        while at and flat[at - 1].level.is_division and flat[at - 1].level > division.level:
            at -= 1
        flat.insert(at, division)
    return _nested(flat)


def _flat(nodes: tuple[Provision, ...]) -> Iterable[Provision]:
    for node in nodes:
        if node.level.is_division:
            yield dataclasses.replace(node, children=())
            yield from _flat(node.children)
        else:
            yield node


def _nested(flat: Sequence[Provision]) -> tuple[Provision, ...]:
    """Divisions with what follows them inside, each up to the next one of its level or above."""
    result: list[Provision] = []
    index = 0
    while index < len(flat):
        node = flat[index]
        end = index + 1
        if node.level.is_division:
            while end < len(flat) and flat[end].level > node.level:
                end += 1
            node = dataclasses.replace(node, children=_nested(flat[index + 1 : end]))
        result.append(node)
        index = end
    return tuple(result)


__all__ = ["moved_stub", "placed", "placed_article", "rebuilt", "stub"]
