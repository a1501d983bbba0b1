"""Which unit of the law in force faces which unit of the new law (part E).

Kept and moved units are told by their tags; what is printed anew is told by its number; a deleted unit whose number
another one took stands behind the unit that it followed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from ordinance.amend.changes import Changes
from ordinance.amend.ledger import Cause, Ledger, Part
from ordinance.amend.resolve import walk_to_articles
from ordinance.amend.tagged import birth, departed, origin, tagged_body
from ordinance.amend.twins import Twin, Wording, first_paragraph, own_words
from ordinance.law.address import Part as NamedPart
from ordinance.law.locate import SlotKind
from ordinance.law.numbers import Level, reference
from ordinance.law.tree import Path, Provision, node_at

Causes = tuple[Cause, ...]
BODY_WORDS = NamedPart.BODY.value
_Pair = tuple[Path | None, Provision | None]


def body_twins(part: Part, body: tuple[Provision, ...], changes: Changes, written: Ledger) -> tuple[Twin, ...]:
    """Headings of divisions and articles of one body in the order of the new law, each with its units below it."""
    return tuple(_Pairing(part, body, changes, written).flat())


class _Pairing:
    def __init__(self, part: Part, body: tuple[Provision, ...], changes: Changes, written: Ledger) -> None:
        self._part = part
        self._body = body
        self._changes = changes
        self._ledger = written
        self._new = tagged_body(body, changes)
        self._touched = {path[:count] for path in changes.touched() for count in range(1, len(path) + 1)}

    def flat(self) -> Iterator[Twin]:
        olds = [path for path, _ in walk_to_articles(self._body)]
        news = [node for _, node in walk_to_articles(self._new)]
        divisions = (path for path in self._changes.rewritten if node_at(self._body, path).level.is_division)
        anew = tuple(cause for path in divisions for cause in self._by("rewritten", path))
        yield from self._twins(self._aligned(olds, news), olds, anew)

    # Who faces whom

    def _aligned(self, olds: Sequence[Path], news: Sequence[Provision]) -> list[_Pair]:
        news = [node for node in news if not departed(node)]
        kept = {origin(node) for node in news}
        free = [path for path in olds if path not in kept]
        pairs: list[_Pair] = []
        for node in news:
            path = origin(node) or self._same_number(node, free)
            if path in free:
                free.remove(path)
            pairs.append((path, node))
        for path in free:
            pairs.insert(_behind(pairs, olds, path), (path, None))
        return pairs

    def _same_number(self, node: Provision, free: Sequence[Path]) -> Path | None:
        """What stood under the number of a unit printed anew, or of a stub; a new unit only takes a stub's place."""
        for path in free:
            old = node_at(self._body, path)
            if (old.level, old.number) == (node.level, node.number) and (birth(node) is None or old.deleted):
                return path
        return None

    # Twins

    def _twins(self, pairs: Sequence[_Pair], siblings: Sequence[Path], above: Causes) -> Iterator[Twin]:
        """One twin for each pair; `above` are the operations that print the parent's units anew."""
        for path, new in pairs:
            if path is None:
                yield self._new_twin(new, above)
            elif path not in siblings:
                yield Twin(None, new, whole=self._inside(path))
            elif new is None:
                yield Twin(node_at(self._body, path), None, whole=self._lost(path) or above, place=path[-1])
            else:
                yield dataclasses.replace(self._twin(path, new, above), place=path[-1])

    def _new_twin(self, new: Provision | None, above: Causes) -> Twin:
        made = birth(new) if new is not None else None
        return Twin(None, new, whole=self._by(*made) if made is not None else above)

    def _twin(self, path: Path, new: Provision, above: Causes) -> Twin:
        old = node_at(self._body, path)
        if new.deleted and not old.deleted:
            return Twin(old, new, whole=self._lost(path) or above)
        if made := birth(new):
            return Twin(old, new, whole=self._by(*made))
        whole = self._by("rewritten", path) or (above if origin(new) is None else ())
        if not whole and path not in self._touched:
            return Twin(old, new)
        twin = Twin(
            old,
            new,
            text=() if whole else self._wordings(SlotKind.TEXT, path),
            heading=self._wordings(SlotKind.HEADING, path),
            moved=self._by("moved", path),
            whole=whole,
            former=reference(old.level, old.number),
        )
        if old.level.is_division:
            return twin
        if old.level is Level.ARTICLE:
            # The words of an article are a unit below its head.
            return dataclasses.replace(twin, text=(), below=tuple(self._units(path, twin)))
        return self._with_children(path, twin)

    def _children(self, path: Path, twin: Twin) -> Iterator[Twin]:
        if twin.old is None or twin.new is None:
            return
        siblings = [(*path, index) for index in range(len(twin.old.children))]
        above = twin.whole or self._by("children", path)
        yield from self._twins(self._aligned(siblings, twin.new.children), siblings, above)

    # The units of an article: its own words are one of them

    def _units(self, path: Path, article: Twin) -> Iterator[Twin]:
        if article.old is None or article.new is None:
            return
        old, new = article.old, article.new
        siblings = [(*path, index) for index in range(len(old.children))]
        pairs = self._aligned(siblings[first_paragraph(old) :], new.children[first_paragraph(new) :])
        anew = article.whole or self._by("bodies", path)
        words = Twin(own_words(old), own_words(new), whole=anew, place=-1)
        if wrapped := self._by("wrapped", path):
            yield from self._wrapped(path, dataclasses.replace(words, moved=wrapped), pairs)
            return
        if (words.old is None) != (words.new is None):
            at, where, words = self._faced(path, words, pairs)
            pairs = [pair for index, pair in enumerate(pairs) if index != at]
            yield self._with_children(where, words)
        elif words.old is not None:
            text = () if anew else self._wordings(SlotKind.TEXT, path)
            yield self._with_children(path, dataclasses.replace(words, text=text))
        yield from self._twins(pairs, siblings, anew)

    def _wrapped(self, path: Path, words: Twin, pairs: Sequence[_Pair]) -> Iterator[Twin]:
        """The words of an article that become a 항, where that 항 stands among the new ones (C-8)."""
        for one, new in pairs:
            if new is None or birth(new) is not None:
                yield from self._twins([(one, new)], (), ())
                continue
            text = self._wordings(SlotKind.TEXT, path)
            whole = dataclasses.replace(words, new=new, text=text, former=BODY_WORDS)
            yield self._with_children(path, whole)

    def _faced(self, path: Path, words: Twin, pairs: Sequence[_Pair]) -> tuple[int | None, Path, Twin]:
        """An article printed anew that gets or loses its 항: its words face the first of them."""
        for at, (one, new) in enumerate(pairs):
            if words.old is None and one is not None and new is None:
                return at, one, dataclasses.replace(words, old=node_at(self._body, one))
            if words.new is None and one is None and new is not None:
                return at, path, dataclasses.replace(words, new=new)
        return None, path, words

    def _with_children(self, path: Path, twin: Twin) -> Twin:
        return dataclasses.replace(twin, below=tuple(self._children(path, twin)))

    # Who asked

    def _by(self, name: str, key: object) -> Causes:
        return self._ledger.by(self._part, name, key)

    def _lost(self, path: Path) -> Causes:
        """Who deleted a unit, printed it anew as deleted, or took it away from its parent."""
        deleted = (self._by("deleted", path[:count]) for count in range(len(path), 0, -1))
        found = next((causes for causes in deleted if causes), ())
        return found or self._by("headings_removed", self._removed(path)) or self._inside(path)

    def _removed(self, path: Path) -> int | None:
        headings = self._changes.headings_removed
        return headings.index(path) if path in headings else None

    def _inside(self, path: Path) -> Causes:
        """Everything asked of a unit and of what is below it: one that left its parent is shown whole."""
        found = [cause for name in ("moved", "rewritten") for cause in self._below_path(name, path)]
        for index, edit in enumerate(self._changes.edits):
            if edit.path[: len(path)] == path:
                found += self._by("edits", index)
        return tuple(dict.fromkeys(found))

    def _below_path(self, name: str, path: Path) -> Iterator[Cause]:
        for one in getattr(self._changes, name):
            if one[: len(path)] == path:
                yield from self._by(name, one)

    def _wordings(self, kind: SlotKind, path: Path) -> tuple[Wording, ...]:
        found = [
            Wording(edit.start, edit.end, edit.text, self._by("edits", index))
            for index, edit in enumerate(self._changes.edits)
            if (edit.kind, edit.path) == (kind, path)
        ]
        return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _behind(pairs: Sequence[_Pair], olds: Sequence[Path], path: Path) -> int:
    """Where a unit without a place in the new law goes: behind the unit that it followed."""
    places = {one: at for at, (one, _) in enumerate(pairs)}
    before = (places[one] for one in reversed(olds[: olds.index(path)]) if one in places)
    return next((at + 1 for at in before), 0)
