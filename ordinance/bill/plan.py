"""A plan: the reorganisation, the ordinances it changes, and what the bills must say beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ordinance.bill.cost import Cost
from ordinance.bill.notice import NoticePlan
from ordinance.law.tree import Instrument
from ordinance.org import Reorganisation, Source


@dataclass(frozen=True, slots=True)
class OrganisationOrdinance:
    """The 행정기구 설치 조례: its title, the law in force, and its chapters in order, each a template of that name."""

    title: str
    current: Instrument
    chapters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeadcountOrdinance:
    """The 정원 조례: its title, the law in force, and words to put right on the occasion (old, new)."""

    title: str
    current: Instrument
    corrections: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """One line of 참고사항: what it is about and what is to be said."""

    label: str
    text: str
    source: Source = Source.ASSUMED


@dataclass(frozen=True, slots=True)
class OfficeChange:
    """A change of name in one other ordinance that no renaming of a unit explains, such as duties that moved."""

    ordinance: str
    old: str
    new: str
    source: Source = Source.LAW


@dataclass(frozen=True, slots=True)
class Assumption:
    """A fact of the plan that is assumed, with the place where the plan states it."""

    what: str
    where: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything from which a package is drafted. `templates` is the folder of templates to use.

    `upper` is upper law by title, for excerpts; `form` a style file of its own.
    """

    name: str
    reorganisation: Reorganisation
    organisation: OrganisationOrdinance
    headcount: HeadcountOrdinance
    templates: Path
    proposer: str
    submitted: str = ""
    promulgated: date | None = None
    purpose: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    others: tuple[Instrument, ...] = ()
    office_changes: tuple[OfficeChange, ...] = ()
    notice: NoticePlan | None = None
    cost: Cost | None = None
    upper: Mapping[str, Instrument] = field(default_factory=dict)
    form: Path | None = None
    assumptions: tuple[Assumption, ...] = field(default=())
