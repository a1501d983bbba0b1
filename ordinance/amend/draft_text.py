"""Steps for a provision's own words: quotations, named parts, or the provision printed anew (C-4, C-5)."""

from __future__ import annotations

from ordinance.amend.drafting import Drafted, Where
from ordinance.amend.operations import Delete, InsertPart, ReplaceWords, RewritePart
from ordinance.amend.quotations import quoted_pairs
from ordinance.amend.reasons import Reason
from ordinance.amend.settings import DEFAULTS, Settings
from ordinance.amend.words import edits, weight
from ordinance.law.address import Part
from ordinance.law.numbers import Level
from ordinance.law.sentences import part_spans
from ordinance.law.tree import Provision

Steps = list[Drafted]
_LATE = {Part.PROVISO: Part.MAIN, Part.LATTER: Part.FIRST}


def own_steps(where: Where, old: Provision, new: Provision, settings: Settings = DEFAULTS) -> Steps | None:
    """The steps that change a provision's own words; None where it should be printed anew as a whole."""
    if old.text == new.text:
        return []
    if not old.text or not new.text:
        return None
    outer = chapeau(old)
    before, after = part_spans(old.text), part_spans(new.text)
    if before.keys() == after.keys() and before:
        return _part_by_part(where, outer, old.text, new.text, settings)
    if late := _added(before, after):
        return _with_new_part(where, outer, old.text, new.text, late, settings)
    if late := _added(after, before):
        return _without_part(where, outer, old.text, new.text, late, settings)
    return _whole(where, outer, old.text, new.text, settings)


def chapeau(node: Provision) -> tuple[Part, ...]:
    """`각 호 외의 부분` where the provision has items (W-h)."""
    if not node.children:
        return ()
    kind = {
        Level.SUBPARAGRAPH: (Part.SUBPARAGRAPH_CHAPEAU,),
        Level.ITEM: (Part.ITEM_CHAPEAU,),
        Level.SUBITEM: (Part.SUBITEM_CHAPEAU,),
    }
    return kind.get(node.children[0].level, ())


def too_much(old: str, new: str, settings: Settings = DEFAULTS) -> bool:
    """Whether so much of a text changes that it is printed anew (W-g)."""
    count, share = weight(old, new, settings)
    limit = settings.one_edit_share if count <= 1 else settings.several_edits_share
    return share >= limit


def _added(fewer: dict[Part, tuple[int, int]], more: dict[Part, tuple[int, int]]) -> Part | None:
    """The 단서 or 후단 that one text has and the other, of a single sentence, has not."""
    if fewer or not more:
        return None
    return next((late for late in _LATE if late in more), None)


def _part_by_part(where: Where, outer: tuple[Part, ...], old: str, new: str, settings: Settings) -> Steps | None:
    if not outer and too_much(old, new, settings):
        return None
    steps: Steps = []
    spans = part_spans(new)
    for part, (start, end) in part_spans(old).items():
        new_start, new_end = spans[part]
        found = _part(where, (*outer, part), old[start:end], new[new_start:new_end], settings)
        if found is None:
            return None
        steps += found
    return steps


def _part(where: Where, parts: tuple[Part, ...], old: str, new: str, settings: Settings) -> Steps | None:
    """One part: quoted, else printed anew by itself."""
    if old == new:
        return []
    if not too_much(old, new, settings) and (steps := _quoted(where, parts, old, new, settings)) is not None:
        return steps
    if "\n" in new:
        return None
    return [Drafted(RewritePart(where.place(*parts), new), Reason.PART_REWRITTEN)]


def _quoted(where: Where, parts: tuple[Part, ...], old: str, new: str, settings: Settings) -> Steps | None:
    changes = edits(old, new, settings)
    pairs = quoted_pairs(old, new, changes)
    if pairs is None:
        return None
    each = any(pair.each for pair in pairs)
    reason = Reason.WORDS_EACH if each else Reason.WORDS
    return [Drafted(ReplaceWords((where.place(*parts),), pairs), reason)]


def _whole(where: Where, outer: tuple[Part, ...], old: str, new: str, settings: Settings) -> Steps | None:
    """The words quoted; printed anew beside items that stay: `각 호 외의 부분을 다음과 같이 한다` (U7)."""
    if not outer:
        return None if too_much(old, new, settings) else _quoted(where, outer, old, new, settings)
    return _part(where, outer, old, new, settings)


def _with_new_part(
    where: Where, outer: tuple[Part, ...], old: str, new: str, late: Part, settings: Settings
) -> Steps | None:
    """A 단서 or 후단 is new: what stood before changes first, then the part is put behind it (N10, N11, N15)."""
    start, end = part_spans(new)[late]
    rest = new[: part_spans(new)[_LATE[late]][1]]
    if not old.endswith(".") and rest.endswith("."):
        rest = rest[:-1]
    if "\n" in new[start:end] or new[end:].strip():
        return None
    steps = _whole(where, outer, old, rest, settings) if old != rest else []
    if steps is None:
        return None
    step = Drafted(InsertPart(where.place(*outer, late), new[start:end]), Reason.NEW_PART)
    return [*steps, step]


def _without_part(
    where: Where, outer: tuple[Part, ...], old: str, new: str, late: Part, settings: Settings
) -> Steps | None:
    """A 단서 or 후단 is gone (C-9)."""
    first = _LATE[late]
    start, end = part_spans(old)[first]
    rest = old[start:end]
    if not new.endswith(".") and rest.endswith("."):
        rest = rest[:-1]
    steps = [] if rest == new else _part(where, (*outer, first), rest, new, settings)
    if steps is None:
        return None
    return [*steps, Drafted(Delete((where.place(*outer, late),)), Reason.DELETED)]
