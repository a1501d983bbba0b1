"""From the marks of one text to its citations: which law each belongs to, and what it cites in full."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from ordinance.law.address import Address, AnnexAddress, Step, read_annex
from ordinance.law.citations_marks import AMENDS, BELOW, GOING_ON, JOINS_NAME, MARK, REACHES, parts_at, steps_at
from ordinance.law.citations_model import AddendaAddress, Citation, Each, OtherLaw, Range, Reference, Single, Where
from ordinance.law.citations_names import OWN, Law, Names
from ordinance.law.citations_places import Steps, above, built, deeper, end_of, one_back, steps_of, upto
from ordinance.law.numbers import LEVEL_OF, Level, Number
from ordinance.law.tree import AnnexKind


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
    _at: Where = Address(())
    _text: str = ""
    _draft: _Draft | None = None
    _end: int = 0
    _last: tuple[Law, Single] | None = None
    _done: list[Citation] = field(default_factory=list)

    def begin_article(self) -> None:
        """What was said of one article (이하 이 조에서, 같은 법, a law amended) does not reach into the next."""
        self.names.enter_article()
        self.amended = OWN

    def read(self, text: str, at: Where) -> tuple[Citation, ...]:
        """All citations of a text that stands at a place, in reading order."""
        match = MARK.search(text)
        if match is None:
            return ()
        self._text, self._at = text, at
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
        law = self._named_before(match.start())
        if not isinstance(law, OtherLaw) or not law.title:
            return
        self.names.define(match[0], law.title, self._at)
        if self._draft is None:
            self._open(law, match.start())
        self._reach(match.end())

    def _named_before(self, position: int) -> Law | None:
        if self._draft is not None and not self._text[self._end : position].strip():
            return self._draft.law
        return self.names.before(self._text, self._end, position)

    def title(self, match: re.Match[str]) -> None:
        """`「지방자치법」`."""
        law = self.names.quoted(match[0])
        self._name(law, match)
        if AMENDS.match(self._text, match.end()):
            self.amended = law

    def same_law(self, match: re.Match[str]) -> None:
        """`같은 법 시행령`."""
        self._name(self.names.same(match[0]), match)

    def _name(self, law: Law, match: re.Match[str]) -> None:
        self._close()
        self._open(law, match.start())
        self._reach(match.end())

    def steps(self, match: re.Match[str]) -> None:
        """`제5조제2항 각 호 외의 부분 단서`."""
        steps, end = steps_at(self._text, match.start(), match.end())
        if not steps:
            self._end = match.end()
        elif not self._went_deeper(match.start(), steps, end):
            law = self._head(match.start(), steps)
            if _is_promulgation_number(law, steps):
                self._end = end
                return
            self._add_steps(law, match.start(), end, self._base(law, steps), steps)

    def short(self, match: re.Match[str]) -> None:
        """`제10` in `제8조ㆍ제10ㆍ제11조`, as law in force has it, is an article."""
        steps = (Step(Level.ARTICLE, Number(int(match[0][1:]))),)
        self._add(self._head(match.start(), steps), match.start(), match.end(), Address(steps))

    def division(self, match: re.Match[str]) -> None:
        """`제12장`; a section without its chapter is one of the chapter around."""
        words = "".join(match[0].split())
        steps = (Step(LEVEL_OF[words[-1]], Number(int(words[1:-1]))),)
        self._add(self._head(match.start(), steps), match.start(), match.end(), Address(steps))

    def annex(self, match: re.Match[str]) -> None:
        """`별표 3`, `별표 1~3`, `별지 제1호서식`."""
        first, _, last = match[0].replace("∼", "~").partition("~")
        place = _annex(first)
        self._add(self._head(match.start(), ()), match.start(), match.end(), place)
        if last:
            self._stretch(_annex(f"별표 {last}"), match.end())

    def same_step(self, match: re.Match[str]) -> None:
        """`같은 조 제2항`: the last provision cited, up to that level."""
        law, place = self._last or (OWN, Address(()))
        head = match["same_head"]
        kept = upto(steps_of(place), LEVEL_OF[head[-1]])
        steps, end = steps_at(self._text, match.start() + len(head), match.end())
        if self._draft is None or self._draft.law != law or not self._goes_on(match.start()):
            self._close()
        self._add_steps(law, match.start(), max(end, match.start() + len(head)), place, (*kept, *steps))

    def each(self, match: re.Match[str]) -> None:
        """`다음 각 호`: of the provision itself; `각 호 외의 부분`, too, where no provision is named before it."""
        start = match.start("each_part")
        _, level, _ = parts_at(self._text, start)
        inner = level or (Level.SUBPARAGRAPH if "호" in match[0] else Level.ITEM)
        self._close()
        self._add_steps(OWN, match.start(), start, self._at, above(steps_of(self._at), inner))

    def addenda(self, match: re.Match[str]) -> None:
        """`부칙 제2조`, `이 부칙 제1조`."""
        law = self._head(match.start(), ())
        steps, end = steps_at(self._text, match.start("addenda_steps"), match.end())
        index = self._at.index if isinstance(self._at, AddendaAddress) and law == OWN else None
        self._add(law, match.start(), end, AddendaAddress(index, steps))

    def relative(self, match: re.Match[str]) -> None:
        """`이 조`, `전항`, `본조`."""
        words = "".join(match[0].split())
        steps = upto(steps_of(self._at), LEVEL_OF[words[1]])
        self._close()
        self._add_steps(OWN, match.start(), match.end(), self._at, one_back(steps) if words[0] == "전" else steps)

    def _head(self, start: int, steps: Steps) -> Law:
        """The law that the provision at `start` belongs to, and no other draft left open than one it goes on from."""
        gap = self._text[self._end : start]
        draft = self._draft
        if draft is not None and not draft.references:
            law = self.names.implementing(draft.law, gap)
            if law is not None or JOINS_NAME.fullmatch(gap):
                draft.law = law or draft.law
                return draft.law
        if draft is not None and self._goes_on(start) and self._fits(draft.law, steps):
            return draft.law
        named = self.names.before(self._text, self._end, start)
        self._close()
        return named if named is not None else self.amended

    def _goes_on(self, start: int) -> bool:
        """Whether only `부터`, `까지와`, `및` and the like stand between the last provision and `start`."""
        draft = self._draft
        return draft is not None and bool(draft.references) and bool(GOING_ON.fullmatch(self._text, self._end, start))

    def _fits(self, law: Law, steps: Steps) -> bool:
        """Whether it can belong to another law: `제2항` needs an article of that law before it."""
        return law == OWN or not steps or steps[0].level <= Level.ARTICLE or bool(self._before(steps))

    def _before(self, steps: Steps) -> Steps:
        """What `제2항` takes from the citation it goes on from: `제5조제1항 및 제2항`."""
        if self._draft is None or not self._draft.references:
            return ()
        last = steps_of(end_of(self._draft.references[-1].target))
        level = steps[0].level
        return above(last, level) if last and last[-1].level >= level else ()

    def _base(self, law: Law, steps: Steps) -> Single | Where:
        """The place that gives the upper part of the steps: the citation before, or where the text stands."""
        if steps[0].level <= Level.ARTICLE:
            return Address(())
        if self._before(steps) and self._draft is not None:
            return end_of(self._draft.references[-1].target)
        return self._at if law == OWN else Address(())

    def _add_steps(self, law: Law, start: int, end: int, base: Single | Where, steps: Steps) -> None:
        """Add a place in the room of `base`, with the upper steps taken from there and the parts named behind it."""
        full = (*above(steps_of(base), steps[0].level), *steps) if steps else ()
        parts, each, end = parts_at(self._text, end)
        self._add(law, start, end, built(base, full, parts, each))

    def _went_deeper(self, start: int, steps: Steps, end: int) -> bool:
        """`제3조의 제2항`, `별표 2 제3호`: the steps belong below the provision just cited."""
        draft = self._draft
        if draft is None or not draft.references or not BELOW.fullmatch(self._text, self._end, start):
            return False
        last = draft.references[-1]
        found = deeper(last.target, steps)
        if found is None:
            return False
        parts, each, end = parts_at(self._text, end)
        draft.references.pop()
        self._add(draft.law, last.start, end, built(*found, parts, each))
        return True

    def _add(self, law: Law, start: int, end: int, target: Single) -> None:
        """Put a provision behind those of the same breath, or begin a citation with it."""
        draft = self._draft or self._open(law, start)
        if draft.references and REACHES.search(self._text, self._end, start):
            self._stretch(target, end)
            return
        draft.references.append(Reference(self._text[start:end], start, end, target))
        self._last = (law, target)
        self._reach(end)

    def _stretch(self, target: Single, end: int) -> None:
        """Make the last reference a range up to `target`."""
        if self._draft is None:
            return
        last = self._draft.references.pop()
        reach = Range(end_of(last.target), target)
        self._draft.references.append(Reference(self._text[last.start : end], last.start, end, reach))
        self._last = (self._draft.law, target)
        self._reach(end)

    def _open(self, law: Law, start: int) -> _Draft:
        """Begin a citation where the name of its law begins, if that stands right before `start`."""
        written = law.written if isinstance(law, OtherLaw) else ""
        found = self._text.rfind(written, self._end, start) if written else -1
        self._draft = _Draft(law, found if found >= 0 else start, start)
        return self._draft

    def _reach(self, end: int) -> None:
        self._end = end
        if self._draft is not None:
            self._draft.end = end

    def _close(self) -> None:
        draft, self._draft = self._draft, None
        if draft is not None:
            references = tuple(draft.references)
            self._done.append(Citation(self._text, draft.start, draft.end, self._at, draft.law, references))


def _is_promulgation_number(law: Law, steps: Steps) -> bool:
    """`조례 제2454호`: no law cites a 호 of another law without its article, and no list has a thousand."""
    first = steps[0]
    return first.level is Level.SUBPARAGRAPH and (law != OWN or first.number.value >= 1000)


def _annex(words: str) -> AnnexAddress:
    """`별표3`, `별표 3`, `별지 제1호 서식`; a name without number means the only one."""
    spelled = re.sub(r"서식$", "", " ".join(words.split())).strip()
    found = read_annex(f"{spelled}서식" if spelled.startswith("별지 제") else spelled)
    return found or AnnexAddress(AnnexKind.FORM if spelled.startswith("별지") else AnnexKind.ANNEX, None)


_TAKE: dict[str, Callable[[Parser, re.Match[str]], None]] = {
    "note": Parser.note,
    "define": Parser.define,
    "title": Parser.title,
    "same_law": Parser.same_law,
    "steps": Parser.steps,
    "short": Parser.short,
    "division": Parser.division,
    "annex": Parser.annex,
    "form": Parser.annex,
    "same_step": Parser.same_step,
    "each": Parser.each,
    "addenda": Parser.addenda,
    "relative": Parser.relative,
    "item": Parser.steps,
}
