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
class Settings:
    """Thresholds of the writer.

    joined_words, joined_characters: edits with no more unchanged words, and fewer characters, between them are
    joined into one quotation. one_edit_share, several_edits_share: a provision is printed anew when one stretch,
    or several edits, change at least this share of its characters (W-g). short_unit: characters below which a
    호 or 목 is printed anew from half on. whole_heading: longest heading that is quoted whole (W12).
    whole: provisions printed anew whatever the thresholds say, because the proof asked for it.
    """

    joined_words: int = 3
    joined_characters: int = 20
    one_edit_share: float = 0.88
    several_edits_share: float = 0.5
    whole_heading: int = 17
    whole: frozenset[Address] = frozenset()
    matching: Matching = Matching.BY_CONTENT


DEFAULTS = Settings()
