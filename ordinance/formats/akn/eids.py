"""Identifiers inside a document (eId): `art_3-2__para_1__list_1__point_ga`.

Rules: Akoma Ntoso Naming Convention; for Korean provisions the table in `docs/akn-kr.md`. ASCII only: 의2 is
`-2`, 가목 is `ga` (Revised Romanization). Numbers that stand twice take `_2`, `_3` in reading order.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby

from ordinance.law.address import Address, Part
from ordinance.law.locate import locate
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import AnnexKind, Instrument, Path, Provision

_ABBREVIATIONS = {
    Level.PART: "part", Level.CHAPTER: "chp", Level.SECTION: "sec", Level.SUBSECTION: "subsec",
    Level.ARTICLE: "art", Level.PARAGRAPH: "para",
}  # fmt: skip
_INITIALS = ("g", "n", "d", "r", "m", "b", "s", "", "j", "ch", "k", "t", "p", "h")
_MEDIALS = ("a", "eo", "o", "u", "eu", "i")
_ROMAN = tuple(initial + medial for medial in _MEDIALS for initial in _INITIALS)
_INLINE = {Part.MAIN: 1, Part.PROVISO: 2, Part.FIRST: 1, Part.LATTER: 2}


def romanised(number: int) -> str:
    """The letter of 목 `number` in Revised Romanization: ga, na, da … ha, geo; for 1 to 84 (A-5)."""
    return _ROMAN[number - 1]


def number_token(level: Level, number: Number) -> str:
    """A number inside an eId: `3-2` for 제3조의2, `ga` for 가목."""
    first = romanised(number.value) if level in {Level.ITEM, Level.SUBITEM_2} else str(number.value)
    return "-".join((first, *map(str, number.branches)))


def joined(prefix: str, segment: str) -> str:
    """`prefix__segment`, or the segment alone."""
    return f"{prefix}__{segment}" if prefix else segment


def component(kind: AnnexKind, number: Number | None) -> str:
    """An annex or form as a component of its work: `annex_1-2`, `form_1`, `annex` where it has no number."""
    name = {AnnexKind.ANNEX: "annex", AnnexKind.FORM: "form"}[kind]
    return name if number is None else f"{name}_{number_token(Level.ARTICLE, number)}"


@dataclass(slots=True)
class Eids:
    """The identifiers given out in one document."""

    _given: Counter[str] = field(default_factory=Counter)

    def take(self, wanted: str) -> str:
        """`wanted`, with `_2`, `_3` … when it is taken (two live 제16조 exist in real law)."""
        self._given[wanted] += 1
        count = self._given[wanted]
        return wanted if count == 1 else f"{wanted}_{count}"


@dataclass(frozen=True, slots=True)
class Placed:
    """A provision with its eId and its children in runs."""

    node: Provision
    eid: str
    runs: tuple[Run, ...]

    @property
    def text_eid(self) -> str:
        """The eId below which its own words stand: its own, or that of the `intro` before its children."""
        return intro_eid(self.eid, self.runs) if self.runs else self.eid


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbours below one parent: a `list` of 호, 목 or 세목, or, without eId, provisions that need none."""

    eid: str
    members: tuple[Placed, ...]


def intro_eid(eid: str, runs: tuple[Run, ...]) -> str:
    """Where words before the first run stand: in the first list when it is one (각 호 외의 부분)."""
    return joined(runs[0].eid or eid, "intro")


@dataclass(frozen=True, slots=True)
class Scope:
    """Where numbering starts afresh: "" for a body, a 부칙, quoted text. Articles are numbered through it."""

    prefix: str
    eids: Eids


def place(nodes: tuple[Provision, ...], scope: Scope, parent: str | None = None) -> tuple[Run, ...]:
    """Provisions below `parent` (the scope itself if None) in runs, each with its eId."""
    above = scope.prefix if parent is None else parent
    runs: list[Run] = []
    lists = 0
    for level, members in groupby(nodes, key=lambda node: max(node.level, Level.PARAGRAPH)):
        is_list = level > Level.PARAGRAPH
        lists += is_list
        eid = joined(above, f"list_{lists}") if is_list else ""
        runs.append(Run(eid, tuple(place_one(node, scope, eid or above) for node in members)))
    return tuple(runs)


def place_one(node: Provision, scope: Scope, above: str) -> Placed:
    """One provision below `above`, with all that is below it."""
    prefix = scope.prefix if node.level == Level.ARTICLE else above
    segment = f"{_ABBREVIATIONS.get(node.level, 'point')}_{number_token(node.level, node.number)}"
    eid = scope.eids.take(joined(prefix, segment))
    return Placed(node, eid, place(node.children, scope, eid))


def eid_at(law: Instrument, address: Address) -> str:
    """The eId, in the document of `law`, of what an address names; raises NotFoundError.

    A heading has none of its own: its provision stands for it.
    """
    placed = _follow(place(law.body, Scope("", Eids())), locate(law, address))
    if not address.parts or address.parts[0] in {Part.HEADING, Part.BODY}:
        return placed.eid
    inline = [f"inline_{_INLINE[part]}" for part in address.parts if part in _INLINE]
    return "__".join((placed.text_eid, *inline))


def _follow(runs: tuple[Run, ...], path: Path) -> Placed:
    members = [placed for run in runs for placed in run.members]
    found = members[path[0]]
    return found if len(path) == 1 else _follow(found.runs, path[1:])
