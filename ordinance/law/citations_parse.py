"""From the marks of one text to its citations: which law each belongs to, and what it cites in full."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from ordinance.law.address import Address, AnnexAddress, Step, read_annex
from ordinance.law.citations_draft import Draft
from ordinance.law.citations_marks import AMENDING, AMENDS, BELOW, JOINS_NAME, MARK, parts_at, steps_at
from ordinance.law.citations_model import AddendaAddress, Citation, Naming, OtherLaw, Reference, Single, Where
from ordinance.law.citations_names import OWN, Law, Names
from ordinance.law.citations_places import Steps, above, built, deeper, end_of, one_back, steps_of, upto
from ordinance.law.numbers import LEVEL_OF, Level, Number
from ordinance.law.tree import AnnexKind

_NOWHERE = Address(())
_BLANK = re.compile(r"\s*")
_Mark = re.Match[str]


@dataclass(slots=True)
class Parser:
    """Reads the citations of one text after another. `amended` is the law that amending sentences speak of."""

    names: Names
    amended: Law = OWN
    _draft: Draft = field(default_factory=lambda: Draft("", _NOWHERE))

    def begin_article(self) -> None:
        """What was said of one article (이하 이 조에서, 같은 법, a law amended) does not reach into the next."""
        self.names.enter_article()
        self.amended = OWN

    def read(self, text: str, at: Where) -> tuple[Citation, ...]:
        """All citations of a text that stands at a place, in reading order."""
        match = MARK.search(text)
        if match is None:
            return ()
        self._draft = Draft(text, at)
        while match is not None:
            _TAKE[match.lastgroup or ""](self, match)
            match = MARK.search(text, max(self._draft.end, match.start() + 1))
        self._draft.close()
        return tuple(self._draft.done)

    def note(self, match: _Mark) -> None:
        """An editor's note is no part of the law."""
        self._draft.close()
        self._draft.end = match.end()

    def define(self, match: _Mark) -> None:
        """`(이하 “법”이라 한다)` defines the law just named; any other bracket is read for what it cites."""
        draft = self._draft
        directly = _BLANK.fullmatch(draft.text, draft.end, match.start())
        law = draft.law if directly and draft.law else self.names.before(draft.text, draft.end, match.start())
        if not isinstance(law, OtherLaw) or not law.title:
            return
        self.names.define(match[0], law.title, draft.at)
        if draft.law != law:
            draft.begin(law, match.start())
        draft.reach(match.end())

    def title(self, match: _Mark) -> None:
        """`「지방자치법」`."""
        law = self.names.quoted(match[0])
        self._name(law, match)
        if AMENDS.match(match.string, match.end()):
            self.amended = law

    def same_law(self, match: _Mark) -> None:
        """`같은 법 시행령`."""
        self._name(self.names.same(match[0]), match)

    def _name(self, law: Law, match: _Mark) -> None:
        self._draft.begin(law, match.start())
        self._draft.reach(match.end())

    def steps(self, match: _Mark) -> None:
        """`제5조제2항 각 호 외의 부분 단서`."""
        steps, end = steps_at(match.string, match.start(), match.end())
        if not steps:
            self._draft.end = match.end()
        elif not self._went_deeper(match.start(), steps, end):
            law = self._head(match.start(), steps)
            if _is_promulgation_number(law, steps) and not self._draft.inherited(steps[0].level):
                self._draft.end = end
            else:
                self._add(law, match.start(), end, self._base(law, steps), steps)

    def short(self, match: _Mark) -> None:
        """`제10` in `제8조ㆍ제10ㆍ제11조`, as law in force has it, is an article."""
        steps = (Step(Level.ARTICLE, Number(int(match[0][1:]))),)
        self._draft.add(self._head(match.start(), steps), match.start(), match.end(), Address(steps))

    def division(self, match: _Mark) -> None:
        """`제12장`."""
        words = "".join(match[0].split())
        steps = (Step(LEVEL_OF[words[-1]], Number(int(words[1:-1]))),)
        self._draft.add(self._head(match.start(), steps), match.start(), match.end(), Address(steps))

    def annex(self, match: _Mark) -> None:
        """`별표 3`, `별표 1~3`, `별지 제1호서식`."""
        first, _, last = match[0].replace("∼", "~").partition("~")
        self._draft.add(self._head(match.start(), ()), match.start(), match.end(), _annex(first))
        if last:
            self._draft.stretch(_annex(f"별표 {last}"), match.end())

    def same_step(self, match: _Mark) -> None:
        """`같은 조 제2항`: the last provision cited, up to that level."""
        law, place = self._draft.last or (OWN, _NOWHERE)
        head = match["same_head"]
        kept = upto(steps_of(place), LEVEL_OF[head[-1]])
        after = match.start() + len(head)
        steps, end = steps_at(match.string, after, match.end())
        if self._draft.law != law or not self._draft.goes_on(match.start()):
            self._draft.close()
        self._add(law, match.start(), max(end, after), place, (*kept, *steps))

    def each(self, match: _Mark) -> None:
        """`다음 각 호`: of the provision itself; `각 호 외의 부분`, too, where no provision is named before it."""
        start = match.start("each_part")
        level = Level.SUBPARAGRAPH if "호" in match["each_part"] else Level.ITEM
        at = self._draft.at
        self._draft.close()
        self._add(OWN, match.start(), start, at, above(steps_of(at), level))

    def addenda(self, match: _Mark) -> None:
        """`부칙 제2조`, `이 부칙 제1조`."""
        law, at = self._head(match.start(), ()), self._draft.at
        steps, end = steps_at(match.string, match.start("addenda_steps"), match.end())
        index = at.index if isinstance(at, AddendaAddress) and law == OWN else None
        self._draft.add(law, match.start(), end, AddendaAddress(index, steps))

    def relative(self, match: _Mark) -> None:
        """`이 조`, `전항`, `본조`."""
        words, at = "".join(match[0].split()), self._draft.at
        steps = upto(steps_of(at), LEVEL_OF[words[1]])
        self._draft.close()
        self._add(OWN, match.start(), match.end(), at, one_back(steps) if words[0] == "전" else steps)

    def _head(self, start: int, steps: Steps) -> Law:
        """The law that the provision at `start` belongs to; a citation it does not go on from is closed."""
        draft = self._draft
        if draft.named_only and draft.law:
            gap = draft.text[draft.end : start]
            law = self.names.implementing(draft.law, gap) or (draft.law if JOINS_NAME.fullmatch(gap) else None)
            if law:
                draft.rename(law)
                return law
        if draft.law and draft.goes_on(start) and self._fits(draft.law, steps):
            return draft.law
        draft.close()
        return self.names.before(draft.text, draft.end, start) or self.amended

    def _fits(self, law: Law, steps: Steps) -> bool:
        """Whether it can belong to another law: `제2항` needs an article of that law before it."""
        return law == OWN or not steps or steps[0].level <= Level.ARTICLE or bool(self._draft.inherited(steps[0].level))

    def _base(self, law: Law, steps: Steps) -> Single | Where:
        """The place that gives the upper part of the steps: the citation before, or where the text stands."""
        if steps[0].level <= Level.ARTICLE:
            return _NOWHERE
        if self._draft.reference and self._draft.inherited(steps[0].level):
            return end_of(self._draft.reference.target)
        return self._draft.at if law == OWN else _NOWHERE

    def _add(self, law: Law, start: int, end: int, base: Single | Where, steps: Steps) -> None:
        """Add a place in the room of `base`, with the upper steps taken from there and the parts named behind it."""
        full = (*above(steps_of(base), steps[0].level), *steps) if steps else ()
        parts, each, end = parts_at(self._draft.text, end)
        if law == OWN and AMENDING.match(self._draft.text, end):
            self._draft.close()
            law = OtherLaw("", "", Naming.AMENDED)
        self._draft.add(law, start, end, built(base, full, parts, each))

    def _went_deeper(self, start: int, steps: Steps, end: int) -> bool:
        """`제3조의 제2항`, `별표 2 제3호`: the steps belong below the provision just cited."""
        draft, last = self._draft, self._draft.reference
        found = deeper(last.target, steps) if last and BELOW.fullmatch(draft.text, draft.end, start) else None
        if last is None or found is None:
            return False
        parts, each, end = parts_at(draft.text, end)
        draft.replace(Reference(draft.text[last.start : end], last.start, end, built(*found, parts, each)))
        return True


def _is_promulgation_number(law: Law, steps: Steps) -> bool:
    """`조례 제2454호`: no law cites a 호 of another law without its article, and no list has a thousand."""
    first = steps[0]
    return first.level is Level.SUBPARAGRAPH and (law != OWN or first.number.value >= 1000)


def _annex(words: str) -> AnnexAddress:
    """`별표3`, `별표 3`, `별지 제1호 서식`; a name without number means the only one."""
    spelled = re.sub(r"서식$", "", " ".join(words.split())).strip()
    found = read_annex(f"{spelled}서식" if spelled.startswith("별지 제") else spelled)
    return found or AnnexAddress(AnnexKind.FORM if spelled.startswith("별지") else AnnexKind.ANNEX, None)


_TAKE: dict[str, Callable[[Parser, _Mark], None]] = {
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
