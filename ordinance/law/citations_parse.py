"""From the marks of one text to its citations: which law each belongs to, and what it cites in full."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from ordinance.law.address import Address, AnnexAddress, Part, Step, read_annex
from ordinance.law.citations_marks import AMENDS, BELOW, GOING_ON, MARK, REACHES, parts_at, steps_at
from ordinance.law.citations_model import (
    AddendaAddress,
    AnnexPart,
    Citation,
    Each,
    Range,
    Reference,
    Single,
    Where,
)
from ordinance.law.citations_names import OWN, Law, Names
from ordinance.law.numbers import LEVEL_OF, Level, Number


@dataclass(slots=True)
class _Draft:
    """A citation that may still go on."""

    law: Law
    start: int
    end: int
    references: list[Reference] = field(default_factory=list)


@dataclass(slots=True)
class Parser:
    """Reads the citations of one text after another. `amended` is the law that amending sentences speak of."""

    names: Names
    amended: Law = OWN
    at: Where = Address(())
    text: str = ""
    _draft: _Draft | None = None
    _end: int = 0
    _last: tuple[Law, Single] | None = None
    _done: list[Citation] = field(default_factory=list)

    def read(self, text: str, at: Where) -> tuple[Citation, ...]:
        """All citations of a text that stands at a place, in reading order."""
        match = MARK.search(text)
        if match is None:
            return ()
        self.text, self.at = text, at
        self._draft, self._end, self._last, self._done = None, 0, None, []
        while match:
            _TAKE[match.lastgroup or ""](self, match)
            match = MARK.search(text, max(self._end, match.start() + 1))
        self._close()
        return tuple(self._done)

    def note(self, match: re.Match[str]) -> None:
        """An editor's note is no part of the law."""
        self._close()
        self._end = match.end()

    def define(self, match: re.Match[str]) -> None:
        """`(이하 “법”이라 한다)` defines the law just named; any other bracket is read for what it cites."""
        law = self._law_just_named(match.start())
        if law is None or isinstance(law, type(OWN)) or not law.title:
            self._end = match.start() + 1
            return
        self.names.define(match[0], law.title, self.at)
        if self._draft is None:
            self._open(law, match.start() - len(law.written))
        self._end = match.end()

    def _law_just_named(self, position: int) -> Law | None:
        gap = self.text[self._end : position]
        if self._draft is not None and not gap.strip():
            return self._draft.law
        self._close()
        return self.names.before(self.text, self._end, position)

    def title(self, match: re.Match[str]) -> None:
        """`「지방자치법」`."""
        self._close()
        law = self.names.quoted(match[0])
        self._open(law, match.start())
        self._end = self._reach(match.end())
        if AMENDS.match(self.text, self._end):
            self.amended = law

    def same_law(self, match: re.Match[str]) -> None:
        """`같은 법 시행령`."""
        self._close()
        self._open(self.names.same(match[0]), match.start())
        self._end = self._reach(match.end())

    def steps(self, match: re.Match[str]) -> None:
        """`제5조제2항 각 호 외의 부분 단서`."""
        steps, end = steps_at(self.text, match.start(), match.end())
        if not steps:
            self._end = match.end()
            return
        if self._go_deeper(match.start(), steps, end):
            return
        law = self._head(match.start(), steps)
        self._add(law, match.start(), end, lambda end: self._place(law, steps, end))

    def short(self, match: re.Match[str]) -> None:
        """`제10` in `제8조ㆍ제10ㆍ제11조` (H-class spelling of law in force) is an article."""
        steps = (Step(Level.ARTICLE, Number(int(match[0][1:]))),)
        law = self._head(match.start(), steps)
        self._add(law, match.start(), match.end(), lambda end: (Address(steps), end))

    def division(self, match: re.Match[str]) -> None:
        """`제12장`."""
        words = "".join(match[0].split())
        steps = (Step(LEVEL_OF[words[-1]], Number(int(words[1:-1]))),)
        law = self._head(match.start(), steps)
        self._add(law, match.start(), match.end(), lambda end: (Address(steps), end))

    def annex(self, match: re.Match[str]) -> None:
        """`별표 3`, `별표 1~3`."""
        first, _, last = match[0].replace("∼", "~").partition("~")
        law = self._head(match.start(), ())
        numbers = [read_annex(first.strip()), read_annex(f"별표 {last.strip()}") if last else None]
        ends = [number for number in numbers if number is not None]
        for place in ends[:1] or [AnnexAddress(match_kind(match), None)]:
            self._add(law, match.start(), match.end(), lambda end, place=place: (place, end))  # type: ignore[misc]
        if len(ends) == 2:
            self._stretch(ends[1], match.end())

    def same_step(self, match: re.Match[str]) -> None:
        """`같은 조 제2항`: the last provision cited, up to that level."""
        law, place = self._last or (OWN, Address(()))
        words = match[0]
        level = LEVEL_OF[words.replace("같은", "").replace("동", "", 1).strip()[0]]
        kept = _upto(_steps_of(place), level)
        below, end = steps_at(self.text, match.start() + _head_length(words), match.end())
        if self._draft is not None and self._draft.law != law:
            self._close()
        self._add(law, match.start(), end if below else match.end(), lambda end: self._parts((*kept, *below), end))

    def each(self, match: re.Match[str]) -> None:
        """`다음 각 호`, `각 목 외의 부분`: of the provision itself."""
        level = Level.SUBPARAGRAPH if "호" in match[0] else Level.ITEM
        steps = tuple(step for step in _steps_of(self.at) if step.level < level)
        part = Part.SUBPARAGRAPH_CHAPEAU if level is Level.SUBPARAGRAPH else Part.ITEM_CHAPEAU
        outside = "외의" in match[0]
        place: Single = Address(steps, (part,)) if outside else Each(Address(steps), level)
        self._close()
        self._add(OWN, match.start(), match.end(), lambda end: (place, end))

    def addenda(self, match: re.Match[str]) -> None:
        """`부칙 제2조`, `이 부칙 제1조`."""
        law = self._head(match.start(), ())
        step = MARK.match(self.text, match.end() + 1) or MARK.match(self.text, match.end())
        steps, end = steps_at(self.text, step.start(), step.end()) if step and step["steps"] else ((), match.end())
        index = self.at.index if isinstance(self.at, AddendaAddress) and law == OWN else None
        self._add(law, match.start(), end, lambda end: (AddendaAddress(index, steps), end))

    def relative(self, match: re.Match[str]) -> None:
        """`이 조`, `전항`, `본조 제2항`."""
        words = "".join(match[0].split())
        level = LEVEL_OF[words[1]]
        steps = _upto(_steps_of(self.at), level)
        if words[0] == "전":
            steps = _one_back(steps)
        self._close()
        self._add(OWN, match.start(), match.end(), lambda end: self._parts(steps, end))

    def _head(self, start: int, steps: tuple[Step, ...]) -> Law:
        """The law that the provision at `start` belongs to: one named right before it, else the one going on."""
        gap = self.text[self._end : start]
        draft = self._draft
        if draft is not None and not draft.references and _joins_name(gap):
            return draft.law
        going_on = draft is not None and draft.references and GOING_ON.fullmatch(gap)
        named = None if going_on else self.names.before(self.text, self._end, start)
        if named is None and draft is not None and going_on and self._fits(draft.law, steps):
            return draft.law
        self._close()
        return named if named is not None else self.amended

    def _fits(self, law: Law, steps: tuple[Step, ...]) -> bool:
        """Whether the provision can belong to another law: 제2항 needs an article of that law before it."""
        if law == OWN or not steps or steps[0].level <= Level.ARTICLE:
            return True
        return bool(self._inherited(steps[0].level))

    def _inherited(self, level: Level) -> tuple[Step, ...]:
        """What `제2항` takes from the citation it goes on from: `제5조제1항 및 제2항`."""
        if self._draft is None or not self._draft.references:
            return ()
        steps = _steps_of(_end_of(self._draft.references[-1].target))
        if steps and steps[-1].level >= level:
            return tuple(step for step in steps if step.level < level)
        return ()

    def _place(self, law: Law, steps: tuple[Step, ...], end: int) -> tuple[Single, int]:
        """The full address: what the citation before or the place itself gives is put above the steps."""
        level = steps[0].level
        if level <= Level.ARTICLE:
            return self._parts(steps, end)
        above = self._inherited(level)
        if above:
            last = _end_of(self._draft.references[-1].target) if self._draft else None
            return self._parts((*above, *steps), end, last if isinstance(last, AddendaAddress) else None)
        if law != OWN:
            return self._parts(steps, end)
        if isinstance(self.at, AnnexAddress):
            return AnnexPart(self.at, steps), end
        kept = tuple(step for step in _steps_of(self.at) if step.level < level)
        return self._parts((*kept, *steps), end, self.at if isinstance(self.at, AddendaAddress) else None)

    def _parts(
        self, steps: tuple[Step, ...], end: int, inside: AddendaAddress | None = None
    ) -> tuple[Single, int]:
        parts, level, end = parts_at(self.text, end)
        if inside is not None:
            return AddendaAddress(inside.index, steps), end
        return (Each(Address(steps), level) if level else Address(steps, parts)), end

    def _go_deeper(self, start: int, steps: tuple[Step, ...], end: int) -> bool:
        """`제3조의 제2항`, `별표 2의 제3호`: the steps belong below the provision just cited."""
        if self._draft is None or not self._draft.references or not BELOW.fullmatch(self.text, self._end, start):
            return False
        last = self._draft.references[-1]
        place = last.target
        if isinstance(place, AnnexAddress):
            deeper: Single = AnnexPart(place, steps)
        elif isinstance(place, Address) and place.steps and place.steps[-1].level < steps[0].level and not place.parts:
            deeper, end = self._parts((*place.steps, *steps), end)
        else:
            return False
        self._replace_last(dataclasses.replace(last, text=self.text[last.start : end], end=end, target=deeper))
        return True

    def _add(self, law: Law, start: int, end: int, place: Callable[[int], tuple[Single, int]]) -> None:
        """Put a provision behind those of the same breath, or begin a citation."""
        target, end = place(end)
        draft = self._draft
        if draft is None or draft.law != law or not self._in_one_breath(start):
            self._close()
            draft = self._open(law, self._name_start(law, start))
        if draft.references and REACHES.search(self.text[self._end : start]):
            self._stretch(target, end)
            return
        draft.references.append(Reference(self.text[start:end], start, end, target))
        self._last = (law, target)
        self._reach(end)

    def _in_one_breath(self, start: int) -> bool:
        gap = self.text[self._end : start]
        draft = self._draft
        return draft is not None and bool(GOING_ON.fullmatch(gap) if draft.references else _joins_name(gap))

    def _name_start(self, law: Law, start: int) -> int:
        """Where the name of the law begins, if it stands right before the provision."""
        written = "" if isinstance(law, type(OWN)) else law.written
        found = self.text.rfind(written, self._end, start) if written else -1
        return found if found >= 0 else start

    def _stretch(self, target: Single, end: int) -> None:
        """Make the last reference a range up to `target`."""
        if self._draft is None:
            return
        last = self._draft.references[-1]
        reach = Range(_end_of(last.target), target)
        self._replace_last(Reference(self.text[last.start : end], last.start, end, reach))

    def _replace_last(self, reference: Reference) -> None:
        if self._draft is not None:
            self._draft.references[-1] = reference
            self._last = (self._draft.law, _end_of(reference.target))
        self._reach(reference.end)

    def _open(self, law: Law, start: int) -> _Draft:
        self._draft = _Draft(law, start, start)
        return self._draft

    def _reach(self, end: int) -> int:
        self._end = end
        if self._draft is not None:
            self._draft.end = end
        return end

    def _close(self) -> None:
        draft, self._draft = self._draft, None
        if draft is not None and draft.end > draft.start:
            self._done.append(
                Citation(self.text, draft.start, draft.end, self.at, draft.law, tuple(draft.references))
            )
