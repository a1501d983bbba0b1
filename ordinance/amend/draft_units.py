"""Steps for what stands below a provision: changed, new, deleted, moved units, in the order of C-13."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ordinance.amend.align import aligned, likeness
from ordinance.amend.draft_moves import Move_, move_steps
from ordinance.amend.draft_text import own_steps, too_much
from ordinance.amend.drafting import Drafted, TooDeepError, Where
from ordinance.amend.operations import Delete, Insert, InsertPart, Move, Pair, ReplaceWords, Retitle, Rewrite
from ordinance.amend.quotations import quoted_pairs
from ordinance.amend.reasons import Reason
from ordinance.amend.settings import DEFAULTS, Matching, Settings
from ordinance.amend.spots import address_of
from ordinance.amend.words import edits, weight
from ordinance.law.address import CHAPEAUS, Address, Part, Step
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Provision

Steps = list[Drafted]
Key = tuple[Level, Number]


@dataclass(slots=True)
class Event:
    """Steps that belong at one number."""

    key: Key
    steps: Steps


def step_of(node: Provision) -> Step:
    """The step of an address that names the provision below its parent."""
    return Step(node.level, node.number)


def key_of(node: Provision) -> Key:
    """Where the provision comes among its siblings."""
    return node.level, node.number


def unit_steps(where: Where, old: Provision, new: Provision, settings: Settings = DEFAULTS) -> Steps:
    """The steps that turn one provision, already known to be the same one, into its new words."""
    if _same(old, new):
        return []
    if where.address in settings.whole:
        return rewritten(where, new, Reason.FALLBACK)
    steps = _fine_steps(where, old, new, settings)
    return steps if steps is not None else rewritten(where, new)


def rewritten(where: Where, new: Provision, reason: Reason = Reason.MOSTLY_CHANGED) -> Steps:
    """The whole provision printed anew (U1 to U4)."""
    return [Drafted(Rewrite((where.place(),), (_printed(new),)), reason)]


def _printed(node: Provision) -> Provision:
    """A provision as it is printed: without stubs of deleted units at its end, which law does not print anew."""
    return dataclasses.replace(node, children=tuple(map(_printed, node.children)))


def _same(old: Provision, new: Provision) -> bool:
    return (old.heading, old.text, old.children) == (new.heading, new.text, new.children)


def _fine_steps(  # noqa: PLR0911 (each return is a reason to print the whole)
    where: Where, old: Provision, new: Provision, settings: Settings
) -> Steps | None:
    if _mostly_changed(old, new, settings):
        return None
    try:
        heading = heading_steps(where, old, new, settings)
        if _becomes_paragraphs(old, new):
            steps = _to_paragraphs(where, old, new, settings)
            return None if heading is None or steps is None else [*heading, *steps]
        own = own_steps(where, old, new, settings)
        if heading is None or own is None:
            return None
        below = _below(where, old, new, settings)
        if below is None:
            return None
        if (words := _same_words(where, old, new, [*own, *below])) is not None:
            return merged([words, *own, *below])
        return [*heading, *(_beside(heading, where, step) for step in own), *below]
    except TooDeepError:
        return None


def heading_steps(where: Where, old: Provision, new: Provision, settings: Settings) -> Steps | None:
    """The heading of an article: quoted whole with its brackets up to a length, else the words that change (W13)."""
    if old.heading == new.heading:
        return []
    if not old.heading or not new.heading:
        return None
    place = where.place(Part.HEADING)
    if len(old.heading) > settings.whole_heading:
        pairs = quoted_pairs(old.heading, new.heading, edits(old.heading, new.heading, settings))
        if pairs and not too_much(old.heading, new.heading, settings):
            return [Drafted(ReplaceWords((place,), pairs), Reason.HEADING_WORDS)]
    return [Drafted(Retitle(place, old.heading, new.heading), Reason.HEADING)]


def _same_words(where: Where, old: Provision, new: Provision, steps: Steps) -> Drafted | None:
    """A heading that changes by the same words as the text: `제28조의 제목 및 같은 조 중` (W14)."""
    if old.heading == new.heading or not steps or not old.heading:
        return None
    first = steps[0].operation
    if not isinstance(first, ReplaceWords) or len(first.pairs) != 1:
        return None
    pairs = quoted_pairs(old.heading, new.heading, edits(old.heading, new.heading))
    if (
        not pairs
        or pairs[0].old == old.heading
        or [(pair.old, pair.new) for pair in pairs] != [(pair.old, pair.new) for pair in first.pairs]
    ):
        return None
    return Drafted(ReplaceWords((where.place(Part.HEADING),), pairs), Reason.HEADING_WORDS)


def _beside(heading: Steps, where: Where, step: Drafted) -> Drafted:
    """After a step on the heading an article's own text is `제목 외의 부분` (W14)."""
    operation = step.operation
    if not heading or not isinstance(operation, ReplaceWords):
        return step
    address = address_of(operation.places[0])
    if address is None or set(address.parts) & set(CHAPEAUS):
        return step
    return dataclasses.replace(step, operation=ReplaceWords((where.place(Part.BODY, *address.parts),), operation.pairs))


def _mostly_changed(old: Provision, new: Provision, settings: Settings) -> bool:
    """Whether a provision with units below it changes nearly everywhere."""
    if not old.children or not new.children:
        return False
    if not too_much(old.text, new.text, settings) if old.text else True:
        return False
    return likeness(old, new) < 1 - settings.several_edits_share


def _below(where: Where, old: Provision, new: Provision, settings: Settings) -> Steps | None:
    if old.children == new.children:
        return []
    if not old.children:
        return _all_new(where, new)
    if not any(not child.deleted for child in new.children):
        return _all_gone(where, old, new)
    if old.children[0].level != new.children[0].level:
        return None
    return sibling_steps(where, old.children, new.children, settings)


_ALL = {Level.SUBPARAGRAPH: Part.SUBPARAGRAPHS, Level.ITEM: Part.ITEMS}


def _all_new(where: Where, new: Provision) -> Steps | None:
    """`제5조에 각 호를 다음과 같이 신설한다` (N12)."""
    part = _ALL.get(new.children[0].level)
    if part is None or new.children[0].deleted:
        return None
    return [Drafted(InsertPart(where.place(part), "", new.children), Reason.NEW_PART)]


def _all_gone(where: Where, old: Provision, new: Provision) -> Steps | None:
    """`같은 항 각 호를 삭제한다`: nothing of them is left (C-9)."""
    part = _ALL.get(old.children[0].level)
    if part is None or new.children:
        return sibling_steps(where, old.children, new.children)
    return [Drafted(Delete((where.place(part),)), Reason.DELETED)]


# One article without 항 becomes several 항 (C-8)


def _becomes_paragraphs(old: Provision, new: Provision) -> bool:
    had = any(child.level is Level.PARAGRAPH for child in old.children)
    has = bool(new.children) and all(child.level is Level.PARAGRAPH for child in new.children)
    return old.level is Level.ARTICLE and bool(old.text) and not new.text and has and not had


def _to_paragraphs(where: Where, old: Provision, new: Provision, settings: Settings) -> Steps | None:
    body = Provision(Level.PARAGRAPH, Number(1), "", old.text, old.children)
    live = [child for child in new.children if not child.deleted]
    if not live:
        return None
    target = max(live, key=lambda child: (likeness(body, child), -child.number.value))
    if likeness(body, target) < 0.4:
        return None
    inside = where.moved_child(step_of(target), Part.BODY)
    move = Move((where.place(Part.BODY),), (Address((*where.address.steps, step_of(target))),))
    events = [Event(key_of(target), unit_steps(inside, body, target, settings))]
    events += [Event(key_of(child), _inserted(where, child)) for child in live if child is not target]
    steps = [step for event in sorted(events, key=lambda event: event.key) for step in event.steps]
    return [Drafted(move, Reason.TO_PARAGRAPHS), *(_grouped(step) for step in merged(steps))]


def _grouped(step: Drafted) -> Drafted:
    return dataclasses.replace(step, in_group=True)


# Siblings


def _inserted(where: Where, node: Provision) -> Steps:
    parent = where.place() if where.address.steps else None
    return [Drafted(Insert((_printed(node),), parent), Reason.NEW)]


@dataclass(slots=True)
class _Siblings:
    """Siblings sorted by what becomes of them."""

    where: Where
    settings: Settings
    events: list[Event] = field(default_factory=list)
    moves: list[Move_] = field(default_factory=list)
    gone: list[Provision] = field(default_factory=list)
    fresh: list[Provision] = field(default_factory=list)
    changed: dict[Key, tuple[Provision, Provision]] = field(default_factory=dict)

    def sort(self, old: Sequence[Provision], new: Sequence[Provision]) -> None:
        for match in aligned(old, new):
            before = old[match.old] if match.old is not None else None
            after = new[match.new] if match.new is not None else None
            self._one(before, after, match.old)

    def by_number(self, old: Sequence[Provision], new: Sequence[Provision]) -> None:
        """Match by number alone."""
        where = {key_of(node): node for node in new}
        for position, node in enumerate(old):
            self._one(node, where.pop(key_of(node), None), position)
        for node in where.values():
            self._one(None, node, None)

    def _one(self, before: Provision | None, after: Provision | None, position: int | None) -> None:
        was, is_now = before is not None and not before.deleted, after is not None and not after.deleted
        if before is not None and after is not None and was and is_now:
            self._changed(before, after, position or 0)
        elif before is not None and was:
            self.gone.append(before)
        elif after is not None and is_now:
            self.fresh.append(after)

    def _changed(self, before: Provision, after: Provision, position: int) -> None:
        if before.number == after.number:
            where = self.where.child(step_of(before))
            if steps := unit_steps(where, before, after, self.settings):
                self.events.append(Event(key_of(before), steps))
                self.changed[key_of(before)] = before, after
            return
        self.moves.append(Move_(before, after, position))


def sibling_steps(
    where: Where, old: Sequence[Provision], new: Sequence[Provision], settings: Settings = DEFAULTS
) -> Steps:
    """The steps for the units below one provision, ascending by number; moves form one group (C-13)."""
    return [step for event in sibling_events(where, old, new, settings) for step in event.steps]


def sibling_events(
    where: Where, old: Sequence[Provision], new: Sequence[Provision], settings: Settings = DEFAULTS
) -> list[Event]:
    """The same, steps at one number together."""
    siblings = _Siblings(where, settings)
    siblings.sort(old, new)
    if settings.matching is Matching.BY_NUMBER or _better_in_place(siblings, old, new):
        siblings = _Siblings(where, settings)
        siblings.by_number(old, new)
    events = _printed_together(siblings, old)
    gone, fresh = siblings.gone, siblings.fresh
    if siblings.moves:
        group, gone, fresh = _move_group(where, old, siblings)
        events = [*events, group]
    events += [
        Event(key_of(node), [Drafted(Delete((where.child(step_of(node)).place(),)), Reason.DELETED)]) for node in gone
    ]
    events += [Event(key_of(node), _inserted(where, node)) for node in fresh]
    return _merged_events(sorted(events, key=lambda event: event.key))


def _printed_together(siblings: _Siblings, old: Sequence[Provision]) -> list[Event]:
    """The changed units; a 호 that changes much is printed anew with the 호 beside it that is (W-g)."""
    anew = {event.key for event in siblings.events if isinstance(event.steps[0].operation, Rewrite)}
    beside = {key_of(one) for pair in pairwise(old) for one in pair if anew & set(map(key_of, pair))} - anew
    return [_printed_beside(siblings, event) if event.key in beside else event for event in siblings.events]


def _printed_beside(siblings: _Siblings, event: Event) -> Event:
    before, after = siblings.changed[event.key]
    leaf = before.level is Level.SUBPARAGRAPH and not before.children and not after.children
    if not leaf or weight(before.text, after.text, siblings.settings)[1] < siblings.settings.beside_share:
        return event
    return Event(event.key, rewritten(siblings.where.child(step_of(before)), after, Reason.BESIDE))


_FEW = 3


def _better_in_place(siblings: _Siblings, old: Sequence[Provision], new: Sequence[Provision]) -> bool:
    """Where a few units of a list change places and all numbers stay, they are printed anew instead of moved."""
    if not siblings.moves or len(siblings.moves) > _FEW or old[0].level <= Level.ARTICLE:
        return False
    live = {key_of(node) for node in old if not node.deleted}
    return live == {key_of(node) for node in new if not node.deleted}


def _move_group(
    where: Where, old: Sequence[Provision], siblings: _Siblings
) -> tuple[Event, list[Provision], list[Provision]]:
    """Deletions whose number is taken, the moves, then new and changed units in the numbers they touch (C-7)."""
    targets = {key_of(move.after) for move in siblings.moves}
    touched = targets | {key_of(move.before) for move in siblings.moves}
    retaken = [node for node in siblings.gone if key_of(node) in targets]
    filled = [node for node in siblings.fresh if min(touched) <= key_of(node) <= max(touched)]
    steps = [Drafted(Delete((where.child(step_of(node)).place(),)), Reason.DELETED) for node in retaken]
    steps += [_grouped(step) for step in move_steps(where, siblings.moves, old)]
    inner = [Event(key_of(node), _inserted(where, node)) for node in filled]
    inner += [Event(key_of(move.after), _moved_changes(where, move, siblings.settings)) for move in siblings.moves]
    inside = [step for event in sorted(inner, key=lambda event: event.key) for step in event.steps]
    steps = [*merged(steps), *(_grouped(step) for step in merged(inside))]
    lowest = min([*touched, *map(key_of, retaken)])
    gone = [node for node in siblings.gone if node not in retaken]
    fresh = [node for node in siblings.fresh if node not in filled]
    return Event(lowest, steps), gone, fresh


def _moved_changes(where: Where, move: Move_, settings: Settings) -> Steps:
    inside = where.moved_child(step_of(move.after), step_of(move.before))
    return unit_steps(inside, move.before, move.after, settings)


# Joining steps that say the same


def _merged_events(events: Sequence[Event]) -> list[Event]:
    """Neighbouring events of one kind as one: `제7항 및 제8항을 각각 다음과 같이 신설한다`."""
    result: list[Event] = []
    for event in events:
        if result and len(event.steps) == 1 and len(result[-1].steps) == 1:
            both = merged([*result[-1].steps, *event.steps])
            if len(both) == 1:
                result[-1] = Event(result[-1].key, both)
                continue
        result.append(event)
    return result


def merged(steps: Sequence[Drafted]) -> Steps:
    """Neighbouring steps that can be said in one."""
    result: Steps = []
    for step in steps:
        joined = _joined(result[-1], step) if result else None
        if joined is None:
            result.append(step)
        else:
            result[-1] = joined
    return result


def _joined(one: Drafted, other: Drafted) -> Drafted | None:
    match one.operation, other.operation:
        case Delete(left), Delete(right) if _same_parent(left[-1], right[0]):
            return dataclasses.replace(one, operation=Delete((*left, *right)))
        case Insert(left, parent), Insert(right, same) if parent == same:
            return dataclasses.replace(one, operation=Insert((*left, *right), parent))
        case Rewrite(left, printed), Rewrite(right, more) if _same_parent(left[-1], right[0]):
            return dataclasses.replace(one, operation=Rewrite((*left, *right), (*printed, *more)))
        case ReplaceWords(left, pairs), ReplaceWords(right, same) if _alike(pairs, same):
            each = tuple(dataclasses.replace(pair, each=True) for pair in pairs)
            return Drafted(ReplaceWords((*left, *right), each), Reason.WORDS_EACH, one.in_group)
        case _:
            return None


def _alike(one: Sequence[Pair], other: Sequence[Pair]) -> bool:
    return [(pair.old, pair.new) for pair in one] == [(pair.old, pair.new) for pair in other]


def _same_parent(one: object, other: object) -> bool:
    if not isinstance(one, Address) or not isinstance(other, Address):
        return False
    return one.steps[:-1] == other.steps[:-1] and one.steps[-1].level == other.steps[-1].level


__all__ = ["Event", "key_of", "merged", "rewritten", "sibling_events", "step_of", "unit_steps"]
