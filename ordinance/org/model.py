"""The organisation of a local government as values: who is there, in which order, with which duties and posts.

Nothing here knows of law text; `ordinance.bill` joins the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Source(StrEnum):
    """Where a fact comes from: announced by the government, read in law, or assumed to complete the model."""

    ANNOUNCED = "공표"
    LAW = "조례"
    ASSUMED = "가정"


class UnitKind(StrEnum):
    """Kinds of units (「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제6조): the names are the law's."""

    BUREAU = "국"
    OFFICE = "실"
    HEADQUARTERS = "본부"
    GROUP = "단"
    DEPARTMENT = "부"
    DIVISION = "과"
    OFFICER = "담당관"
    TEAM = "팀"


class InstitutionKind(StrEnum):
    """Institutions that have a place, and often an area, of their own."""

    HALL = "청사"
    HEALTH_CENTRE = "보건소"
    HEALTH_BRANCH = "보건지소"
    DIRECT = "직속기관"
    OUTPOST = "사업소"
    COUNCIL = "의회"
    DONG = "동"


@dataclass(frozen=True, slots=True)
class Duty:
    """One matter a unit is charged with, as a noun phrase (`재난 예방`). `formerly` is its wording before a change."""

    text: str
    formerly: str = ""
    source: Source = Source.ASSUMED


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the organisation.

    `parent` names the unit above it, the institution it belongs to, or the post it assists (`부구청장`); it is
    empty for a bureau. `formerly` names the units before the change that it continues, if not itself.
    `until` is the end date of a 한시기구 (규정 제8조제4항).
    """

    name: str
    kind: UnitKind
    parent: str = ""
    head: str = ""
    grade: str = ""
    duties: tuple[Duty, ...] = ()
    formerly: tuple[str, ...] = ()
    until: date | None = None
    source: Source = Source.ASSUMED

    @property
    def head_post(self) -> str:
        """The post at its head: given, or by custom 행정국장, 주택과장; a 담당관 is a post itself."""
        return self.head or (self.name if self.kind is UnitKind.OFFICER else f"{self.name}장")


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution with its place and area: the hall, a health centre, an outpost, a 동.

    `short` is the name used after its first mention (`박물관`); `purpose` what an outpost is set up for.
    """

    name: str
    kind: InstitutionKind
    location: str = ""
    area: str = ""
    head: str = ""
    short: str = ""
    purpose: str = ""
    duties: tuple[Duty, ...] = ()
    formerly: tuple[str, ...] = ()
    source: Source = Source.ASSUMED

    @property
    def head_post(self) -> str:
        """The post at its head: given, or 소장."""
        return self.head or "소장"

    @property
    def called(self) -> str:
        """The name after the first mention."""
        return self.short or self.name


class Authority(StrEnum):
    """The two kinds of bodies whose posts an ordinance counts apart (규정 제30조제1항)."""

    EXECUTIVE = "집행기관"
    COUNCIL = "의회사무기구"
    COLLEGIAL = "합의제행정기관"


@dataclass(frozen=True, slots=True)
class Organ:
    """A 정원관리기관: a column of the table of posts."""

    name: str
    authority: Authority


class Spread(StrEnum):
    """How the ordinance shows the posts of a grade: by organ, or as one total (규정 제30조제2항)."""

    BY_ORGAN = "기관별"
    TOTAL_ONLY = "총수"


@dataclass(frozen=True, slots=True)
class GradeRow:
    """Posts of one grade by organ; `category` is 정무직, 일반직, 별정직."""

    category: str
    grade: str
    counts: Mapping[str, int]
    spread: Spread = Spread.BY_ORGAN
    source: Source = Source.ASSUMED

    @property
    def total(self) -> int:
        """All posts of the grade."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Headcount:
    """All posts of the government by organ and grade."""

    organs: tuple[Organ, ...]
    rows: tuple[GradeRow, ...]

    @property
    def total(self) -> int:
        """정원의 총수."""
        return sum(row.total for row in self.rows)

    def of_authority(self, authority: Authority) -> int:
        """Posts of all organs of one authority."""
        names = {organ.name for organ in self.organs if organ.authority is authority}
        return sum(count for row in self.rows for name, count in row.counts.items() if name in names)

    @property
    def authorities(self) -> tuple[Authority, ...]:
        """The authorities that have organs here, in the order of the law."""
        present = {organ.authority for organ in self.organs}
        return tuple(authority for authority in Authority if authority in present)

    @property
    def categories(self) -> tuple[str, ...]:
        """Categories in the order of the rows."""
        return tuple(dict.fromkeys(row.category for row in self.rows))


@dataclass(frozen=True, slots=True)
class Organisation:
    """One state of the organisation: units in order of precedence, institutions, posts.

    `dong_duties` are the duties that every 동 has alike.
    """

    units: tuple[Unit, ...]
    institutions: tuple[Institution, ...]
    headcount: Headcount
    dong_duties: tuple[Duty, ...] = ()

    @property
    def members(self) -> tuple[Unit | Institution, ...]:
        """Units, then institutions."""
        return (*self.units, *self.institutions)

    def unit(self, name: str) -> Unit | None:
        """The unit of that name."""
        return next((unit for unit in self.units if unit.name == name), None)

    def below(self, name: str) -> tuple[Unit, ...]:
        """Units directly below a unit, institution or post, in order."""
        return tuple(unit for unit in self.units if unit.parent == name)

    def institutions_of(self, kind: InstitutionKind) -> tuple[Institution, ...]:
        """Institutions of a kind, in order."""
        return tuple(one for one in self.institutions if one.kind is kind)

    @property
    def bureaux(self) -> tuple[Unit, ...]:
        """국, and 실ㆍ본부ㆍ단ㆍ부 that hold divisions: the units an ordinance lists and gives an article each."""
        return tuple(unit for unit in self.units if self.is_bureau(unit))

    def is_bureau(self, unit: Unit) -> bool:
        """Whether a unit stands at the level of a bureau (규정 제6조제2항ㆍ제3항ㆍ제8항)."""
        if unit.kind in {UnitKind.BUREAU, UnitKind.HEADQUARTERS, UnitKind.DEPARTMENT}:
            return True
        below = (child.kind for child in self.below(unit.name))
        return unit.kind in {UnitKind.OFFICE, UnitKind.GROUP} and any(kind is not UnitKind.TEAM for kind in below)

    def duties_of(self, unit: Unit) -> tuple[Duty, ...]:
        """A unit's own duties and those of its teams: teams do not appear in an ordinance, their work does."""
        teams = (child for child in self.below(unit.name) if child.kind is UnitKind.TEAM)
        return (*unit.duties, *(duty for team in teams for duty in team.duties))

    def all_duties(self) -> Iterator[tuple[str, Duty]]:
        """Every duty with the name of the unit or institution that carries it."""
        for unit in self.units:
            yield from ((unit.name, duty) for duty in unit.duties)
        for institution in self.institutions:
            yield from ((institution.name, duty) for duty in institution.duties)
        yield from (("동", duty) for duty in self.dong_duties)


@dataclass(frozen=True, slots=True)
class Population:
    """Residents counted for organisation purposes (규정 제7조) and the day of the count."""

    count: int
    on: date
    source: Source = Source.ASSUMED


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """The local government: 서울특별시 은평구, a 자치구 with head, deputy and council."""

    name: str
    kind: str
    code: str
    head: str
    deputy: str
    council: str
    population: Population
    source: Source = Source.LAW

    @property
    def short(self) -> str:
        """The generic word for itself in its ordinances: 구, 시, 군, 도."""
        return self.name[-1]

    @property
    def plain_name(self) -> str:
        """The name without the upper government: 은평구."""
        return self.name.split()[-1]


@dataclass(frozen=True, slots=True)
class Announcement:
    """One announced change, to be found again in the bills (추적표)."""

    number: int
    text: str
    kinds: tuple[str, ...]
    units: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()
    source: Source = Source.ANNOUNCED


@dataclass(frozen=True, slots=True)
class Reorganisation:
    """The change of an organisation: two states, the day between them, and what was announced."""

    jurisdiction: Jurisdiction
    before: Organisation
    after: Organisation
    effective: date
    announcements: tuple[Announcement, ...] = field(default=())
