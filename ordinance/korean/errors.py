"""What the language room refuses.

Each refusal is also a `ValueError`, for callers that only try whether a text fits.
"""

from __future__ import annotations

from ordinance.errors import OrdinanceError


class KoreanError(OrdinanceError, ValueError):
    """Base of the refusals of this room; the message is Korean and complete."""


class UnreadableEndError(KoreanError):
    """The sound at the end of a text is not certain: a wrong particle is worse than a refusal."""


class UnknownParticleError(KoreanError):
    """The asked-for particle is not one whose form depends on the sound before it."""


class NumeralError(KoreanError):
    """A number that cannot be read or written as ordinances do."""


class DateError(KoreanError):
    """A text that is no date, or a date that no calendar has."""


class EnumeratorError(KoreanError):
    """A number beyond the marks that exist (①…㊿, 가…히), or a character that is no such mark."""
