"""From two versions of an instrument to the amendment between them, proved.

Drafting goes from the finest step outwards: words are quoted where they can be, provisions printed anew where they
must be. Whatever the sentences then do not prove is printed anew in the smallest provision around it; what even that
does not prove is refused.
"""

from __future__ import annotations

import dataclasses

from ordinance.amend.chains import instructions
from ordinance.amend.draft_law import LawDraft
from ordinance.amend.errors import RefusedError
from ordinance.amend.operations import Amendment
from ordinance.amend.prove import prove, wrong_places
from ordinance.amend.ranges import Ranges
from ordinance.amend.settings import DEFAULTS, Matching, Settings
from ordinance.law.tree import Instrument, without_notes


def compare(old: Instrument, new: Instrument, settings: Settings = DEFAULTS) -> Amendment:
    """The amendment that turns `old` into `new`, proved; raises RefusedError when there is none.

    Numbers that `new` gives up without a word stay as `삭제`, as the law does with deleted provisions (C-9).
    """
    old, new = without_notes(old), without_notes(new)
    while True:
        amendment = _drafted(old, new, settings)
        try:
            prove(old, amendment, new)
        except RefusedError as error:
            wider = wrong_places(old, amendment, new, settings.whole)
            if wider:
                settings = dataclasses.replace(settings, whole=settings.whole | wider)
            elif settings.matching is Matching.BY_CONTENT:
                settings = dataclasses.replace(settings, matching=Matching.BY_NUMBER)
            else:
                raise error from None
        else:
            return dataclasses.replace(amendment, law=old)


def _drafted(old: Instrument, new: Instrument, settings: Settings) -> Amendment:
    draft = LawDraft(old, new, settings)
    events = draft.events()
    ranges = Ranges(old.body)
    said = tuple(ranges.instruction(one) for one in instructions(events))
    return Amendment(old.title, said, draft.annexes_printed(events))


__all__ = ["compare"]
