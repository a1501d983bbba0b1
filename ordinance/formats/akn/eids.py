"""Identifiers inside a document (eId): `art_3-2__para_1__list_1__point_ga`.

Rules: Akoma Ntoso Naming Convention; for Korean provisions the table in `docs/akn-kr.md`. ASCII only: 의2 is
`-2`, 가목 is `ga` (Revised Romanization). Numbers that stand twice take `_2`, `_3` in reading order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from ordinance.law.address import ALL_CHILDREN, CHAPEAUS, SENTENCE_PARTS, Address, Part, Step
from ordinance.law.locate import locate
from ordinance.law.numbers import Level, Number
from ordinance.law.sentences import part_spans
from ordinance.law.tree import AnnexKind, Instrument, Path, Provision

_ABBREVIATIONS = {
    Level.PART: "part", Level.CHAPTER: "chp", Level.SECTION: "sec", Level.SUBSECTION: "subsec",
    Level.ARTICLE: "art", Level.PARAGRAPH: "para",
}  # fmt: skip
_INITIALS = ("g", "n", "d", "r", "m", "b", "s", "", "j", "ch", "k", "t", "p", "h")
_MEDIALS = ("a", "eo", "o", "u", "eu", "i")
_ROMAN = tuple(initial + medial for medial in _MEDIALS for initial in _INITIALS)


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


def segment(level: Level, number: Number) -> str:
    """The segment of an eId that a number makes: `para_3`, `point_2-2`."""
    return f"{_ABBREVIATIONS.get(level, 'point')}_{number_token(level, number)}"


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
    eid = scope.eids.take(joined(prefix, segment(node.level, node.number)))
    return Placed(node, eid, place(node.children, scope, eid))


def eid_at(law: Instrument, address: Address) -> str:
    """The eId, in the document of `law`, of what an address names; raises NotFoundError.

    What has none of its own is named by what it stands in: a heading by its provision.
    """
    return part_eid(placed_at(place(law.body, Scope("", Eids())), locate(law, address)), address.parts)[0]


def placed_at(runs: tuple[Run, ...], path: Path) -> Placed:
    """The provision at a path, as placed."""
    members = [placed for run in runs for placed in run.members]
    found = members[path[0]]
    return found if len(path) == 1 else placed_at(found.runs, path[1:])


def part_eid(placed: Placed, parts: tuple[Part, ...]) -> tuple[str, bool]:
    """The eId of a part of a provision, and whether that is the part alone and not what it stands in."""
    if not parts:
        return placed.eid, True
    first, last = parts[0], parts[-1]
    if first in ALL_CHILDREN:
        return next((run.eid for run in placed.runs if run.eid), placed.eid), False
    if last in {Part.HEADING, Part.BODY} or not placed.node.text:
        return placed.eid, False
    if last in SENTENCE_PARTS:
        return _sentence_eid(placed, last)
    return placed.text_eid, bool(placed.runs) and last in CHAPEAUS


def _sentence_eid(placed: Placed, part: Part) -> tuple[str, bool]:
    """본문, 단서, 전단 and 후단 have an eId where the text is one line that has them."""
    text = placed.node.text
    spans = list(part_spans(text)) if "\n" not in text else []
    if part not in spans:
        return placed.text_eid, False
    return joined(placed.text_eid, f"inline_{spans.index(part) + 1}"), True


def eid_of_steps(steps: Sequence[Step], prefix: str) -> str:
    """The eId of a provision of the new law by its number, from the article down; `prefix` is that of its 부칙."""
    eid = prefix
    for step in steps:
        above = joined(eid, "list_1") if step.level > Level.PARAGRAPH else eid
        eid = joined(above, segment(step.level, step.number))
    return eid
