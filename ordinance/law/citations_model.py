"""Values of citations: what is cited, of which law, and where the citation stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ordinance.law.address import Address, AnnexAddress, Step
from ordinance.law.numbers import Level


class Naming(StrEnum):
    """How a citation names another law."""

    QUOTED = "낫표로 적은 제명"
    BARE = "낫표 없이 적은 제명"
    ABBREVIATED = "약칭"
    SAME = "같은 법"
    AMENDED = "개정문의 대상"


@dataclass(frozen=True, slots=True, order=True)
class AddendaAddress:
    """A place in 부칙: its index among all 부칙 (None: the citation does not say which) and the steps inside."""

    index: int | None
    steps: tuple[Step, ...] = ()

    def __str__(self) -> str:
        return f"부칙 {''.join(map(str, self.steps))}".rstrip()


@dataclass(frozen=True, slots=True, order=True)
class AnnexPart:
    """A numbered part inside an annex: `별표 3 제2호`. The inside of an annex is no tree: it resolves to the annex."""

    annex: AnnexAddress
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        return f"{self.annex} {''.join(map(str, self.steps))}"


@dataclass(frozen=True, slots=True, order=True)
class Each:
    """All 호 (or 목) of a provision: `제2항 각 호`, `다음 각 호`."""

    address: Address
    level: Level

    def __str__(self) -> str:
        return f"{self.address} 각 {self.level.korean}".strip()


Single = Address | AnnexAddress | AnnexPart | AddendaAddress | Each
Where = Address | AnnexAddress | AddendaAddress


@dataclass(frozen=True, slots=True)
class Range:
    """`제1항부터 제3항까지`; it resolves by its ends (A-6)."""

    first: Single
    last: Single

    def __str__(self) -> str:
        return f"{self.first}부터 {self.last}까지"


Target = Single | Range


@dataclass(frozen=True, slots=True)
class OwnLaw:
    """The instrument in which the citation stands."""


@dataclass(frozen=True, slots=True)
class OtherLaw:
    """Another law, by its full title; `title` is empty where the text does not say which law is meant.

    `written` is its name as the citation writes it (`법`, `같은 법 시행령`, `「지방자치법」`), `defined_at` the place
    that defines the abbreviation.
    """

    title: str
    written: str
    naming: Naming
    defined_at: Where | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """One provision or range that a citation names, and its words in the text.

    An address of which the text does not give the upper part (제1항 outside any article) lacks these steps.
    """

    text: str
    start: int
    end: int
    target: Target


@dataclass(frozen=True, slots=True)
class Citation:
    """One law and all that is cited of it in one breath: `「지방자치법」 제125조부터 제134조까지 및 제140조`.

    `context` is the text it stands in, `start` and `end` its place there; no `references` means the law as a whole.
    """

    context: str
    start: int
    end: int
    at: Where
    law: OwnLaw | OtherLaw
    references: tuple[Reference, ...] = ()

    @property
    def text(self) -> str:
        """The words of the citation."""
        return self.context[self.start : self.end]
