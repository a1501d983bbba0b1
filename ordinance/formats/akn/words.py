"""The words of a provision as paragraphs, and back: lines, parts of sentences, notes of amendment.

A line is a `p`; an empty one holds `eol`, so that every `p` says something. A note is a `remark` behind the last
line, one space before it, which is no part of the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ordinance.formats.akn.eids import joined
from ordinance.formats.akn.xml import AkomaNtosoError, Content, Element, block, local_name, make
from ordinance.law.address import Part
from ordinance.law.notes import read_note
from ordinance.law.sentences import part_spans
from ordinance.law.tree import Note

_PART_NAMES = {
    Part.MAIN: "main", Part.PROVISO: "proviso", Part.FIRST: "formerPart", Part.LATTER: "latterPart",
}  # fmt: skip
_WORDS = frozenset({"inline", "ref", "affectedDocument"})


def paragraphs(text: str, notes: Sequence[Note], eid: str) -> Iterator[Element]:
    """One `p` for each line, the notes behind the last.

    본문, 단서, 전단, 후단 (A-6) are marked in a text of one line only: several lines are printed matter, such as
    the sentences of a 다른 조례의 개정 (D-5), and no parts of one provision.
    """
    lines = text.split("\n") if text else []
    one = len(lines) == 1 and lines[0].strip()
    contents: list[list[Content]] = [list(_parts(text, eid))] if one else [list(_line(line)) for line in lines]
    if notes:
        contents = contents or [[]]
        contents[-1] += remarks(notes) if contents[-1] else list(remarks(notes))[1:]
    return (block("p", *content) for content in contents)


def lines(text: str) -> Iterator[Element]:
    """One `p` for each line, sentences not marked: cells of a table."""
    return (block("p", *_line(line)) for line in text.split("\n")) if text else iter(())


def _line(line: str) -> Iterator[Content]:
    yield line
    if not line.strip():
        yield block("eol")


def _parts(line: str, eid: str) -> Iterator[Content]:
    at = 0
    for index, (part, (start, end)) in enumerate(part_spans(line).items(), start=1):
        yield line[at:start]
        yield make("inline", {"eId": joined(eid, f"inline_{index}"), "name": _PART_NAMES[part]}, line[start:end])
        at = end
    yield line[at:]


def remarks(notes: Iterable[Note]) -> Iterator[Content]:
    """Notes of amendment, a space before each: matter of the consolidator, not of the law (A-10)."""
    for note in notes:
        yield " "
        yield make("remark", {"status": "editorial", "class": "amendmentNote"}, note.text)


@dataclass(slots=True)
class _Read:
    """The words of one element as far as read."""

    text: str
    notes: list[Note] = field(default_factory=list)
    broken: bool = False

    def take(self, child: Element) -> None:
        name = local_name(child)
        if name == "remark":
            self.notes.append(read_note(child.text or ""))
            self.text = self.text.removesuffix(" ")
        elif name == "eol":
            self.broken = True
        elif name in _WORDS:
            self.text += child.text or ""
        else:
            raise AkomaNtosoError(f"조문의 글로 읽을 수 없는 요소({name})가 {child.sourceline}번째 줄에 있습니다.")
        self.text += child.tail or ""


def read_line(element: Element) -> tuple[str | None, tuple[Note, ...]]:
    """The words of a `p` or a heading and its notes; None where it holds notes alone. Raises AkomaNtosoError."""
    read = _Read(element.text or "")
    for child in element:
        read.take(child)
    silent = not read.text and not read.broken
    return (None if silent else read.text), tuple(read.notes)


def read_paragraphs(elements: Iterable[Element]) -> tuple[str, tuple[Note, ...]]:
    """The text of some `p`, a line each, and the notes in reading order; raises AkomaNtosoError."""
    said: list[str] = []
    notes: list[Note] = []
    for element in elements:
        line, found = read_line(element)
        notes += found
        if line is not None:
            said.append(line)
    return "\n".join(said), tuple(notes)
