"""Amendment notes in consolidated text: told apart from the law and held beside it (A-10).

Notes are written by the consolidator, never by a bill. The shapes are many (six kinds of bracket, three spellings
of a date); what they share is a bracket that opens with a word of amendment.
"""

from __future__ import annotations

import re

from ordinance.law.tree import Note

_WHAT = r"(?:타\s?조례|다른\s?조례의?|제명|별표|단서|호\s?번호)?\s*"
_KIND = _WHAT + r"(?:(?:일부)?개정|신설|삭\s*제|본조신설|전문개정|제목개정|전부개정|종전|이동)"
_WHERE = r"(?:제\d+[조항호][^<>\[\]]*?(?:에서|로|으로)\s*이동)"
_NOTE = re.compile(
    rf"<\s*{_KIND}[^<>]*>"
    rf"|〈\s*{_KIND}[^〈〉]*〉"
    rf"|[\[〔]\s*(?:{_KIND}|{_WHERE})[^\[\]〔〕]*[\]〕]"
    rf"|\(\s*{_KIND},?\s*['’]?\d[^()]*\)"
    r"|(?<=삭제)\s*[<〈(]\s*\d[\d\s.,]*[>〉)]"
)
_DELETED = re.compile(r"[<〈(]?\s*삭\s*제\s*\.?\s*[>〉)]?")


def note_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where notes stand in the text."""
    return tuple(match.span() for match in _NOTE.finditer(text))


def take_notes(text: str) -> tuple[str, tuple[Note, ...]]:
    """The text without its notes, and the notes in order. White space left at the cut is closed up."""
    notes = tuple(Note(match[0]) for match in _NOTE.finditer(text))
    if not notes:
        return text.strip(), ()
    kept = _NOTE.sub("", text)
    lines = (re.sub(r" {2,}", " ", line).rstrip() for line in kept.split("\n"))
    return "\n".join(lines).strip(), notes


def is_deleted(text: str, notes: tuple[Note, ...]) -> bool:
    """Whether what is left of a provision only says that it was deleted: `삭제`, `<삭제 2020. 1. 1.>`."""
    if text:
        return _DELETED.fullmatch(text) is not None
    return any(re.match(r"\W*삭\s*제|\W*(?:종전|제\d+조)", note.text) for note in notes)
