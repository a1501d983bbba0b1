"""The notes that a database puts into consolidated text when an amendment is applied (A-10, C-9).

They are put on what goes into the new tree: on the provisions in force that are changed, on those that are printed anew
or new. The tree itself is built as it is without them. Notes of a whole article (`[본조신설 …]`) stand behind its last
line, so they are taken up to the article before and put down behind its new last line afterwards.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from ordinance.amend.apply import Applied, addenda_body
from ordinance.amend.changes import Changes, NewUnit
from ordinance.amend.rebuild import rebuilt, stub
from ordinance.korean import attach
from ordinance.law.address import Step
from ordinance.law.consolidated import is_square
from ordinance.law.locate import SlotKind
from ordinance.law.note_style import NoteStyle, Placement, note_style
from ordinance.law.numbers import Level
from ordinance.law.tree import Annex, Instrument, Note, NoteKind, Path, Provision, Status, mapped, node_at, replaced

_OF_ARTICLE = frozenset({NoteKind.ARTICLE_ADDED, NoteKind.WHOLLY_AMENDED, NoteKind.HEADING_AMENDED})


def noted(applied: Applied, day: date) -> Instrument:
    """The amended law with the notes of this amendment, written as the law writes its own; `day` is promulgation."""
    changes, law = applied.changes, applied.law
    style = note_style(changes.law)
    addenda = [
        dataclasses.replace(one, body=_noted_body(addenda_body(changes.law.addenda[index]), found, style, day))
        if one.body and (found := changes.addenda.get(index)) is not None
        else one
        for index, one in enumerate(law.addenda)
    ]
    return dataclasses.replace(
        law,
        body=_noted_body(changes.law.body, changes.body, style, day),
        addenda=tuple(addenda),
        annexes=tuple(_noted_annexes(applied, style, day)),
    )


def _noted_body(body: tuple[Provision, ...], changes: Changes, style: NoteStyle, day: date) -> tuple[Provision, ...]:
    taken_up = _taken_up(body, changes)
    writer = _Writer(taken_up, changes, style, day)
    return mapped(rebuilt(writer.body(), writer.changes()), _put_down)


# Notes of whole articles, up to the article and down again


def _taken_up(body: tuple[Provision, ...], changes: Changes) -> tuple[Provision, ...]:
    """The body with the notes that stand behind the last line of a changed article at the article itself."""
    for path in {found for path in changes.touched() if (found := _article(body, path))}:
        body = replaced(body, path, _article_taken_up(node_at(body, path)))
    return body


def _article(body: tuple[Provision, ...], path: Path) -> Path | None:
    ways = (path[:count] for count in range(1, len(path) + 1))
    return next((way for way in ways if node_at(body, way).level is Level.ARTICLE), None)


def _article_taken_up(article: Provision) -> Provision:
    last = _last_path(article)
    if not last:
        return article
    node = node_at(article.children, last)
    taken = tuple(note for note in node.notes if _is_of_article(note))
    if not taken:
        return article
    left = _with_notes(node, tuple(note for note in node.notes if note not in taken))
    children = replaced(article.children, last, left)
    return _with_notes(dataclasses.replace(article, children=children), (*article.notes, *taken))


def _put_down(node: Provision) -> Provision:
    """A changed article with its own notes behind its last line, where readers find them."""
    last = _last_path(node)
    if node.level is not Level.ARTICLE or not last or node.source is not None:
        return node
    down = tuple(note for note in node.notes if is_square(note))
    if not down:
        return node
    end = node_at(node.children, last)
    children = replaced(node.children, last, _with_notes(end, (*end.notes, *down)))
    kept = tuple(note for note in node.notes if note not in down)
    return dataclasses.replace(node, children=children, notes=kept)


def _last_path(node: Provision) -> Path:
    """The way from a provision down to the last one in it."""
    if not node.children:
        return ()
    return (len(node.children) - 1, *_last_path(node.children[-1]))


def _is_of_article(note: Note) -> bool:
    moved = NoteKind.MOVED in note.kinds and "조" in note.text
    return is_square(note) and (moved or bool(_OF_ARTICLE.intersection(note.kinds)))


def _with_notes(node: Provision, notes: tuple[Note, ...]) -> Provision:
    """The provision with these notes; what it was read from held others."""
    return node if notes == node.notes else dataclasses.replace(node, notes=notes, source=None)


# What is noted where


@dataclass(slots=True)
class _Writer:
    """One body and what is asked of it, to be given out with notes."""

    given: tuple[Provision, ...]
    asked: Changes
    style: NoteStyle
    day: date
    former: Mapping[Step, Step] = field(init=False)
    headings: frozenset[Path] = field(init=False)
    amended: frozenset[Path] = field(init=False)

    def __post_init__(self) -> None:
        moved = ((node_at(self.given, path), one.step) for path, one in self.asked.moved.items())
        self.former = {Step(node.level, node.number): step for node, step in moved if node.level is Level.ARTICLE}
        self.headings = frozenset(edit.path for edit in self.asked.edits if edit.kind is SlotKind.HEADING)
        self.amended = frozenset(self._amended())

    def body(self) -> tuple[Provision, ...]:
        """The body in force with the notes of its changes; what is printed anew or deleted takes no part."""
        body = self.given
        for path in self._noted():
            body = replaced(body, path, self._changed(path, node_at(body, path)))
        return body

    def changes(self) -> Changes:
        """What is asked, with notes on all that is new."""
        asked = self.asked
        printed = {path: self._printed(path, new) for path, new in asked.rewritten.items()}
        gone = {path: self._stub(node_at(self.given, path)) for path in asked.deleted}
        return dataclasses.replace(
            asked,
            rewritten=printed | gone,
            deleted={},
            bodies={path: (text, tuple(map(self._below, new))) for path, (text, new) in asked.bodies.items()},
            children={path: tuple(map(self._below, new)) for path, new in asked.children.items()},
            inserted=[dataclasses.replace(unit, provision=self._inserted(unit)) for unit in asked.inserted],
            headings_before=[(path, self._new(division)) for path, division in asked.headings_before],
        )

    def _note(self, words: str) -> Note:
        return self.style.note(words, self.day)

    # Provisions in force

    def _noted(self) -> Iterator[Path]:
        whole = {*self.asked.rewritten, *self.asked.deleted}
        seen = {*self.amended, *self.asked.moved, *self.headings, *self.asked.bodies}
        for path in seen - whole:
            if not node_at(self.given, path).deleted:
                yield path

    def _changed(self, path: Path, node: Provision) -> Provision:
        notes = node.notes
        if path in self.asked.bodies:
            notes = self._wholly_amended(node)
        elif path in self.amended:
            notes = self.style.amended(notes, self.day)
        if path in self.headings and node.level is Level.ARTICLE:
            notes = self._heading_amended(notes)
        return _with_notes(node, (*notes, *self._moved(path)))

    def _amended(self) -> set[Path]:
        """Where `<개정 …>` stands: at what bears the notes of each changed unit. A deleted 호 tells of itself."""
        words = {place for path in self._with_changed_words() for place in self._bearers(path)}
        leads = set() if self.style.placement is Placement.OWN else set(self._with_changed_lists())
        return words | leads | self._own_amended()

    def _own_amended(self) -> set[Path]:
        divisions = {path for path in {*self.headings, *self.asked.moved} if self._node(path).level.is_division}
        return divisions | set(self.asked.wrapped)

    def _with_changed_words(self) -> Iterator[Path]:
        yield from (edit.path for edit in self.asked.edits if edit.kind is SlotKind.TEXT)
        yield from (path for path in self.asked.rewritten if self._node(path).level > Level.ARTICLE)
        yield from (path for path in self.asked.moved if self._node(path).level is Level.PARAGRAPH)
        yield from self.asked.children

    def _with_changed_lists(self) -> Iterator[Path]:
        """The words before 호 and 목 that come, go elsewhere or change their number."""
        for path, moved in self.asked.moved.items():
            if self._node(path).level > Level.PARAGRAPH:
                yield self._lead(path)
            if moved.parent is not None and moved.step.level > Level.PARAGRAPH:
                yield self._lead(moved.parent)
        for unit in self.asked.inserted:
            new = unit.provision
            if unit.parent is not None and new.level > Level.PARAGRAPH and not new.deleted:
                yield self._lead(unit.parent)

    def _bearers(self, path: Path) -> Iterator[Path]:
        lead = self._lead(path)
        if self.style.placement is Placement.LEAD or lead == path:
            yield lead
            return
        yield path
        if self.style.placement is Placement.BOTH:
            yield lead

    def _lead(self, path: Path) -> Path:
        """The 항 of a 호 or 목, or its article where that has no 항."""
        ways = (path[:count] for count in range(len(path), 0, -1))
        return next((way for way in ways if self._node(way).level <= Level.PARAGRAPH), path[:1])

    def _node(self, path: Path) -> Provision:
        return node_at(self.given, path)

    # Notes of whole articles

    def _wholly_amended(self, node: Provision) -> tuple[Note, ...]:
        kept = tuple(note for note in node.notes if _is_of_article(note) and NoteKind.MOVED in note.kinds)
        return (self._note("[전문개정 {}]"), *kept)

    def _heading_amended(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        for index, note in enumerate(notes):
            if NoteKind.HEADING_AMENDED in note.kinds and note.dates:
                return (*notes[:index], self.style.dated_again(note, self.day), *notes[index + 1 :])
        return (*notes, self._note("[제목개정 {}]"))

    def _moved(self, path: Path) -> tuple[Note, ...]:
        """`[제3조에서 이동, 종전 제4조는 제5조로 이동 <…>]`; of a 호 only where 호 bear their own notes."""
        moved = self.asked.moved.get(path)
        node = self._node(path)
        if moved is None or node.deleted:
            return ()
        own = Step(node.level, node.number)
        if own.level is Level.ARTICLE:
            words = [f"{own}에서 이동", *self._former(moved.step)]
            return (self._note(f"[{', '.join(words)} <{{}}>]"),)
        if own.level > Level.PARAGRAPH and self.style.placement is not Placement.LEAD:
            return (self._note(f"<{own}에서 이동 {{}}>"),)
        return ()

    def _former(self, step: Step) -> Iterator[str]:
        """Where the article went that had the number before."""
        if step in self.former:
            yield f"종전 {attach(str(step), '은')} {attach(str(self.former[step]), '로')} 이동"

    # New provisions

    def _printed(self, path: Path, new: Provision) -> Provision:
        """A provision printed anew in the place of one in force."""
        old = self._node(path)
        if old.deleted:
            return self._new(new)
        if new.level.is_division:
            return _with_notes(self._articles(new), self.style.amended(old.notes, self.day))
        if new.level is Level.ARTICLE:
            return _with_notes(new, (*self._wholly_amended(old), *self._moved(path)))
        notes = old.notes
        if path in self.amended:
            notes = self.style.amended(notes, self.day)
        return _with_notes(new, (*notes, *self._moved(path)))

    def _articles(self, division: Provision) -> Provision:
        children = tuple(
            self._articles(one) if one.level.is_division else _with_notes(one, (self._note("[전문개정 {}]"),))
            for one in division.children
        )
        return dataclasses.replace(division, children=children)

    def _stub(self, node: Provision) -> Provision:
        """`4. 삭제 <…>`; of a chapter also its articles."""
        return mapped((stub(node),), lambda one: _with_notes(one, (self._note("<{}>"),)))[0]

    def _inserted(self, unit: NewUnit) -> Provision:
        new = unit.provision
        if new.status is Status.DELETED:
            return _with_notes(new, (self._note("<{}>"),))
        former = tuple(self._note(f"[{words} <{{}}>]") for words in self._former(Step(new.level, new.number)))
        if new.status is Status.MOVED:
            return _with_notes(new, former or new.notes)
        made = self._new(new)
        return _with_notes(made, (*made.notes, *former)) if new.level is Level.ARTICLE else made

    def _new(self, new: Provision) -> Provision:
        if new.level is Level.ARTICLE:
            return _with_notes(new, (self._note("[본조신설 {}]"),))
        if new.level.is_division:
            new = dataclasses.replace(new, children=tuple(map(self._new, new.children)))
        return _with_notes(new, (self._note("<신설 {}>"),)) if new.level <= Level.PARAGRAPH else self._below(new)

    def _below(self, new: Provision) -> Provision:
        """A new 호 or 목: noted at itself only where the law does so."""
        if self.style.placement is Placement.LEAD or new.level <= Level.PARAGRAPH:
            return new
        return _with_notes(new, (self._note("<신설 {}>"),))


# Annexes


def _noted_annexes(applied: Applied, style: NoteStyle, day: date) -> Iterator[Annex]:
    changes = applied.changes
    origins = {
        (target.kind, target.number): changes.law.annexes[index] for index, target in changes.annexes_moved.items()
    }
    gone = {(changes.law.annexes[index].kind, changes.law.annexes[index].number) for index in changes.annexes_moved}
    for annex in changes.law.annexes:
        key = (annex.kind, annex.number)
        if key not in gone:
            origins.setdefault(key, annex)
    for annex in applied.law.annexes:
        yield _noted_annex(annex, origins.get((annex.kind, annex.number)), style, day)


def _noted_annex(annex: Annex, old: Annex | None, style: NoteStyle, day: date) -> Annex:
    if annex == old:
        return annex
    if annex.deleted:
        notes: tuple[Note, ...] = (style.note("<{}>", day),)
    elif old is None or old.deleted:
        notes = (style.note("<신설 {}>", day),)
    else:
        notes = style.amended(old.notes, day)
    return dataclasses.replace(annex, notes=notes, source=None)


__all__ = ["noted"]
