"""What an amendment note says: kinds of amendment and dates, in any of the spellings that occur (A-10)."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from ordinance.law.note_shapes import DATE
from ordinance.law.tree import Note, NoteDate, NoteKind

# Words of amendment, white space left out; a longer one stands before those that it contains.
_KINDS = (
    ("heading", r"(?:제목|제명|절명|장명)(?:개정|변경|수정|(?=(?:변경)?(?:및|ㆍ|·)))", NoteKind.HEADING_AMENDED),
    ("whole", r"(?:전문|전부|전면)개정", NoteKind.WHOLLY_AMENDED),
    ("article", r"(?:본조|조문?)신[설실]", NoteKind.ARTICLE_ADDED),
    ("added", r"신[설실규]", NoteKind.ADDED),
    ("deleted", r"삭제", NoteKind.DELETED),
    ("moved", r"이동|옮김|종전", NoteKind.MOVED),
    ("effect", r"시행", NoteKind.EFFECTIVE),
    ("amended", r"개정|변경|수정", NoteKind.AMENDED),
)
_KIND = re.compile("|".join(f"(?P<{name}>{words})" for name, words, _ in _KINDS))
_KIND_OF = {name: kind for name, _, kind in _KINDS}
_DATE = re.compile(DATE)
_DIGITS = re.compile(r"\d+")
# Two-digit years: the first local ordinances are of 1949, none of 2049 is in force yet.
_CENTURY_TURN = 49
# Years in which the law of the Republic can have changed; others are slips of the pen (`2105. 7. 2.`).
_YEARS = range(1948, 2100)


@lru_cache(maxsize=16384)
def read_note(raw: str) -> Note:
    """A note with its kinds, each once in reading order (기타 where it names none), and its dates."""
    said = (_KIND_OF[match.lastgroup or ""] for match in _KIND.finditer("".join(raw.split())))
    kinds = tuple(dict.fromkeys(said)) or (NoteKind.OTHER,)
    return Note(raw, kinds, tuple(_note_date(match[0]) for match in _DATE.finditer(raw)))


@lru_cache(maxsize=16384)
def _note_date(text: str) -> NoteDate:
    return NoteDate(text, _day(*(int(digits) for digits in _DIGITS.findall(text))))


def _day(year: int, month: int, day: int = 0) -> date | None:
    if year < 100:
        year += 1900 if year >= _CENTURY_TURN else 2000
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None
