"""How a law writes its amendment notes, told from those that it carries; a new one is written the same way (A-10).

Databases differ in the date (`2024.7.15.`, `2024. 7. 15.`), in where a change of a 호 is noted, and in what becomes of
`<신설 …>` when the provision is changed later. Where a law shows nothing, the commonest way is taken.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ordinance.law.consolidated import is_square
from ordinance.law.note_content import read_note
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument, InstrumentKind, Note, NoteDate, NoteKind, Provision, node_at

_DATE = re.compile(r"(?P<year>\d{4})(?P<gap>\D{1,3}?)(?P<month>\d{1,2})(?P=gap)(?P<day>\d{1,2})(?P<end>\.?)\s*$")
_CHANGES = frozenset({NoteKind.AMENDED, NoteKind.ADDED})


@dataclass(frozen=True, slots=True)
class DateStyle:
    """What stands between year, month and day, what behind the day, and how many digits a month and a day have."""

    gap: str = ". "
    end: str = "."
    digits: int = 1

    def written(self, day: date) -> str:
        """The day as this law's notes write it."""
        return f"{day.year}{self.gap}{day.month:0{self.digits}}{self.gap}{day.day:0{self.digits}}{self.end}"


class Placement(StrEnum):
    """Where a change of a 호 or 목 is noted: at the words before it, at itself, or at both."""

    LEAD = "lead"
    OWN = "own"
    BOTH = "both"


class Later(StrEnum):
    """How a later change is noted where a provision carries `<신설 a>`."""

    APPENDED = "<신설 a, b>"
    JOINED = "<신설 a, 개정 b>"
    APART = "<신설 a> <개정 b>"


@dataclass(frozen=True, slots=True)
class NoteStyle:
    """How a law writes its notes."""

    dates: DateStyle = DateStyle()
    placement: Placement = Placement.LEAD
    later: Later = Later.APPENDED

    def note(self, words: str, day: date) -> Note:
        """A note of its own: `words` with the day in the place of `{}`."""
        return read_note(words.format(self.dates.written(day)))

    def amended(self, notes: tuple[Note, ...], day: date) -> tuple[Note, ...]:
        """The notes of a provision whose words are changed: the day goes into the note that is there."""
        index = max((at for at, note in enumerate(notes) if _tells_changes(note)), default=None)
        if index is None:
            return _before_square(notes, self.note("<개정 {}>", day))
        old = notes[index]
        if any(one.day == day for one in old.dates):
            return notes
        if NoteKind.AMENDED in old.kinds or self.later is Later.APPENDED:
            return _exchanged(notes, index, _extended(old, f", {self.dates.written(day)}"))
        if self.later is Later.JOINED:
            return _exchanged(notes, index, _extended(old, f", 개정 {self.dates.written(day)}"))
        return _exchanged(notes, index, old, self.note("<개정 {}>", day))

    def dated_again(self, old: Note, day: date) -> Note:
        """A note that says the same again: `[제목개정 a]` becomes `[제목개정 a, b]`."""
        return _extended(old, f", {self.dates.written(day)}") if old.dates else old


def _tells_changes(note: Note) -> bool:
    return not is_square(note) and bool(note.dates) and bool(_CHANGES.intersection(note.kinds))


def _before_square(notes: tuple[Note, ...], new: Note) -> tuple[Note, ...]:
    """A note of the words stands before those of the whole article."""
    at = next((index for index, note in enumerate(notes) if is_square(note)), len(notes))
    return (*notes[:at], new, *notes[at:])


def _exchanged(notes: tuple[Note, ...], index: int, *new: Note) -> tuple[Note, ...]:
    return (*notes[:index], *new, *notes[index + 1 :])


def _extended(note: Note, more: str) -> Note:
    """The note with `more` behind its last date."""
    last = note.dates[-1].text.rstrip()
    end = note.text.rindex(last) + len(last)
    return read_note(note.text[:end] + more + note.text[end:])


def note_style(law: Instrument) -> NoteStyle:
    """The style of a law's notes; its latest date shows how it writes dates now."""
    notes = [note for _, node in law.walk() for note in node.notes]
    dates = [one for note in notes for one in note.dates]
    return NoteStyle(_date_style(dates), _placement(law), _later(law, notes))


def _date_style(dates: Iterable[NoteDate]) -> DateStyle:
    known = sorted((one for one in dates if one.day is not None), key=lambda one: one.day or date.min)
    read = [match for one in known if (match := _DATE.match(one.text.strip()))]
    if not read:
        return DateStyle()
    telling = [match for match in read if len({match["month"].lstrip("0"), match["day"].lstrip("0")} & _DIGITS)]
    padded = bool(telling) and "0" in {telling[-1]["month"][0], telling[-1]["day"][0]}
    return DateStyle(read[-1]["gap"], read[-1]["end"], 2 if padded else 1)


_DIGITS = frozenset("123456789")


def _placement(law: Instrument) -> Placement:
    """By how many dates stand at 호 alone, at 호 and the words before them, or at those words alone."""
    counts = Counter(_placed(law))
    order = (Placement.LEAD, Placement.OWN, Placement.BOTH)
    return max(order, key=lambda placement: (counts[placement], -order.index(placement)))


def _placed(law: Instrument) -> Iterator[Placement]:
    for path, node in law.walk():
        if Level.SUBPARAGRAPH in {child.level for child in node.children} and node.level <= Level.PARAGRAPH:
            below = {one for child in node.children for one in _days(child)}
            yield from (Placement.LEAD for one in _days(node) if one not in below)
        elif node.level is Level.SUBPARAGRAPH:
            above = _days(node_at(law.body, path[:-1])) if path[:-1] else set()
            yield from (Placement.BOTH if one in above else Placement.OWN for one in _days(node))


def _days(node: Provision) -> set[date]:
    """The days of the notes of changes, of the standing form alone: `(타조례 개정 …)` is an editor's own remark."""
    told = (note for note in node.notes if _tells_changes(note) and note.text[0] not in "(（")
    return {one.day for note in told for one in note.dates if one.day is not None}


def _later(law: Instrument, notes: Iterable[Note]) -> Later:
    counts: Counter[Later] = Counter()
    for note in notes:
        if is_square(note) or NoteKind.ADDED not in note.kinds:
            continue
        if NoteKind.AMENDED in note.kinds:
            counts[Later.JOINED] += 1
        elif len(note.dates) > 1:
            counts[Later.APPENDED] += 1
    counts[Later.APART] = sum(_apart(node) for _, node in law.walk())
    national = law.kind in {InstrumentKind.ACT, InstrumentKind.DECREE}
    usual = Later.APPENDED if national else Later.JOINED
    return max(Later, key=lambda one: (counts[one], one is usual))


def _apart(node: Provision) -> bool:
    kinds = [note.kinds for note in node.notes]
    return (NoteKind.ADDED,) in kinds and (NoteKind.AMENDED,) in kinds
