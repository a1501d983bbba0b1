"""The law as an immutable tree.

A change makes a new tree. An article's identity is not its number: two live 제16조 exist in real law,
so places inside the tree are index paths (`Path`), and numbers are only what is printed.
"""

from __future__ import annotations

import dataclasses
import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from ordinance.law.numbers import Level, Number
from ordinance.law.table import Table

Path = tuple[int, ...]


class NoteKind(StrEnum):
    """What an editor's note tells (A-10)."""

    AMENDED = "개정"
    ADDED = "신설"
    DELETED = "삭제"
    ARTICLE_ADDED = "본조신설"
    WHOLLY_AMENDED = "전문개정"
    HEADING_AMENDED = "제목개정"
    MOVED = "이동"
    EFFECTIVE = "시행"
    OTHER = "기타"


@dataclass(frozen=True, slots=True)
class NoteDate:
    """A date of a note as written, and as a day; None where there is no such day (`2011. 7. 50`)."""

    text: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Note:
    """An editor's note of the consolidated text, kept beside the law: `<개정 2024. 1. 4.>`, `[본조신설 …]` (A-10)."""

    text: str
    kinds: tuple[NoteKind, ...] = field(default=(), compare=False)
    dates: tuple[NoteDate, ...] = field(default=(), compare=False)


class Status(StrEnum):
    """Whether a provision is in force, or only its number is left."""

    LIVE = "live"
    DELETED = "deleted"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Provision:
    """One numbered unit of law, from 편 to 세목.

    `heading` is the bracketed heading of an article or the title of a division; `text` the words of the
    provision itself (the lead-in where `children` follow), in lines where the source breaks them.
    A deleted or moved provision keeps its number and has neither text nor children.
    `source` is the provision's own stretch of the text it was read from, mark and notes included, up to its first
    child; None for a provision that was made or changed. It takes no part in equality.
    """

    level: Level
    number: Number
    heading: str = ""
    text: str = ""
    children: tuple[Provision, ...] = ()
    notes: tuple[Note, ...] = ()
    status: Status = Status.LIVE
    source: str | None = field(default=None, compare=False)

    @property
    def deleted(self) -> bool:
        """Whether only the number is left: deleted, or moved to another number."""
        return self.status is not Status.LIVE


@dataclass(frozen=True, slots=True)
class Addenda:
    """One 부칙: a single sentence in `text`, or articles in `body` (D-1). `label` is the database's `<제1803호, …>`.

    `source` is its heading, and its text where it has no articles, as read.
    """

    text: str = ""
    body: tuple[Provision, ...] = ()
    label: str = ""
    source: str | None = field(default=None, compare=False)


class AnnexKind(StrEnum):
    """Kinds of attachments to an instrument."""

    ANNEX = "별표"
    FORM = "별지"


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex or form: `[별표 3] 제목(제4조 관련)`; `number` is None for a single unnumbered one (O26).

    `content` is a sequence of tables and paragraphs of text in reading order; `source` the whole annex as read;
    `link` the address of the file the annex was delivered as; `notes` those of its head.
    """

    kind: AnnexKind
    number: Number | None
    heading: str
    relation: str = ""
    content: tuple[Table | str, ...] = ()
    deleted: bool = False
    source: str | None = field(default=None, compare=False)
    link: str = field(default="", compare=False)
    notes: tuple[Note, ...] = field(default=(), compare=False)

    @property
    def name(self) -> str:
        """How the annex is cited: `별표 3`, `별표`, `별지 제1호서식`."""
        return annex_name(self.kind, self.number)

    def texts(self) -> Iterator[str]:
        """Every paragraph and every cell of a table in reading order."""
        for part in self.content:
            if isinstance(part, Table):
                yield from part.texts()
            else:
                yield part


def annex_name(kind: AnnexKind, number: Number | None) -> str:
    """How an annex or form is cited in a sentence: `별표 3`, `별표`, `별지 제1호서식`."""
    if number is None:
        return "별지 서식" if kind is AnnexKind.FORM else kind.value
    if kind is AnnexKind.FORM:
        return f"별지 제{number.value}호{''.join(f'의{b}' for b in number.branches)}서식"
    return f"별표 {number}"


class InstrumentKind(StrEnum):
    """Kinds of instruments we read or draft."""

    ORDINANCE = "조례"
    RULE = "규칙"
    ACT = "법률"
    DECREE = "대통령령"


@dataclass(frozen=True, slots=True)
class Identity:
    """What the source says about the instrument beside its text; empty where it does not say."""

    jurisdiction: str = ""
    number: int | None = None
    promulgated: date | None = None
    effective: date | None = None
    lawgo_mst: str = ""


@dataclass(frozen=True, slots=True)
class Instrument:
    """One ordinance, rule or act. `body` holds divisions with their articles inside, or articles directly.

    `source` is what stood before the first provision as read: the title, and nothing else in a sound text.
    """

    title: str
    body: tuple[Provision, ...] = ()
    addenda: tuple[Addenda, ...] = ()
    annexes: tuple[Annex, ...] = ()
    kind: InstrumentKind = InstrumentKind.ORDINANCE
    identity: Identity = Identity()
    source: str | None = field(default=None, compare=False)

    def walk(self) -> Iterator[tuple[Path, Provision]]:
        """Every provision of the main body with its path, in reading order."""
        return walk(self.body)

    def articles(self) -> Iterator[tuple[Path, Provision]]:
        """Every article with its path, in reading order."""
        return ((path, node) for path, node in self.walk() if node.level == Level.ARTICLE)

    def text(self, mode: Literal["source", "canonical"] = "source") -> str:
        """The text: `source` to the letter as read, `canonical` as clean drafting text (A-9, A-10)."""
        from ordinance.law.normalise import normalised
        from ordinance.law.printer import print_law
        from ordinance.law.source import source_text

        return source_text(self) if mode == "source" else print_law(normalised(self)[0])

    def at(self, address: str) -> Provision:
        """The provision at an address (`제3조제2항`); raises BadAddressError or NotFoundError with the reason."""
        from ordinance.law.locate import provision_at

        return provision_at(self, address)


def walk(nodes: tuple[Provision, ...], above: Path = ()) -> Iterator[tuple[Path, Provision]]:
    """Every provision below `nodes` with its path, in reading order."""
    for index, node in enumerate(nodes):
        path = (*above, index)
        yield path, node
        yield from walk(node.children, path)


def reworded(node: Provision, *, text: str | None = None, heading: str | None = None) -> Provision:
    """The provision with other words; what it was read from no longer holds."""
    return dataclasses.replace(
        node,
        text=node.text if text is None else text,
        heading=node.heading if heading is None else heading,
        source=None,
    )


def node_at(nodes: tuple[Provision, ...], path: Path) -> Provision:
    """The provision at an index path; raises IndexError when there is none."""
    node = nodes[path[0]]
    return node if len(path) == 1 else node_at(node.children, path[1:])


def replaced(nodes: tuple[Provision, ...], path: Path, new: Provision) -> tuple[Provision, ...]:
    """`nodes` with the provision at `path` exchanged for `new`."""
    index = path[0]
    node = new
    if len(path) > 1:
        node = dataclasses.replace(nodes[index], children=replaced(nodes[index].children, path[1:], new))
    return (*nodes[:index], node, *nodes[index + 1 :])


def mapped(nodes: tuple[Provision, ...], change: Callable[[Provision], Provision]) -> tuple[Provision, ...]:
    """`nodes` with `change` applied to every provision, innermost first; what it leaves as it was stays the same."""
    made = tuple(change(_with_children(node, mapped(node.children, change))) for node in nodes)
    return nodes if all(map(operator.is_, made, nodes)) else made


def _with_children(node: Provision, children: tuple[Provision, ...]) -> Provision:
    return node if children is node.children else dataclasses.replace(node, children=children)


def _noteless(node: Provision) -> Provision:
    return dataclasses.replace(node, notes=(), source=None) if node.notes or node.source else node


def without_notes(law: Instrument) -> Instrument:
    """The instrument without amendment notes and database labels: what a bill is compared with (A-10)."""
    return dataclasses.replace(
        law,
        body=mapped(law.body, _noteless),
        addenda=tuple(dataclasses.replace(addenda, body=mapped(addenda.body, _noteless)) for addenda in law.addenda),
        annexes=tuple(dataclasses.replace(annex, notes=()) if annex.notes else annex for annex in law.annexes),
    )
