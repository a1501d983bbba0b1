"""Amendment notes in consolidated text: told apart from the law and held beside it (A-10).

Notes are written by the consolidator, never by a bill. `ordinance.law.note_shapes` finds them,
`ordinance.law.note_content` reads them.
"""

from __future__ import annotations

import re

from ordinance.law.note_content import read_note
from ordinance.law.note_shapes import DATE, Span, note_spans
from ordinance.law.tree import Note, NoteKind

_SPACE = " \t\u3000\xa0"
# What stands close to the word before it, once the note between them is gone.
_CLOSE_TO_WORDS = _SPACE + "\n)]〕】」”,.;:"
# Marks between notes and behind a full stop belong to the notes: `[본조신설 2024. 6. 27.],[제6조의3에서 이동 …]`.
# A middle dot behind a full stop may be a lost 항 mark and stays.
_MARKS = re.compile(r"[ \t\u3000\xa0]*[,.]+")
_ONLY_MARKS = re.compile(r"[ \t\u3000\xa0]*[,·ㆍ][ \t\u3000\xa0]*")
_WORD = r"[\W_]*삭\s*제[\W_]*"
# A deleted provision, or several under one number: `삭제`, `~ 15. 삭제`, `제4호부터 제15호까지 삭제`.
_DELETED = re.compile(
    rf"(?:[~∼～-]?\s*\d+(?:의\d+)*\s*\.\s*|제\d+[조항호](?:의\d+)*\s*부터\s*제\d+[조항호](?:의\d+)*\s*까지\s*)?{_WORD}"
)
# `<삭 제> 2016. 7. 1.`: the date stands outside the note.
_ONLY_DATE = re.compile(DATE)
_GONE = frozenset({NoteKind.DELETED, NoteKind.MOVED})


def take_notes(text: str) -> tuple[str, tuple[Note, ...]]:
    """The text without its notes, and the notes in order. White space left at a cut is closed up."""
    spans = note_spans(text)
    if not spans:
        return text.strip(), ()
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    stretches = [text[start:stop] for start, stop in zip(edges[::2], edges[1::2], strict=True)]
    return _closed_up(stretches), tuple(read_note(text[start:end]) for start, end in spans)


def _closed_up(stretches: list[str]) -> str:
    """Stretches of text between notes as one text."""
    kept = [stretches[0]]
    for stretch in stretches[1:]:
        words = _without_marks(kept[-1], stretch)
        if not words.strip(_SPACE):
            kept[-1] = f"{kept[-1].rstrip(_SPACE)} " if words else kept[-1]
            continue
        if words[0] in _CLOSE_TO_WORDS or not kept[-1].strip():
            kept[-1] = kept[-1].rstrip(_SPACE)
        kept.append(words)
    return "".join(kept).strip()


def _without_marks(before: str, stretch: str) -> str:
    """The stretch without the comma or dot that only sets a note off from what stands around it."""
    if _ONLY_MARKS.fullmatch(stretch):
        return ""
    marks = _MARKS.match(stretch)
    stopped = before.rstrip().endswith(".") or not before.strip()
    return stretch[marks.end() :] if marks and stopped else stretch


def is_deleted(text: str, notes: tuple[Note, ...]) -> bool:
    """Whether what is left of a provision only says that it was deleted or moved: `삭제`, `<삭제 2020. 1. 1.>`."""
    if text and not _ONLY_DATE.fullmatch(text):
        return _DELETED.fullmatch(text) is not None
    return any(_GONE.intersection(note.kinds) for note in notes)


__all__ = ["Span", "is_deleted", "note_spans", "read_note", "take_notes"]
