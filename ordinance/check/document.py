"""A text of law under check, with the views of it that rules share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from ordinance.bill.carriers import Addressed
from ordinance.check.addenda import Matter, matters_of
from ordinance.check.heads import Head, heads_in
from ordinance.check.lists import NumberedList, goes_on, lists_of
from ordinance.check.marks_read import ReadMark, odd_marks
from ordinance.check.places import Placed, placed_in
from ordinance.check.prose import Prose, prose_of
from ordinance.check.units import SetUp, units_of
from ordinance.korean import fold_dots
from ordinance.law.address import Address
from ordinance.law.citations import find_citations
from ordinance.law.citations_model import Citation, OwnLaw
from ordinance.law.citations_resolve import Resolution, resolve
from ordinance.law.tree import Instrument, Path


class Role(StrEnum):
    """What a text is in the organisation law of a local government."""

    ORGANISATION = "행정기구 조례"
    HEADCOUNT = "정원 조례"
    RULE = "행정기구 조례 시행규칙"
    HEADCOUNT_RULE = "정원 규칙"
    OTHER = "다른 법규"


_RULE = re.compile(r"규칙$")
_ROLES = (
    (Role.ORGANISATION, Role.RULE, re.compile("행정\\s?기구|사무\\s?분장")),
    (Role.HEADCOUNT, Role.HEADCOUNT_RULE, re.compile("정원")),
)


def roles_of(title: str) -> frozenset[Role]:
    """What an instrument is, by its title; an ordinance on organisation and headcount has two roles."""
    is_rule = bool(_RULE.search(title.strip()))
    found = {rule if is_rule else ordinance for ordinance, rule, words in _ROLES if words.search(title)}
    return frozenset(found or {Role.OTHER})


@dataclass(frozen=True)
class Document:
    """One text of law: its name (the title, or the title of a bill), and the file it came from, if any.

    `in_force` is the law that it changes, where the document is the result of an amendment; `explanation` the lines of
    the bill's 제안이유 and 주요내용.
    """

    name: str
    law: Instrument
    file: str = ""
    in_force: Instrument | None = None
    explanation: tuple[str, ...] = ()

    @cached_property
    def roles(self) -> frozenset[Role]:
        """What the text is."""
        return roles_of(self.law.title)

    @cached_property
    def placed(self) -> list[Placed]:
        """Every provision of the body with its steps and path."""
        return placed_in(self.law.body)

    @cached_property
    def prose(self) -> Prose:
        """All its words as one text."""
        return prose_of(self.law, self.placed)

    @cached_property
    def folded(self) -> str:
        """All its words as one text, every middle dot as ㆍ."""
        return fold_dots(self.prose.text)

    @cached_property
    def addressed(self) -> Addressed:
        """Every provision from 조 down with its address, in reading order."""
        return tuple((Address(steps), node) for steps, _, node in self.placed if steps)

    @cached_property
    def lists(self) -> tuple[NumberedList, ...]:
        """Provisions that are numbered together, in the body and the text's own 부칙."""
        return lists_of(self.law)

    @cached_property
    def uneven_lists(self) -> tuple[NumberedList, ...]:
        """Lists whose numbers do not simply go on from 1."""
        return tuple(one for one in self.lists if not goes_on(one.nodes))

    @cached_property
    def odd_marks(self) -> tuple[ReadMark, ...]:
        """Numbers that the text as read writes otherwise than A-2 to A-5."""
        return odd_marks(self.lists)

    @cached_property
    def addenda(self) -> tuple[tuple[Matter, ...], ...]:
        """The matters of each 부칙 that belongs to the text itself."""
        return matters_of(self.law)

    @cached_property
    def paths(self) -> dict[Address, Path]:
        """The index path of every provision by its address; where two have one address, of the first."""
        paths = (path for steps, path, _ in self.placed if steps)
        found: dict[Address, Path] = {}
        for (address, _), path in zip(self.addressed, paths, strict=True):
            found.setdefault(address, path)
        return found

    @cached_property
    def units(self) -> tuple[SetUp, ...]:
        """Every unit that the text sets up, in reading order."""
        return units_of(self.addressed)

    @cached_property
    def heads(self) -> tuple[Head, ...]:
        """Every head of a unit that the prose names, in reading order."""
        return heads_in(self.folded)

    @cached_property
    def own_citations(self) -> tuple[Resolution, ...]:
        """What the text cites of itself, looked up."""
        own = (citation for citation in self.citations if isinstance(citation.law, OwnLaw))
        return tuple(resolution for citation in own for resolution in resolve(self.law, citation))

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation in body, 부칙 and annexes."""
        return find_citations(self.law)


def document_of(law: Instrument, file: str = "") -> Document:
    """A law under its own title."""
    return Document(law.title or file, law, file)
