"""Reading law text into the tree, without loss.

The text is cut into pieces (title, divisions, articles, 부칙, annexes), articles into segments (항, 호, 목, 세목), and
the segments are nested. Every node keeps the stretch it was read from, so `ordinance.law.source` gives the text back
to the letter; `ordinance.law.printer` prints clean drafting text, and `read(print(law)) == law`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ordinance.errors import InputError
from ordinance.law import boxtable
from ordinance.law.cut import Kind, Piece, cut
from ordinance.law.heads import ADDENDA, ANNEX, article_head, division_head, number_of, plain_article_head
from ordinance.law.notes import is_deleted, take_notes
from ordinance.law.numbers import Level, Number
from ordinance.law.segments import Segment, article_segments, division_segment, loose_segments
from ordinance.law.table import Table
from ordinance.law.tree import (
    Addenda,
    Annex,
    AnnexKind,
    Identity,
    Instrument,
    InstrumentKind,
    Note,
    NoteKind,
    Provision,
    Status,
)


class LawSyntaxError(InputError):
    """Text that does not read as an instrument."""


@dataclass(slots=True)
class _Open:
    """A provision under construction."""

    segment: Segment
    children: list[Provision] = field(default_factory=list)

    def close(self) -> Provision:
        segment = self.segment
        text, notes = clean_words(segment.words)
        heading = segment.heading
        if heading:
            heading, heading_notes = take_notes(html.unescape(heading))
            notes = (*heading_notes, *notes)
        said = text or (heading if segment.level.is_division else "")
        if not self.children and is_deleted(said, notes) and (said or not heading or _says_deleted(notes)):
            return Provision(segment.level, segment.number, notes=notes, status=_status(notes), source=segment.source)
        return Provision(
            segment.level, segment.number, heading, text, tuple(self.children), notes, source=segment.source
        )


def _says_deleted(notes: Sequence[Note]) -> bool:
    return any(NoteKind.DELETED in note.kinds for note in notes)


def _status(notes: Sequence[Note]) -> Status:
    """A stub without words: moved where a note says so and none speaks of deletion."""
    moved = any(NoteKind.MOVED in note.kinds for note in notes)
    return Status.MOVED if moved and not _says_deleted(notes) else Status.DELETED


def clean_words(words: str) -> tuple[str, tuple[Note, ...]]:
    """The words of a provision without notes, entities decoded, lines trimmed; and the notes."""
    if "&" in words:
        words = html.unescape(words)
    text, notes = take_notes(words)
    if "\n" in text:
        text = "\n".join(line.strip() for line in text.split("\n") if line.strip())
    return text, notes


def nested(segments: Iterable[Segment]) -> tuple[Provision, ...]:
    """Segments as a tree: each below the nearest one before it of a higher level."""
    stack: list[_Open] = []
    done: list[Provision] = []

    def close_down_to(level: Level) -> None:
        while stack and stack[-1].segment.level >= level:
            node = stack.pop().close()
            (stack[-1].children if stack else done).append(node)

    for segment in segments:
        close_down_to(segment.level)
        stack.append(_Open(segment))
    close_down_to(Level.PART)
    return tuple(done)


def _body_segments(pieces: Iterable[Piece]) -> Iterator[Segment]:
    for piece in pieces:
        if piece.kind is Kind.DIVISION:
            segment = division_segment(piece.source)
            if segment is not None:
                yield segment
        else:
            yield from article_segments(piece.source)


def read_provisions(lines: Sequence[str], first_line: int = 1) -> tuple[Provision, ...]:
    """Provisions from lines, one construct a line; raises LawSyntaxError at a line that belongs to none."""
    pieces = list(cut("\n".join(lines)))
    stray = next((line for line in pieces[0].source.split("\n") if line.strip()), None)
    if stray is not None or any(piece.kind in {Kind.ADDENDA, Kind.ANNEX} for piece in pieces):
        raise LawSyntaxError(
            f"조문이 아닌 줄입니다: “{(stray or lines[0]).strip()[:40]}”.",
            where=f"{first_line}번째 줄",
            advice="조문은 ‘제1조(목적) …’처럼 시작해야 합니다.",
        )
    return nested(_body_segments(pieces[1:]))


def read_addenda(lines: Sequence[str], label: str = "") -> Addenda:
    """One 부칙 from the lines below its heading."""
    return _addenda("", "\n".join(lines), label)


def _addenda(heading: str, source: str, label: str) -> Addenda:
    """Articles counted on their own, else 항, else plain text. Quoted articles stay words: see `_own_articles`."""
    edges = [*_own_articles(source), len(source)]
    if len(edges) > 1:
        segments = [one for start, stop in pairwise(edges) for one in article_segments(source[start:stop])]
        before = source[: edges[0]]
    else:
        before, found = loose_segments(source, Level.ARTICLE)
        segments = list(found)
        if not found or found[0].level is not Level.PARAGRAPH:
            before, segments = source, []
    return Addenda(clean_words(before)[0], nested(segments), label, source=heading + before)


def _own_articles(source: str) -> Iterator[int]:
    """Where the articles of a 부칙 begin: lines whose number is the next one. Other articles there are quoted (D-5)."""
    last = Number(0)
    head_of = article_head
    for match in re.finditer(r"(?:^|\n)[ \t\u3000\xa0]*(?=제)", source):
        stop = source.find("\n", match.end())
        line = source[match.end() : stop if stop >= 0 else len(source)]
        if last == Number(0) and article_head(line) is None:
            head_of = plain_article_head  # old 부칙 without headings: all of it, or none
        head = head_of(line)
        if head is not None and head.number in last.successors:
            last = head.number
            yield match.start() + (1 if source.startswith("\n", match.start()) else 0)


def _read_addenda_piece(piece: Piece) -> Addenda:
    stripped = piece.source.lstrip()
    lead = len(piece.source) - len(stripped)
    first = stripped.split("\n", 1)[0]
    match = ADDENDA.match(first.rstrip())
    label = (match["label"] or "") if match else ""
    end = lead + (match.start("rest") if match and match["rest"] else len(first))
    return _addenda(piece.source[:end], piece.source[end:], label)


def _annex_content(lines: Sequence[str]) -> tuple[Table | str, ...]:
    content: list[Table | str] = []
    drawing: list[str] = []
    for line in (*lines, ""):
        if boxtable.is_box_line(line):
            drawing.append(line)
            continue
        if drawing:
            content.append(_table(drawing))
            drawing = []
        if line.strip():
            content.append(line.strip())
    return tuple(content)


def _table(drawing: Sequence[str]) -> Table | str:
    """The table a drawing shows, or the drawing itself where it is no grid."""
    try:
        return boxtable.read(drawing)
    except boxtable.NotATable:
        return "\n".join(drawing)


_RELATION = re.compile(r"(?P<heading>.*?)\s*(?P<relation>\([^()]*관련\))\s*$")


def read_annex(lines: Sequence[str]) -> Annex | None:
    """An annex from its lines, the first being `[별표 3] 제목(제4조 관련)`; None when it is not."""
    match = ANNEX.match(lines[0].strip())
    if match is None:
        return None
    kind = AnnexKind.ANNEX if match["annex"] else AnnexKind.FORM
    if kind is AnnexKind.FORM:
        number: Number | None = number_of(match["form"], match["branch"])
    else:
        value, _, branches = (match["number"] or "").partition("의")
        number = number_of(value, branches) if value else None
    title, notes = take_notes(html.unescape(match["title"]))
    related = _RELATION.match(title)
    heading, relation = (related["heading"], related["relation"]) if related else (title, "")
    content = _annex_content(lines[1:])
    deleted = not content and is_deleted(heading, notes)
    source = "\n".join(lines)
    return Annex(kind, number, "" if deleted else heading, relation, content, deleted, source=source, notes=notes)


def _kind(title: str) -> InstrumentKind:
    return InstrumentKind.RULE if title.endswith("규칙") else InstrumentKind.ORDINANCE


def _instrument(title: Piece, pieces: Sequence[Piece], identity: Identity | None) -> Instrument:
    named = " ".join(html.unescape(title.source).split())
    body = [piece for piece in pieces if piece.kind in {Kind.DIVISION, Kind.ARTICLE}]
    annexes = (read_annex(piece.source.split("\n")) for piece in pieces if piece.kind is Kind.ANNEX)
    return Instrument(
        named,
        nested(_body_segments(body)),
        tuple(_read_addenda_piece(piece) for piece in pieces if piece.kind is Kind.ADDENDA),
        tuple(annex for annex in annexes if annex is not None),
        _kind(named),
        identity or Identity(),
        source=title.source,
    )


def read(text: str, identity: Identity | None = None) -> Instrument:
    """One instrument from plain text: title, body, 부칙, annexes, with line breaks or without.

    Raises LawSyntaxError, with the line, for text that has no article.
    """
    title, *pieces = cut(text.replace("\r\n", "\n"))
    if not any(piece.kind is Kind.ARTICLE for piece in pieces):
        raise LawSyntaxError("조문을 찾지 못했습니다.", advice="‘제1조(목적) …’처럼 시작하는 조문이 있어야 합니다.")
    return _instrument(title, pieces, identity)


@dataclass(frozen=True, slots=True)
class Row:
    """A piece of the body as a database delivers it: an article, with the number it states, or a division."""

    text: str
    number: Number | None = None
    is_article: bool = True


@dataclass(frozen=True, slots=True)
class Pieces:
    """An instrument as a database delivers it: each article, division heading, 부칙 and annex a text of its own.

    An article may be one string without line breaks. Annexes begin with their head (`[별표 1] …`), 부칙 with theirs.
    """

    title: str
    articles: tuple[str | Row, ...]
    addenda: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()


def read_pieces(pieces: Pieces, identity: Identity | None = None) -> Instrument:
    """One instrument from its pieces. A row that is called an article becomes one, whatever its text looks like."""
    rows = [row if isinstance(row, Row) else _guessed(row) for row in pieces.articles]
    segments = [one for row in rows for one in _row_segments(row)]
    rest = [Piece(Kind.ADDENDA, text + "\n") for text in pieces.addenda]
    rest += [Piece(Kind.ANNEX, text + "\n") for text in pieces.annexes]
    law = _instrument(Piece(Kind.TITLE, pieces.title + "\n"), rest, identity)
    return Instrument(law.title, nested(segments), law.addenda, law.annexes, law.kind, law.identity, source=law.source)


def _guessed(text: str) -> Row:
    return Row(text, is_article=division_head(text.strip().split("\n", 1)[0]) is None)


def _row_segments(row: Row) -> tuple[Segment, ...]:
    source = row.text + "\n"
    if row.is_article:
        return article_segments(source, row.number)
    segment = division_segment(source)
    if segment is not None:
        return (segment,)
    return (Segment(Level.SUBSECTION, Number(0), "", source, row.text),)


__all__ = [
    "LawSyntaxError",
    "Pieces",
    "Row",
    "clean_words",
    "nested",
    "read",
    "read_addenda",
    "read_annex",
    "read_pieces",
    "read_provisions",
]
