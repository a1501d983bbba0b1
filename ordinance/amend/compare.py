"""From two versions of an instrument to the amendment between them, proved.

Drafting goes from the finest step outwards: words are quoted where they can be, provisions printed anew where they
must be. Whatever the sentences then do not prove is printed anew in the smallest provision around it, at last in its
chapter; what even that does not prove is a whole amendment (전부개정).
"""

from __future__ import annotations

import dataclasses

from ordinance.amend.chains import instructions
from ordinance.amend.draft_law import LawDraft
from ordinance.amend.draft_whole import (
    Chapters,
    chapter_events,
    chapters_that_differ,
    outermost,
    whole_law,
    with_chapters,
)
from ordinance.amend.errors import RefusedError
from ordinance.amend.operations import Amendment
from ordinance.amend.prove import proof_of, wrong_places
from ordinance.amend.ranges import Ranges
from ordinance.amend.settings import DEFAULTS, Matching, Settings
from ordinance.law.tree import Instrument, without_notes


def compare(old: Instrument, new: Instrument, settings: Settings = DEFAULTS) -> Amendment:
    """The amendment that turns `old` into `new`, proved; raises RefusedError when there is none.

    A whole amendment only where no partial one is proved: see `Amendment.whole`.
    """
    try:
        return compare_in_part(old, new, settings)
    except RefusedError as error:
        old, new = without_notes(old), without_notes(new)
        whole = whole_law(old, new)
        if proof_of(old, whole, new).error is not None:
            raise error from None
        return dataclasses.replace(whole, law=old)


def compare_in_part(old: Instrument, new: Instrument, settings: Settings = DEFAULTS) -> Amendment:
    """The partial amendment (일부개정) that turns `old` into `new`, proved; raises RefusedError when there is none.

    Numbers that `new` gives up without a word stay as `삭제`, as the law does with deleted provisions (C-9).
    """
    old, new = without_notes(old), without_notes(new)
    try:
        return _finest(old, new, settings)
    except RefusedError as error:
        proved = _with_chapters_anew(old, new, settings)
        if proved is None:
            raise error from None
        return proved


def _finest(old: Instrument, new: Instrument, settings: Settings) -> Amendment:
    """Words and provisions; raises RefusedError at the first difference that even the widest provisions leave."""
    while True:
        amendment = _drafted(old, new, settings)
        proof = proof_of(old, amendment, new)
        if proof.error is None:
            return dataclasses.replace(amendment, law=old)
        if wider := wrong_places(proof, amendment, new, settings.whole):
            settings = dataclasses.replace(settings, whole=settings.whole | wider)
        elif settings.matching is Matching.BY_CONTENT:
            settings = dataclasses.replace(settings, matching=Matching.BY_NUMBER)
        else:
            raise proof.error


def _with_chapters_anew(old: Instrument, new: Instrument, settings: Settings) -> Amendment | None:
    """The rest as fine as it can be, with the smallest chapter printed anew that will do, or the fewest of all."""
    differing = chapters_that_differ(old, new)
    for chapter in differing:
        if proved := _proved_with(old, new, settings, (chapter,)):
            return proved
    chapters = outermost(differing)
    proved = _proved_with(old, new, settings, chapters)
    for chapter in chapters if proved else ():
        fewer = tuple(one for one in chapters if one != chapter)
        if without := _proved_with(old, new, settings, fewer):
            chapters, proved = fewer, without
    return proved


def _proved_with(old: Instrument, new: Instrument, settings: Settings, chapters: Chapters) -> Amendment | None:
    """The amendment that prints these chapters anew, provisions matched in either way; None where none is proved."""
    for matching in Matching:
        amendment = _drafted(old, new, dataclasses.replace(settings, matching=matching), chapters)
        if proof_of(old, amendment, new).error is None:
            return dataclasses.replace(amendment, law=old)
    return None


def _drafted(old: Instrument, new: Instrument, settings: Settings, chapters: Chapters = ()) -> Amendment:
    draft = LawDraft(with_chapters(old, new, chapters), new, settings)
    events = draft.events(chapter_events(old, new, chapters))
    ranges = Ranges(old.body)
    said = tuple(ranges.instruction(one) for one in instructions(events))
    return Amendment(old.title, said, draft.annexes_printed(events))


__all__ = ["compare", "compare_in_part"]
