"""How amendments are drafted, in numbers: the measured practice (amendment practice, section 1), as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ordinance.law.address import Address


class Matching(Enum):
    """How provisions of two versions are matched: as a drafter sees them, or, where that proves nothing, by number."""

    BY_CONTENT = "content"
    BY_NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Nearness:
    """Edits with no more unchanged words than this, and fewer characters, between them are near (W-b)."""

    words: int = 3
    characters: int = 20


@dataclass(frozen=True, slots=True)
class Settings:
    """Thresholds of the writer.

    near: which edits are joined into one quotation. one_edit_share, several_edits_share: a provision is printed anew
    when one quotation, or several, would take at least this share of its characters (W-g; a quotation takes the name
    of a law along, so that 0.86 of it stands for the 0.8 measured of changed characters, and 0.57 for the 0.5).
    beside_share: the same for a 호 beside one that is printed anew: both are then printed together. whole_heading:
    longest heading that is quoted whole (W12). whole: provisions printed anew whatever the thresholds say, because the
    proof asked for it. matching: how provisions of two versions are matched.
    """

    near: Nearness = Nearness()
    one_edit_share: float = 0.86
    several_edits_share: float = 0.57
    beside_share: float = 0.4
    whole_heading: int = 17
    whole: frozenset[Address] = frozenset()
    matching: Matching = Matching.BY_CONTENT


DEFAULTS = Settings()
