"""Mending what is certain: words change, and nothing else of the text as it was read."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ordinance.check.document import Document
from ordinance.check.engine import check_document
from ordinance.check.model import Finding, Fix
from ordinance.check.settings import ALL_RULES, Settings
from ordinance.law.locate import SlotKind
from ordinance.law.read import read
from ordinance.law.source import source_text
from ordinance.law.tree import Instrument, Path, Provision, node_at, replaced

_MOST_ROUNDS = 5
_Field = tuple[SlotKind, Path]
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Fixed:
    """The law as mended, its text, and how many stretches were changed."""

    law: Instrument
    text: str
    count: int


def fixed(document: Document, settings: Settings = ALL_RULES) -> Fixed:
    """The text of a document with every certain mend made, until none is left.

    A mend is left out where the words cannot be found again in the text as it was read, or where the text, read again,
    would not have the same provisions.
    """
    law = document.law
    count = 0
    for _ in range(_MOST_ROUNDS):
        changed, number = _round(Document(document.name, law, document.file), settings)
        if not number:
            break
        law, count = changed, count + number
    return Fixed(law, source_text(law), count)


def _round(document: Document, settings: Settings) -> tuple[Instrument, int]:
    """All mends at once; where the text would not read the same, those of one field after another."""
    fields = list(_by_field(_findings(document, settings)).items())
    law, count = _with_all(document.law, fields)
    if not count or _same_provisions(document.law, law):
        return law, count
    law, count = document.law, 0
    for field in fields:
        changed, number = _with_all(law, [field])
        if number and _same_provisions(law, changed):
            law, count = changed, count + number
    return law, count


def _with_all(law: Instrument, fields: Iterable[tuple[_Field, tuple[Fix, ...]]]) -> tuple[Instrument, int]:
    count = 0
    for field, fixes in fields:
        changed = _edited(law, field, fixes)
        if changed is not None:
            law, count = changed, count + len(fixes)
    return law, count


def _findings(document: Document, settings: Settings) -> Iterator[Finding]:
    return (finding for result in check_document(document, settings) for finding in result.findings)


def _by_field(findings: Iterable[Finding]) -> dict[_Field, tuple[Fix, ...]]:
    """The changes of each field of the tree, in order; of two that touch only the first."""
    grouped: dict[_Field, list[Fix]] = {}
    for finding in findings:
        for fix in finding.fixes:
            grouped.setdefault((fix.slot.kind, fix.slot.path), []).append(fix)
    return {field: tuple(_apart(sorted(set(fixes), key=_position))) for field, fixes in grouped.items()}


def _position(fix: Fix) -> tuple[int, int, str]:
    return fix.slot.start, fix.slot.end, fix.new


def _apart(fixes: Sequence[Fix]) -> Iterator[Fix]:
    end = -1
    for fix in fixes:
        if fix.slot.start > end:
            yield fix
            end = fix.slot.end


def _edited(law: Instrument, field: _Field, fixes: Sequence[Fix]) -> Instrument | None:
    """The law with changes in one field, in the text as read too; None where they cannot be placed there."""
    kind, path = field
    if kind is SlotKind.TITLE:
        return _with_title(law, fixes)
    node = node_at(law.body, path)
    changed = _with_heading(node, fixes) if kind is SlotKind.HEADING else _with_words(node, fixes)
    return None if changed is None else dataclasses.replace(law, body=replaced(law.body, path, changed))


def _with_title(law: Instrument, fixes: Sequence[Fix]) -> Instrument | None:
    title = _changed(law.title, fixes)
    if law.source is None or law.source.count(law.title) != 1:
        return None
    return dataclasses.replace(law, title=title, source=law.source.replace(law.title, title))


def _with_heading(node: Provision, fixes: Sequence[Fix]) -> Provision | None:
    heading = _changed(node.heading, fixes)
    if node.source is None or node.source.count(node.heading) != 1:
        return None
    return dataclasses.replace(node, heading=heading, source=node.source.replace(node.heading, heading))


def _with_words(node: Provision, fixes: Sequence[Fix]) -> Provision | None:
    if node.source is None:
        return None
    places = _places(node.text, node.source, [note.text for note in node.notes])
    if places is None:
        return None
    source = node.source
    for fix in reversed(fixes):
        start, end = places[fix.slot.start], places[fix.slot.end - 1] + 1
        if source[start:end] != node.text[fix.slot.start : fix.slot.end]:
            return None
        source = source[:start] + fix.new + source[end:]
    return dataclasses.replace(node, text=_changed(node.text, fixes), source=source)


def _changed(text: str, fixes: Sequence[Fix]) -> str:
    for fix in reversed(fixes):
        text = text[: fix.slot.start] + fix.new + text[fix.slot.end :]
    return text


def _places(text: str, source: str, notes: Sequence[str]) -> list[int] | None:
    """Where each character of a provision's words stands in the stretch it was read from; None unless that is certain.

    Between them there are only notes of the editor and spaces.
    """
    skipped = {
        position
        for note in notes
        for match in re.finditer(re.escape(note), source)
        for position in range(*match.span())
    }
    found = [
        places
        for start, character in enumerate(source)
        if character == text[0] and (places := _from(text, source, start, skipped))
    ]
    return found[0] if len(found) == 1 else None


def _from(text: str, source: str, start: int, skipped: set[int]) -> list[int] | None:
    places: list[int] = []
    at = start
    for character in text:
        while at < len(source) and source[at] != character and (at in skipped or _SPACE.match(source[at])):
            at += 1
        if at >= len(source) or source[at] != character:
            return None
        places.append(at)
        at += 1
    rest = (position for position in range(at, len(source)) if position not in skipped)
    return places if all(_SPACE.match(source[position]) for position in rest) else None


def _same_provisions(before: Instrument, after: Instrument) -> bool:
    """Whether the mended text reads as the same provisions, with the words that were meant."""
    again = read(source_text(after))
    return _shape(again) == _shape(before) and [node.text for _, node in again.walk()] == [
        node.text for _, node in after.walk()
    ]


def _shape(law: Instrument) -> list[tuple[object, ...]]:
    return [(path, node.level, node.number, node.status) for path, node in law.walk()]
