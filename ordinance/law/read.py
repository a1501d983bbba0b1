"""Reading law text into the tree: one construct per line (`제3조(…) …`, `① …`, `1. …`, `가. …`).

Its counterpart is `ordinance.law.printer`; `read(print(law)) == law`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ordinance.errors import InputError
from ordinance.korean import EnumeratorError, ganada_index, uncircled
from ordinance.law import boxtable
from ordinance.law.notes import is_deleted, take_notes
from ordinance.law.numbers import LEVEL_OF, Level, Number
from ordinance.law.split import split_article
from ordinance.law.table import Table
from ordinance.law.tree import Addenda, Annex, AnnexKind, Identity, Instrument, InstrumentKind, Note, Provision, Status


class LawSyntaxError(InputError):
    """Text that does not read as an instrument."""


@dataclass(slots=True)
class _Open:
    """A provision under construction."""

    level: Level
    number: Number
    heading: str = ""
    lines: list[str] = field(default_factory=list)
    children: list[Provision] = field(default_factory=list)

    def close(self) -> Provision:
        text, notes = take_notes("\n".join(line for line in self.lines if line))
        heading, heading_notes = take_notes(self.heading)
        notes = (*heading_notes, *notes)
        deleted = not self.children and is_deleted(text or heading * (self.level < Level.ARTICLE), notes)
        if deleted:
            text, heading = "", heading if self.level == Level.ARTICLE else ""
        return Provision(
            self.level,
            self.number,
            heading,
            text,
            tuple(self.children),
            notes,
            _status_of_stub(notes) if deleted else Status.LIVE,
        )


def _status_of_stub(notes: tuple[Note, ...]) -> Status:
    moved = any("이동" in note.text or "종전" in note.text for note in notes)
    return Status.MOVED if moved and not any("삭" in note.text for note in notes) else Status.DELETED


@dataclass(frozen=True, slots=True)
class Head:
    """What a line opens, and the rest of the line."""

    level: Level
    number: Number
    heading: str
    rest: str


_DIVISION = re.compile(r"제\s?(\d+)\s?([편장절관])((?:의\d+)*)(?:\s+(?P<title>.*))?$")
_ARTICLE = re.compile(r"제(\d+)조((?:\s?의\s?\d+)*)")
_PARAGRAPH = re.compile(r"([①-⑳㉑-㉟㊱-㊿])\s*(.*)$", re.DOTALL)
_SUBPARAGRAPH = re.compile(r"(\d+)((?:의\d+)*)\.(?!\d)\s*(.*)$", re.DOTALL)
_ITEM = re.compile(r"([가-힣])((?:의\d+)*)\.(?:\s+|$)(.*)$", re.DOTALL)
_SUBITEM = re.compile(r"(\d+)\)\s+(.*)$", re.DOTALL)
_SUBITEM_2 = re.compile(r"([가-힣])\)\s+(.*)$", re.DOTALL)
_ADDENDA = re.compile(r"부\s*칙\s*(?P<label>[<(〈].*[>)〉])?\s*$")
_ANNEX = re.compile(
    r"\[\s*(?:(?P<annex>별표)\s*(?P<number>\d+(?:의\d+)*)?|별지\s*제(?P<form>\d+)호(?P<branch>(?:의\d+)*)\s?서식)\s*\]\s*(?P<title>.*)$"
)
_RELATION = re.compile(r"(?P<heading>.*?)\s*(?P<relation>\([^()]*관련\))\s*$")


# What stands in place of an article that was deleted or has moved: `삭제`, `<삭제 …>`, `[제23조로 이동 …]`.
_STUB = re.compile(r"\s*(?:[<〈(\[]\s*)?(?:삭\s*제|제\d+조(?:의\d+)*(?:로|으로|에서)\s*이동|종전)")


def _number(value: str, branches: str = "") -> Number:
    return Number(int(value), tuple(int(part) for part in re.findall(r"\d+", branches)))


def balanced_end(text: str, start: int) -> int:
    """Index just behind the bracket that closes the one at `start`, or -1."""
    depth = 0
    for index in range(start, len(text)):
        depth += (text[index] == "(") - (text[index] == ")")
        if depth == 0:
            return index + 1
    return -1


def division_head(line: str) -> Head | None:
    """`제2장 구 본청` or None."""
    match = _DIVISION.match(line)
    if match is None or (match["title"] or "").startswith(("중 ", "의 ")):
        return None
    return Head(LEVEL_OF[match[2]], _number(match[1], match[3]), (match["title"] or "").strip(), "")


def article_head(line: str) -> Head | None:
    """`제3조(위치) …`, `제3조의2 삭제 …` or None; `제6조(종전의 제5조)제2항 중` is no head."""
    match = _ARTICLE.match(line)
    if match is None:
        return None
    number, rest = _number(match[1], match[2]), line[match.end() :]
    if rest.lstrip().startswith("(") and not _STUB.match(rest):
        rest = rest.lstrip()
        end = balanced_end(rest, 0)
        if end < 0 or rest[end : end + 1] == "제":
            return None
        return Head(Level.ARTICLE, number, rest[1 : end - 1], rest[end:].strip())
    return Head(Level.ARTICLE, number, "", rest.strip()) if _STUB.match(rest) else None


def _paragraph_head(line: str) -> Head | None:
    match = _PARAGRAPH.match(line)
    return Head(Level.PARAGRAPH, Number(uncircled(match[1])), "", match[2]) if match else None


def _subparagraph_head(line: str) -> Head | None:
    match = _SUBPARAGRAPH.match(line)
    return Head(Level.SUBPARAGRAPH, _number(match[1], match[2]), "", match[3]) if match else None


def _ganada_head(pattern: re.Pattern[str], level: Level) -> Callable[[str], Head | None]:
    def head(line: str) -> Head | None:
        match = pattern.match(line)
        if match is None:
            return None
        try:
            value = ganada_index(match[1])
        except EnumeratorError:
            return None
        branches = match[2] if pattern is _ITEM else ""
        number = Number(value, tuple(int(part) for part in re.findall(r"\d+", branches)))
        return Head(level, number, "", match[match.lastindex or 0])

    return head


def _subitem_head(line: str) -> Head | None:
    match = _SUBITEM.match(line)
    return Head(Level.SUBITEM, Number(int(match[1])), "", match[2]) if match else None


@dataclass(frozen=True, slots=True)
class _Rule:
    """How a line opens a level, and the levels one of which must be open around it (None: anywhere)."""

    head: Callable[[str], Head | None]
    inside: frozenset[Level] | None


_LISTS = frozenset({Level.ARTICLE, Level.PARAGRAPH})
_RULES = (
    _Rule(division_head, None),
    _Rule(article_head, None),
    _Rule(_paragraph_head, None),
    _Rule(_subparagraph_head, _LISTS),
    _Rule(_ganada_head(_ITEM, Level.ITEM), frozenset({Level.SUBPARAGRAPH})),
    _Rule(_subitem_head, frozenset({Level.ITEM, Level.SUBPARAGRAPH})),
    _Rule(_ganada_head(_SUBITEM_2, Level.SUBITEM_2), frozenset({Level.SUBITEM})),
)


class _Builder:
    """Collects lines into provisions with a stack of open ones."""

    def __init__(self, accepts: Callable[[Head], bool] = lambda _: True) -> None:
        self._accepts = accepts
        self._stack: list[_Open] = []
        self._done: list[Provision] = []

    def line(self, line: str) -> bool:
        """Take one line; False when nothing is open that it could belong to."""
        head = self._head(line)
        if head is None:
            if not self._stack:
                return False
            self._stack[-1].lines.append(line)
            return True
        self._open(head)
        return True

    def _head(self, line: str) -> Head | None:
        levels = {node.level for node in self._stack}
        for rule in _RULES:
            if rule.inside is not None and not rule.inside & levels:
                continue
            head = rule.head(line)
            if head is not None and self._accepts(head):
                return head
        return None

    def _open(self, head: Head) -> None:
        self._close_down_to(head.level)
        node = _Open(head.level, head.number, head.heading)
        self._stack.append(node)
        if not head.rest:
            return
        inner = _paragraph_head(head.rest) if head.level == Level.ARTICLE else None
        if inner is None:
            node.lines.append(head.rest)
        else:
            self._open(inner)

    def _close_down_to(self, level: Level) -> None:
        while self._stack and self._stack[-1].level >= level:
            node = self._stack.pop().close()
            (self._stack[-1].children if self._stack else self._done).append(node)

    def finish(self) -> tuple[Provision, ...]:
        """All provisions read."""
        self._close_down_to(Level.PART)
        return tuple(self._done)


def read_provisions(lines: Sequence[str], first_line: int = 1) -> tuple[Provision, ...]:
    """Provisions from lines; raises LawSyntaxError at a line that belongs to none."""
    builder = _Builder()
    for offset, line in enumerate(lines):
        if line.strip() and not builder.line(line.strip()):
            raise LawSyntaxError(
                f"조문이 아닌 줄입니다: “{line.strip()[:40]}”.",
                where=f"{first_line + offset}번째 줄",
                advice="조문은 ‘제1조(목적) …’처럼 시작해야 합니다.",
            )
    return builder.finish()


class _NextArticle:
    """Accepts an article head in 부칙 only with the next number: other articles there are quoted text (D-5)."""

    def __init__(self) -> None:
        self._last = Number(0)

    def __call__(self, head: Head) -> bool:
        if head.level.is_division:
            return False
        if head.level != Level.ARTICLE:
            return True
        if head.number not in self._last.successors:
            return False
        self._last = head.number
        return True


def read_addenda(lines: Sequence[str], label: str = "") -> Addenda:
    """One 부칙 from the lines below its heading."""
    builder = _Builder(_NextArticle())
    text = [line.strip() for line in lines if line.strip() and not builder.line(line.strip())]
    return Addenda(take_notes("\n".join(text))[0], builder.finish(), label)


def _annex_content(lines: Sequence[str]) -> tuple[Table | str, ...]:
    content: list[Table | str] = []
    drawing: list[str] = []
    for line in (*lines, ""):
        if boxtable.is_box_line(line) and line.strip():
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


def read_annex(lines: Sequence[str]) -> Annex | None:
    """An annex from its lines, the first being `[별표 3] 제목(제4조 관련)`; None when it is not."""
    match = _ANNEX.match(lines[0].strip())
    if match is None:
        return None
    kind = AnnexKind.ANNEX if match["annex"] else AnnexKind.FORM
    if kind is AnnexKind.FORM:
        number: Number | None = _number(match["form"], match["branch"])
    else:
        value, _, branches = (match["number"] or "").partition("의")
        number = _number(value, branches) if value else None
    title, notes = take_notes(match["title"])
    related = _RELATION.match(title)
    heading, relation = (related["heading"], related["relation"]) if related else (title, "")
    content = _annex_content(lines[1:])
    deleted = not content and is_deleted(heading, notes)
    return Annex(kind, number, "" if deleted else heading, relation, content, deleted)


def _sections(lines: Sequence[str]) -> list[tuple[int, list[str]]]:
    """Cut the text before each 부칙 and each annex; every piece with the index of its first line."""
    pieces: list[tuple[int, list[str]]] = [(0, [])]
    for index, line in enumerate(lines):
        if _ADDENDA.match(line.strip()) or _ANNEX.match(line.strip()):
            pieces.append((index, []))
        pieces[-1][1].append(line)
    return pieces


def _title_and_body(lines: Sequence[str]) -> tuple[str, tuple[Provision, ...]]:
    title: list[str] = []
    for index, line in enumerate(lines):
        if division_head(line.strip()) or article_head(line.strip()):
            return " ".join(title), read_provisions(lines[index:], index + 1)
        if line.strip():
            title.append(line.strip())
    return " ".join(title), ()


def _kind(title: str) -> InstrumentKind:
    return InstrumentKind.RULE if title.endswith("규칙") else InstrumentKind.ORDINANCE


def read(text: str, identity: Identity | None = None) -> Instrument:
    """One instrument from plain text: title, body, 부칙, annexes.

    Raises LawSyntaxError, with the line, for text that has no article or a line that belongs nowhere.
    """
    pieces = _sections(text.replace("\r\n", "\n").split("\n"))
    title, body = _title_and_body(pieces[0][1])
    addenda: list[Addenda] = []
    annexes: list[Annex] = []
    for _, lines in pieces[1:]:
        if match := _ADDENDA.match(lines[0].strip()):
            addenda.append(read_addenda(lines[1:], match["label"] or ""))
        elif annex := read_annex(lines):
            annexes.append(annex)
    if not body:
        raise LawSyntaxError("조문을 찾지 못했습니다.", advice="‘제1조(목적) …’처럼 시작하는 조문이 있어야 합니다.")
    return Instrument(title, body, tuple(addenda), tuple(annexes), _kind(title), identity or Identity())


@dataclass(frozen=True, slots=True)
class Pieces:
    """An instrument as a database delivers it: each article, division heading, 부칙 and annex a text of its own.

    An article may be one string without line breaks. Annexes begin with their head (`[별표 1] …`), 부칙 with theirs.
    """

    title: str
    articles: tuple[str, ...]
    addenda: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()


def read_pieces(pieces: Pieces, identity: Identity | None = None) -> Instrument:
    """One instrument from its pieces; raises LawSyntaxError."""
    lines = [line for piece in pieces.articles for line in split_article(piece)]
    return read("\n".join([pieces.title, *lines, *pieces.addenda, *pieces.annexes]), identity)
