"""The citations of one text while they are being read: one law, then provision after provision in one breath."""

from __future__ import annotations

from dataclasses import dataclass, field

from ordinance.law.citations_marks import GOING_ON, REACHES
from ordinance.law.citations_model import Citation, OtherLaw, Range, Reference, Single, Where
from ordinance.law.citations_names import Law
from ordinance.law.citations_places import Steps, above, end_of, steps_of
from ordinance.law.numbers import Level


@dataclass(slots=True)
class _Open:
    """A citation that may still go on."""

    law: Law
    start: int
    end: int
    references: list[Reference] = field(default_factory=list)


@dataclass(slots=True)
class Draft:
    """Collects the citations of `text`, which stands `at` a place; `end` is where the last of their words ends."""

    text: str
    at: Where
    end: int = 0
    last: tuple[Law, Single] | None = None
    done: list[Citation] = field(default_factory=list)
    _open: _Open | None = None

    @property
    def law(self) -> Law | None:
        """The law of the citation that may still go on."""
        return self._open.law if self._open else None

    @property
    def named_only(self) -> bool:
        """Whether a law has been named and nothing of it cited yet."""
        return self._open is not None and not self._open.references

    @property
    def reference(self) -> Reference | None:
        """The provision cited last in the citation that may still go on."""
        return self._open.references[-1] if self._open and self._open.references else None

    def goes_on(self, start: int) -> bool:
        """Whether only `부터`, `까지와`, `및` and the like stand between the last provision and `start`."""
        return self.reference is not None and bool(GOING_ON.fullmatch(self.text, self.end, start))

    def inherited(self, level: Level) -> Steps:
        """What `제2항` takes from the citation it goes on from: `제5조제1항 및 제2항`."""
        steps = steps_of(end_of(self.reference.target)) if self.reference else ()
        return above(steps, level) if steps and steps[-1].level >= level else ()

    def begin(self, law: Law, start: int) -> None:
        """Begin a citation where the name of its law begins, if that stands right before `start`."""
        self.close()
        written = law.written if isinstance(law, OtherLaw) else ""
        found = self.text.rfind(written, self.end, start) if written else -1
        self._open = _Open(law, found if found >= 0 else start, start)

    def rename(self, law: Law) -> None:
        """The law turns out to be the decree of the one named (`「…」 시행령`)."""
        if self._open is not None:
            self._open.law = law

    def reach(self, end: int) -> None:
        """Take the text up to `end` into the citation."""
        self.end = end
        if self._open is not None:
            self._open.end = end

    def add(self, law: Law, start: int, end: int, target: Single) -> None:
        """Put a provision behind those of the same breath, or begin a citation with it."""
        if self._open is None:
            self.begin(law, start)
        if self.reference is not None and REACHES.search(self.text, self.end, start):
            self.stretch(target, end)
        else:
            self._put(Reference(self.text[start:end], start, end, target))

    def stretch(self, target: Single, end: int) -> None:
        """Make the last reference a range up to `target`."""
        last = self.reference
        if last is not None:
            end += len("까지") * self.text.startswith("까지", end)
            self.replace(Reference(self.text[last.start : end], last.start, end, Range(end_of(last.target), target)))

    def replace(self, reference: Reference) -> None:
        """Exchange the last reference."""
        if self._open is not None:
            self._open.references.pop()
        self._put(reference)

    def _put(self, reference: Reference) -> None:
        if self._open is not None:
            self._open.references.append(reference)
            self.last = (self._open.law, end_of(reference.target))
        self.reach(reference.end)

    def close(self) -> None:
        """Nothing more belongs to the open citation."""
        opened, self._open = self._open, None
        if opened is not None:
            references = tuple(opened.references)
            self.done.append(Citation(self.text, opened.start, opened.end, self.at, opened.law, references))
