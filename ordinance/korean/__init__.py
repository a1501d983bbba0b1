"""The Korean language as ordinances need it: particles, numerals, dates, marks and typography.

Nothing here knows of law or organisation. What cannot be said with certainty is refused with a
`KoreanError`, because a wrong particle or date that looks right is worse than a refusal.
Rules: drafting conventions C-3, A-4, A-5, A-9, A-10.
"""

from ordinance.korean.dates import dotted, long_date, parse_date
from ordinance.korean.ending import final_sound
from ordinance.korean.enumerators import CIRCLED, GANADA, circled, ganada, ganada_index, uncircled
from ordinance.korean.errors import (
    DateError,
    EnumeratorError,
    KoreanError,
    NumeralError,
    UnknownParticleError,
    UnreadableEndError,
)
from ordinance.korean.names import find_name, find_names, mentions
from ordinance.korean.numerals import grouped, parse_count, sino
from ordinance.korean.particles import Particle, attach, particle, replaced_before
from ordinance.korean.sound import Sound
from ordinance.korean.typography import MIDDLE_DOT, UnpairedMark, composed, first_unpaired, fold_dots
from ordinance.korean.word_ends import particle_of

__all__ = [
    "CIRCLED",
    "GANADA",
    "MIDDLE_DOT",
    "DateError",
    "EnumeratorError",
    "KoreanError",
    "NumeralError",
    "Particle",
    "Sound",
    "UnknownParticleError",
    "UnpairedMark",
    "UnreadableEndError",
    "attach",
    "circled",
    "composed",
    "dotted",
    "final_sound",
    "find_name",
    "find_names",
    "first_unpaired",
    "fold_dots",
    "ganada",
    "ganada_index",
    "grouped",
    "long_date",
    "mentions",
    "parse_count",
    "parse_date",
    "particle",
    "particle_of",
    "replaced_before",
    "sino",
    "uncircled",
]
