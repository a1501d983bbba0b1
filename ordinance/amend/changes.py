"""What an amendment asks of the provisions of one body, gathered before anything is changed (C-15, W-f)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from ordinance.amend.errors import Code, RefusedError
from ordinance.law.address import AnnexAddress, Step
from ordinance.law.locate import SlotKind
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Instrument, Path, Provision


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end` of a field become `text`; `kind` and `path` say which field."""

    kind: SlotKind
    path: Path
    start: int
    end: int
    text: str
    sentence: str = ""


class Spot(Protocol):
    """A stretch of a text, `start` to `end`, and what it becomes."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def text(self) -> str:
        """The new words."""


def edited(text: str, spots: Iterable[Spot]) -> str:
    """`text` with all spots changed at once; of two put in at one place the one given first stands first."""
    for spot in sorted(spots, key=lambda spot: spot.start)[::-1]:
        text = text[: spot.start] + spot.text + text[spot.end :]
    return text


def check_overlaps(edits: Iterable[Edit]) -> None:
    """No character may be changed twice; raises RefusedError."""
    by_field = sorted(edits, key=lambda edit: (edit.kind, edit.path, edit.start, edit.end))
    for one, other in pairwise(by_field):
        if (one.kind, one.path) == (other.kind, other.path) and other.start < one.end:
            raise RefusedError(Code.OVERLAP, "같은 글을 두 번 고칩니다.", sentence=other.sentence)


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A provision that is new or moved: where it goes. `parent` is None where its number alone says so."""

    provision: Provision
    parent: Path | None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """A provision under a new number: below `parent`, or where its number belongs."""

    path: Path
    step: Step
    parent: Path | None
    sentence: str = ""


@dataclass(slots=True)
class Changes:
    """Everything asked of one body; the paths are those of the body in force.

    `said` is the sentence that last asked something of a unit as a whole, for messages.
    """

    edits: list[Edit] = field(default_factory=list)
    rewritten: dict[Path, Provision] = field(default_factory=dict)
    bodies: dict[Path, tuple[str, tuple[Provision, ...]]] = field(default_factory=dict)
    children: dict[Path, tuple[Provision, ...]] = field(default_factory=dict)
    deleted: dict[Path, str] = field(default_factory=dict)
    moved: dict[Path, Moved] = field(default_factory=dict)
    wrapped: dict[Path, Number] = field(default_factory=dict)
    inserted: list[NewUnit] = field(default_factory=list)
    headings_before: list[tuple[Step, Provision]] = field(default_factory=list)
    headings_removed: list[Path] = field(default_factory=list)
    said: dict[Path, str] = field(default_factory=dict)

    def rewrite(self, path: Path, provision: Provision, sentence: str) -> None:
        """Print a provision anew, once and not inside another that is printed anew."""
        if any(_encloses(other, path) or _encloses(path, other) for other in self.rewritten):
            raise RefusedError(Code.OVERLAP, "같은 조문을 두 번 새로 적습니다.", sentence=sentence)
        self.rewritten[path] = provision
        self.said[path] = sentence

    def replace_children(self, path: Path, provisions: tuple[Provision, ...], sentence: str) -> None:
        """Print all 호 or 목 of a provision anew, or take them away, once."""
        if path in self.children or path in self.bodies:
            raise _twice(sentence)
        self.children[path] = provisions
        self.said[path] = sentence

    def replace_body(self, path: Path, text: str, provisions: tuple[Provision, ...], sentence: str) -> None:
        """Print all of an article but its heading anew, once."""
        if path in self.children or path in self.bodies:
            raise _twice(sentence)
        self.bodies[path] = (text, provisions)
        self.said[path] = sentence

    def delete(self, path: Path, sentence: str) -> None:
        """Delete a provision, once."""
        if path in self.deleted:
            raise RefusedError(Code.OVERLAP, "같은 조문을 두 번 삭제합니다.", sentence=sentence)
        self.deleted[path] = sentence
        self.said[path] = sentence

    def wrap(self, path: Path, number: Number, sentence: str) -> None:
        """Make the words of an article its 항 of that number (C-8)."""
        self.wrapped[path] = number
        self.said[path] = sentence

    def check(self) -> None:
        """No character may be changed twice, and none inside what is printed anew or deleted."""
        check_overlaps(self.edits)
        whole = {*self.rewritten, *self.deleted}
        for edit in self.edits:
            if edit.kind is SlotKind.HEADING and edit.path in self.wrapped:
                continue
            if _inside(edit.path, whole) or _lost(edit, self.bodies, self.children):
                raise RefusedError(Code.OVERLAP, "새로 적는 조문의 글을 따로 또 고칩니다.", sentence=edit.sentence)
        self._check_units()

    def _check_units(self) -> None:
        """Nothing may be asked of a unit that is itself deleted or printed anew: it would be lost without a word."""
        for path in self.deleted:
            if any(path in other for other in (self.rewritten, self.moved, self.bodies, self.children, self.wrapped)):
                raise RefusedError(
                    Code.OVERLAP, "삭제하는 조문을 따로 또 고치거나 옮깁니다.", sentence=self.deleted[path]
                )
        for path, provision in self.rewritten.items():
            # Words that become a 항 may be printed anew as this 항, not with their whole article.
            parted = path in self.wrapped and provision.level is not Level.PARAGRAPH
            if parted or path in self.bodies or path in self.children:
                raise _twice(self.said.get(path, ""))
        asked = [*self.rewritten, *self.bodies, *self.children, *self.deleted, *self.wrapped]
        asked += [path for path, moved in self.moved.items() if not self._leaves(path, moved)]
        for path in asked:
            if self._lost_above(path):
                raise _twice(self.said.get(path) or self.moved[path].sentence)
        coming = [(unit.parent, unit.sentence) for unit in self.inserted]
        coming += [(moved.parent, moved.sentence) for moved in self.moved.values()]
        for parent, sentence in coming:
            if parent is not None and self._takes_nothing(parent):
                raise _twice(sentence)

    def _lost_above(self, path: Path) -> Path | None:
        """The unit around `path` of which nothing that stands in it now will be left."""
        whole = {*self.rewritten, *self.deleted, *self.bodies, *self.children}
        return next((path[:count] for count in range(1, len(path)) if path[:count] in whole), None)

    def _leaves(self, path: Path, moved: Moved) -> bool:
        """Whether a unit is moved out of one that is deleted or printed anew, and so is kept."""
        lost = self._lost_above(path)
        return lost is not None and moved.parent is not None and not _encloses(lost, moved.parent)

    def _takes_nothing(self, parent: Path) -> bool:
        """Whether new units below `parent` would be lost; words that became a 항 leave their article in place."""
        whole = {*self.rewritten, *self.deleted} - set(self.wrapped)
        return parent in whole or self._lost_above(parent) is not None

    def touched(self) -> Iterator[Path]:
        """Every path below which something changes."""
        yield from (edit.path for edit in self.edits)
        for group in (self.rewritten, self.bodies, self.children, self.deleted, self.moved, self.wrapped):
            yield from group
        yield from self.headings_removed
        yield from (unit.parent for unit in self.inserted if unit.parent is not None)
        yield from (moved.parent for moved in self.moved.values() if moved.parent is not None)


@dataclass(frozen=True, slots=True)
class LawChanges:
    """What was asked of one law: the law before, the changes of its body, of its 부칙 by index, annexes renumbered."""

    law: Instrument
    body: Changes
    addenda: Mapping[int, Changes]
    annexes_moved: Mapping[int, AnnexAddress]


def _twice(sentence: str) -> RefusedError:
    return RefusedError(Code.OVERLAP, "삭제하거나 새로 적는 조문의 일부를 따로 또 고칩니다.", sentence=sentence)


def _lost(edit: Edit, bodies: Iterable[Path], children: Iterable[Path]) -> bool:
    """Whether an edit stands in text that is printed anew with a part of its provision."""
    if any(_encloses(path, edit.path) for path in bodies):
        return edit.kind is not SlotKind.HEADING
    return any(_encloses(path, edit.path) and edit.path != path for path in children)


def _encloses(path: Path, other: Path) -> bool:
    return other[: len(path)] == path


def _inside(path: Path, whole: set[Path]) -> bool:
    return any(path[:count] in whole for count in range(1, len(path) + 1))
