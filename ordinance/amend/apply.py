"""Applying an amendment to a tree: all of it, or nothing and a reason (C-15).

Every operation speaks of the law as it stands before the amendment, so all quotations are looked up in the
original text and changed at once: A→B and B→C never chain (W-f).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from ordinance.amend.annex_plan import AnnexPlan, annex_plan
from ordinance.amend.changes import Changes, Edit, LawChanges, check_overlaps, edited
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import (
    Amendment,
    Delete,
    InsertAnnexes,
    InsertSpots,
    Instruction,
    Move,
    Operation,
    Pair,
    Repeal,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
    RewriteLaw,
    RewriteSpots,
    Tolerance,
)
from ordinance.amend.planning import BodyPlan
from ordinance.amend.rebuild import rebuilt
from ordinance.amend.scope import names_heading, without_annexes
from ordinance.amend.spots import AnnexSpot, EarlierPlace, Place
from ordinance.amend.words_found import Longer, Search, Source, alike
from ordinance.amend.write import sentence
from ordinance.law.address import Address, AnnexAddress, Step, TitleAddress
from ordinance.law.locate import Slot, SlotKind
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Addenda, Instrument, Provision


class Outcome(StrEnum):
    """What became of an instruction."""

    APPLIED = "적용"
    TOLERATED = "적용(바로잡아 읽음)"
    LEFT_OUT = "적용(별표ㆍ서식 제외)"
    REFUSED = "거부"


@dataclass(frozen=True, slots=True)
class Report:
    """One instruction: its sentence, how many places it changed, what was tolerated, why it was refused."""

    sentence: str
    changed: int = 0
    tolerated: tuple[Tolerance, ...] = ()
    refused: RefusedError | None = None
    left_out: bool = False

    @property
    def outcome(self) -> Outcome:
        """Applied, tolerated or refused; left out as far as it concerns annexes that are not at hand."""
        if self.refused is not None:
            return Outcome.REFUSED
        if self.left_out:
            return Outcome.LEFT_OUT
        return Outcome.TOLERATED if self.tolerated else Outcome.APPLIED


@dataclass(frozen=True, slots=True)
class Applied:
    """The new tree and, for each sentence, what it changed; `changes` is what `ordinance.amend.notes` tells of."""

    law: Instrument
    report: tuple[Report, ...]
    changes: LawChanges


class Scope(StrEnum):
    """How much of an amendment is applied: all of it, or all but annexes and forms that are not at hand."""

    WHOLE = "전부"
    ARTICLES = "별표ㆍ서식 제외"


def apply(law: Instrument, amendment: Amendment, scope: Scope = Scope.WHOLE) -> Applied:
    """The law as amended; `law` itself is never changed. Raises RefusedError with code, sentence and place."""
    return attempt(law, amendment, scope).outcome()


def examine(law: Instrument, amendment: Amendment, scope: Scope = Scope.WHOLE) -> tuple[Report, ...]:
    """What each instruction would do, refused ones among them; nothing is applied."""
    return attempt(law, amendment, scope).report


@dataclass(frozen=True, slots=True)
class Attempt:
    """What each instruction does, and the outcome; None where one of them is refused."""

    report: tuple[Report, ...] = ()
    applied: Applied | None = None

    def outcome(self) -> Applied:
        """What came of it; raises the first refusal where nothing did."""
        if self.applied is None:
            raise next(one.refused for one in self.report if one.refused is not None)
        return self.applied


def attempt(law: Instrument, amendment: Amendment, scope: Scope = Scope.WHOLE) -> Attempt:
    """Apply as far as it goes: every instruction is looked at, whichever is refused."""
    plan = LawPlan(law, amendment, scope)
    report = tuple(plan.instructions())
    if any(one.refused for one in report):
        return Attempt(report)
    try:
        return Attempt(report, Applied(plan.finished(), report, plan.changes()))
    except RefusedError as error:
        return Attempt((*report, Report(error.sentence, refused=error)))


@dataclass(slots=True)
class Draft:
    """One instruction while it is planned: `words` are searches and, for each of their places, where edits go."""

    sentence: str
    tolerated: list[Tolerance]
    words: list[tuple[Search, list[list[Edit]]]] = field(default_factory=list)
    changed: int = 0
    refused: RefusedError | None = None
    left_out: bool = False


@dataclass(slots=True)
class LawPlan:
    """The changes of one law while they are gathered: body, 부칙, annexes, title."""

    law: Instrument
    amendment: Amendment
    scope: Scope = Scope.WHOLE
    body: BodyPlan = field(init=False)
    annexes: AnnexPlan = field(init=False)
    addenda: dict[int, BodyPlan] = field(default_factory=dict)
    title: list[Edit] = field(default_factory=list)
    tolerated: list[Tolerance] = field(default_factory=list)
    words: list[tuple[Search, list[list[Edit]]]] = field(default_factory=list)
    repealed: bool = False
    whole: RewriteLaw | None = None
    open_ended: bool = False

    def __post_init__(self) -> None:
        self.body = BodyPlan(self.law.body)
        self.annexes = annex_plan(self.law, self.amendment)

    def instructions(self) -> Iterator[Report]:
        """Plan the instructions in order; the words are looked for when all of their places are known."""
        self._check_title()
        drafts = [self.drafted(instruction) for instruction in self.amendment.instructions]
        longer = Longer(search for draft in drafts for search, _ in draft.words)
        for draft in drafts:
            yield self.searched(draft, longer)

    def drafted(self, instruction: Instruction) -> Draft:
        """The instruction with its places looked up; what cannot be done is kept as its refusal."""
        draft = Draft(instruction.said or sentence(instruction), [*instruction.tolerated])
        self.tolerated = draft.tolerated
        self.words = draft.words
        try:
            for operation in instruction.operations:
                kept = self._in_scope(operation)
                draft.left_out = draft.left_out or kept != operation
                self.open_ended = kept != operation
                draft.changed += self._add(kept, draft.sentence) if kept is not None else 0
        except RefusedError as error:
            draft.refused = _about(error, draft.sentence)
        return draft

    def _in_scope(self, operation: Operation) -> Operation | None:
        """What is applied of an operation: without annexes, and without chapter titles where none are given."""
        if self.scope is Scope.WHOLE:
            return operation
        if names_heading(operation) and not any(node.level.is_division for node in self.law.body):
            return None
        return without_annexes(operation)

    def searched(self, draft: Draft, longer: Longer) -> Report:
        """The words of a drafted instruction looked for, now that those of all others are known."""
        if draft.refused is None:
            try:
                for search, homes in draft.words:
                    edits = search.edits(longer, draft.tolerated.append)
                    for index, edit in edits:
                        homes[index].append(edit)
                    draft.changed += len(edits)
            except RefusedError as error:
                draft.refused = error
        tolerated = tuple(dict.fromkeys(draft.tolerated))
        return Report(draft.sentence, draft.changed, tolerated, draft.refused, draft.left_out)

    def _check_title(self) -> None:
        """An amendment names the law it amends; spaces aside it must be this one."""
        named, own = self.amendment.title, self.law.title
        if not named or not own or alike(named, own):
            return
        raise RefusedError(Code.WRONG_LAW, f"「{named}」의 개정문을 「{own}」에 적용할 수 없습니다.")

    def _add(self, operation: Operation, said: str) -> int:  # noqa: C901, PLR0911 (one way for each operation)
        self.annexes.sentence = said
        match operation:
            case ReplaceWords(places, pairs):
                return self._words(places, pairs, said)
            case Retitle(TitleAddress(), old, new):
                return self._retitle(old, new, said)
            case ReplaceAnnexes(places):
                return sum(map(self.annexes.replace, places))
            case InsertAnnexes(annexes):
                return sum(map(self.annexes.insert, annexes))
            case RewriteSpots():
                return self.annexes.rewrite(operation)
            case InsertSpots():
                return self.annexes.insert_rows(operation)
            case Move(sources, targets) if isinstance(sources[0], AnnexAddress | AnnexSpot):
                return self.annexes.move_all(sources, targets)
            case Delete(places):
                return sum(self._delete(place, said) for place in places)
            case RewriteLaw():
                return self._rewrite_law(operation, said)
            case Repeal():
                self.repealed = True
                return 1
            case _:
                return self._in_body(operation, said)

    def _rewrite_law(self, operation: RewriteLaw, said: str) -> int:
        if len(self.amendment.operations) > 1:
            raise RefusedError(Code.OVERLAP, "전부를 개정하면서 일부를 따로 또 고칩니다.", sentence=said)
        self.whole = operation
        return 1

    def _delete(self, place: Place, said: str) -> int:
        if isinstance(place, AnnexAddress | AnnexSpot):
            return self.annexes.delete(place)
        if isinstance(place, EarlierPlace) and place.place is None:
            raise RefusedError(Code.UNSUPPORTED, "부칙 전체를 삭제할 수는 없습니다.", sentence=said, place=str(place))
        return self._in_body(Delete((place,)), said)

    # Bodies: the main one, and those of 부칙

    def _in_body(self, operation: Operation, said: str) -> int:
        earlier = _earlier_places(operation)
        if earlier and _mixed(operation, earlier):
            raise RefusedError(
                Code.UNSUPPORTED, "본칙과 부칙, 또는 서로 다른 부칙의 조문을 함께 고칠 수는 없습니다.", sentence=said
            )
        plan = self._plan_of(earlier[0], said) if earlier else self.body
        with self._reading(plan, said):
            return plan.add(_inner(operation) if earlier else operation)

    @contextmanager
    def _reading(self, plan: BodyPlan, said: str) -> Iterator[None]:
        """While a sentence is read: what the plan of a body tolerates in it is tolerated here."""
        plan.sentence = said
        before = len(plan.tolerated)
        yield
        self.tolerated += plan.tolerated[before:]

    def _plan_of(self, place: EarlierPlace, said: str) -> BodyPlan:
        """The plan of the 부칙 that a place stands in (C-12)."""
        if not place.addenda:
            raise RefusedError(
                Code.UNSUPPORTED,
                "아직 시행되지 않은 개정 법령의 조문은 현행에 없어 적용할 수 없습니다.",
                sentence=said,
                place=str(place),
            )
        index = addenda_index(self.law.addenda, place.act)
        if index is None:
            raise RefusedError(
                Code.NO_PLACE, f"{place.act or '부칙'}: 어느 부칙인지 찾지 못했습니다.", sentence=said, place=place.act
            )
        if index not in self.addenda:
            self.addenda[index] = BodyPlan(addenda_body(self.law.addenda[index]))
        return self.addenda[index]

    # Words

    def _words(self, places: Sequence[Place], pairs: Sequence[Pair], said: str) -> int:
        labels = {pair.label for pair in pairs}
        if len(labels) > 1:
            return sum(self._words(places, [pair for pair in pairs if pair.label == one], said) for one in labels)
        sources = [source for place in places for source in self._sources(place, pairs, said)]
        search = Search([source for source, _ in sources], pairs, said, open_ended=self.open_ended)
        self.words.append((search, [home for _, home in sources]))
        return 0

    def _sources(self, place: Place, pairs: Sequence[Pair], said: str) -> Iterator[tuple[Source, list[Edit]]]:
        """The text of a place, each unit of a range on its own, with the list its edits belong in."""
        match place:
            case TitleAddress():
                slot = Slot(SlotKind.TITLE, (), 0, len(self.law.title))
                yield Source(str(place), ((slot, self.law.title),)), self.title
            case AnnexAddress() | AnnexSpot():
                yield self.annexes.source(place, pairs), self.annexes.edits
            case EarlierPlace():
                plan = self._plan_of(place, said)
                for source in self._body_sources(plan, _inner_place(place), said):
                    yield source, plan.changes.edits
            case _:
                for source in self._body_sources(self.body, place, said):
                    yield source, self.body.changes.edits

    def _body_sources(self, plan: BodyPlan, place: Place, said: str) -> Sequence[Source]:
        with self._reading(plan, said):
            return plan.sources(place)

    def _retitle(self, old: str, new: str, said: str) -> int:
        title = self.law.title
        if not alike(title, old):
            raise RefusedError(Code.NOT_FOUND, f"현행 제명은 “{title}”입니다.", sentence=said, place="제명")
        self.title.append(Edit(SlotKind.TITLE, (), 0, len(title), new, said))
        return 1

    # The new law

    def finished(self) -> Instrument:
        """The law with everything done; raises RefusedError where changes contradict each other."""
        if self.repealed:
            return Instrument(self.law.title, kind=self.law.kind, identity=self.law.identity)
        if self.whole is not None:
            return self._printed_anew(self.whole)
        check_overlaps(self.title)
        self.body.finish()
        addenda = tuple(self._addenda(index, one) for index, one in enumerate(self.law.addenda))
        law = dataclasses.replace(
            self.law,
            body=rebuilt(self.law.body, self.body.changes),
            addenda=(*addenda, *self.amendment.addenda),
            annexes=self.annexes.finished(),
        )
        return dataclasses.replace(law, title=edited(law.title, self.title), source=None) if self.title else law

    def _printed_anew(self, whole: RewriteLaw) -> Instrument:
        """The law that a whole amendment prints: nothing of the old one stays, its 부칙 neither (B-3)."""
        return dataclasses.replace(
            self.law,
            title=whole.title,
            body=whole.body,
            addenda=self.amendment.addenda,
            annexes=self.amendment.annexes,
            source=None,
        )

    def changes(self) -> LawChanges:
        """What was asked of the law, once it is finished; of a repealed one, or one printed anew, nothing."""
        if self.repealed or self.whole is not None:
            return LawChanges(self.finished(), Changes(), {}, {})
        addenda = {index: plan.changes for index, plan in self.addenda.items()}
        return LawChanges(self.law, self.body.changes, addenda, dict(self.annexes.moved))

    def _addenda(self, index: int, addenda: Addenda) -> Addenda:
        plan = self.addenda.get(index)
        if plan is None:
            return addenda
        body = rebuilt(plan.body, plan.changes)
        if addenda.body:
            return dataclasses.replace(addenda, body=body)
        return dataclasses.replace(addenda, text=body[0].text, source=None)


def _about(error: RefusedError, said: str) -> RefusedError:
    """The error with its sentence, where it does not name one yet."""
    return error if error.sentence else RefusedError(error.code, error.reason, sentence=said, place=error.place)


_WHOLE_TEXT = Step(Level.ARTICLE, Number(0))


def addenda_body(addenda: Addenda) -> tuple[Provision, ...]:
    """The provisions of a 부칙; its one sentence as an article without number where it has none."""
    return addenda.body or (Provision(_WHOLE_TEXT.level, _WHOLE_TEXT.number, "", addenda.text),)


def addenda_index(addenda: Sequence[Addenda], act: str) -> int | None:
    """Which 부칙 has the number of the act in its label (`제1724호`); the only one where nothing names any."""
    digits = [word for word in act.replace("조례", " ").replace("법률", " ").split() if word.startswith("제")]
    for number in digits:
        found = [index for index, one in enumerate(addenda) if number in one.label.replace(" ", "")]
        if len(found) == 1:
            return found[0]
    return 0 if len(addenda) == 1 and not addenda[0].label else None


def _earlier_places(operation: Operation) -> list[EarlierPlace]:
    fields = (getattr(operation, field.name) for field in dataclasses.fields(operation))
    places = (place for value in fields for place in (value if isinstance(value, tuple) else (value,)))
    return [place for place in places if isinstance(place, EarlierPlace)]


def _mixed(operation: Operation, earlier: Sequence[EarlierPlace]) -> bool:
    """Whether places of one act stand beside places of another, or of the body."""
    places = operation.places if isinstance(operation, Rewrite | Delete) else earlier
    places = operation.sources if isinstance(operation, Move) else places
    return len({(one.act, one.addenda) if isinstance(one, EarlierPlace) else None for one in places}) > 1


def _inner_place(place: Place) -> Place:
    if not isinstance(place, EarlierPlace):
        return place
    inner = place.place or Address(())
    if isinstance(inner, Address) and not inner.steps:
        return Address((_WHOLE_TEXT,), inner.parts)
    return inner


def _inner(operation: Operation) -> Operation:
    """The operation as said inside the 부칙 itself."""
    changed = {field.name: _unwrapped(getattr(operation, field.name)) for field in dataclasses.fields(operation)}
    return dataclasses.replace(operation, **changed)  # type: ignore[arg-type]


def _unwrapped(value: object) -> object:
    if isinstance(value, EarlierPlace):
        return _inner_place(value)
    if isinstance(value, tuple) and any(isinstance(one, EarlierPlace) for one in value):
        return tuple(_inner_place(one) for one in value)
    return value


__all__ = [
    "Applied",
    "Draft",
    "LawPlan",
    "Outcome",
    "Report",
    "Scope",
    "addenda_index",
    "apply",
    "examine",
]
