"""Amendments of other ordinances that name a changed unit or its head (D-5).

Only a change of name that follows from the organisation, or that the plan states, is made. An ordinance that names
a unit without successor needs a person: it is reported, never guessed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ordinance.amend import Amendment, Code, RefusedError, Rewrite, body_lines, compare_in_part, gathered, prove
from ordinance.bill.plan import Plan
from ordinance.korean import find_names, mentions, replaced_before
from ordinance.law.locate import every_slot, text_of, with_text
from ordinance.law.tree import Instrument
from ordinance.org import Lineage, Reorganisation

# Posts that many institutions have alike: their name tells no institution.
_COMMON_POSTS = frozenset({"소장", "관장", "원장", "센터장", "동장", ""})


@dataclass(frozen=True, slots=True)
class Consequential:
    """The amendment of one other ordinance, proved."""

    law: Instrument
    amendment: Amendment

    @property
    def text(self) -> str:
        """Opening and sentences, line by line, as 부칙 prints them."""
        return "\n".join(body_lines(self.amendment))


@dataclass(frozen=True, slots=True)
class Undecided:
    """An ordinance that names what no longer exists, and why no amendment could be made."""

    title: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Consequences:
    """What follows for other ordinances: amendments, and what a person must decide."""

    amendments: tuple[Consequential, ...]
    undecided: tuple[Undecided, ...]


def renamings(change: Reorganisation) -> dict[str, str]:
    """Every name and head's post before, with the one that takes its place; the same where nothing changed.

    A split unit's first successor in order of precedence takes its place. What ended without successor is left out.
    """
    lineage = Lineage(change.before, change.after)
    after = {one.name: one.head_post for one in change.after.members}
    result: dict[str, str] = {}
    for one in change.before.members:
        successors = lineage.successors(one.name)
        if successors:
            result[one.name] = successors[0]
            if one.head_post not in _COMMON_POSTS:
                result[one.head_post] = after[successors[0]]
    return result


def endings(change: Reorganisation) -> tuple[str, ...]:
    """Names of units, and of their heads, that ended without successor."""
    lineage = Lineage(change.before, change.after)
    ended = [one for one in change.before.members if not lineage.successors(one.name)]
    return tuple(name for one in ended for name in dict.fromkeys((one.head_post, one.name)))


def consequences(plan: Plan) -> Consequences:
    """The amendments of all other ordinances of the plan, in the order of their titles."""
    renamed, ended = renamings(plan.reorganisation), endings(plan.reorganisation)
    amendments: list[Consequential] = []
    undecided: list[Undecided] = []
    for law in plan.others:
        stated = {change.old: change.new for change in plan.office_changes if change.ordinance == law.title}
        names = {**renamed, **stated}
        undecided += _left_open(law, names, [name for name in ended if name not in stated])
        try:
            amendments += _amendment(law, names)
        except RefusedError as error:
            undecided.append(Undecided(law.title, "", str(error)))
    return Consequences(tuple(amendments), (*undecided, *_idle_changes(plan)))


def _amendment(law: Instrument, names: Mapping[str, str]) -> list[Consequential]:
    """The proved amendment of one ordinance, or nothing to amend; raises RefusedError.

    The sentences stand inside 부칙, where no provision or annex can be printed below them, so only words may change.
    """
    new = with_names(law, names)
    if new == law:
        return []
    amendment = gathered(compare_in_part(law, new))
    prove(law, amendment, new)
    if amendment.annexes or any(isinstance(operation, Rewrite) for operation in amendment.operations):
        raise RefusedError(Code.UNSUPPORTED, "낱말을 바꾸는 것만으로는 고칠 수 없습니다.")
    return [Consequential(law, amendment)]


def _left_open(law: Instrument, names: Mapping[str, str], ended: Sequence[str]) -> list[Undecided]:
    """What a person must look at: ended units, names in a form that was not understood, offices that became one."""
    found: list[Undecided] = []
    changed = [old for old, new in names.items() if old != new]
    for text in (text_of(law, slot) for slot in every_slot(law)):
        taken = find_names(_without_titles(text), [*names, *ended])
        found += [Undecided(law.title, name, "폐지된 부서입니다.") for _, name in taken if name in ended]
        found += [
            Undecided(law.title, name, f"알아보지 못한 쓰임이 있습니다: “{_around(text, at)}”.")
            for name in (*changed, *ended)
            for at in _unread(text, name, taken)
        ]
        merged = Counter(names[old] for old in {name for _, name in taken if name in changed})
        found += [
            Undecided(law.title, new, "두 직위가 하나가 되어 같은 말이 되풀이됩니다.")
            for new, n in merged.items()
            if n > 1
        ]
    if any(not annex.content and not annex.deleted for annex in law.annexes):
        found.append(Undecided(law.title, "", "별표의 내용이 주어지지 않아 살피지 못했습니다."))
    return list(dict.fromkeys(found))


def _unread(text: str, name: str, taken: Sequence[tuple[int, str]]) -> list[int]:
    """Raw occurrences of a name that no find covers, outside titles in corner brackets."""
    free = _without_titles(text)
    spots = [match.start() for match in re.finditer(re.escape(name), free)]
    return [at for at in spots if not any(other <= at < other + len(known) for other, known in taken)]


def _without_titles(text: str) -> str:
    """The text with titles in 「」 blanked out: another law keeps its title until it is amended itself."""
    return re.sub(r"「[^」]*」", lambda match: "\x00" * len(match[0]), text)


def _around(text: str, at: int) -> str:
    return text[max(at - 8, 0) : at + 20]


def _idle_changes(plan: Plan) -> list[Undecided]:
    """Stated changes of office that changed nothing: a title or a word was mistyped."""
    texts = {law.title: [text_of(law, slot) for slot in every_slot(law)] for law in plan.others}
    result: list[Undecided] = []
    for change in plan.office_changes:
        if change.ordinance not in texts:
            result.append(Undecided(change.ordinance, change.old, "‘직위변경’에 적은 조례가 폴더에 없습니다."))
        elif not any(mentions(text, change.old) for text in texts[change.ordinance]):
            result.append(Undecided(change.ordinance, change.old, "‘직위변경’에 적은 말이 조례에 없습니다."))
    return result


def with_names(law: Instrument, names: Mapping[str, str]) -> Instrument:
    """The ordinance with every old name exchanged for the new one, as whole words, all at once."""
    for slot in every_slot(law):
        text = text_of(law, slot)
        new = exchanged(text, names)
        if new != text:
            law = with_text(law, slot, new)
    return law


def exchanged(text: str, names: Mapping[str, str]) -> str:
    """The text with names exchanged, longest first, never twice in one spot; particles are put right (C-3).

    A name that stays is given with itself, so that a shorter name inside it is left alone.
    """
    free = _without_titles(text)
    for at, name in reversed(find_names(free, names)):
        if name != names[name]:
            text = text[:at] + replaced_before(names[name], text[at + len(name) :])
    return text
