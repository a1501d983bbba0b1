"""The numbers of a 정원 조례: what its article on the total states, and its table of grades."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ordinance.bill.headcount_law import UnexpectedLawError, find_grade_annex
from ordinance.check.document import Document
from ordinance.law.address import Address, AnnexAddress
from ordinance.law.numbers import Level
from ordinance.law.sentences import sentences_of
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Annex, Provision

_TOTAL = re.compile(r"(?:총수|총\s?정원)[은는이가을를]?.*?([\d,]+)\s*명|정원[은을]\s*([\d,]+)\s*명")
_TOTAL_ITEM = re.compile(r"총\s?(?:정원|계)")
_BRACKETED = re.compile(r"\([^()]*\)")
_COUNT = re.compile(r"([\d,]*\d)\s*명")
_SUM = re.compile(r"^(?:총\s*계|합\s*계|총\s*정원|계)")
# A part of another part, told beside it.
_PART = re.compile("포함|그 중|그중|이 중")


@dataclass(frozen=True, slots=True)
class Part:
    """One count of the article: its words, where, and the number of posts."""

    words: str
    place: str
    count: int


@dataclass(frozen=True, slots=True)
class Totals:
    """The article on the total: the total, its parts, and sums that are stated again."""

    place: str
    total: int
    parts: tuple[Part, ...]
    again: tuple[Part, ...]


def totals_of(document: Document) -> Totals | None:
    """The total and its parts as a text states them; None where it does not, or in a way that is not plain."""
    found = [(place, node, total) for place, node in document.addressed if (total := _stated(node))]
    if len(found) != 1:
        return None
    place, node, total = found[0]
    parts = list(_parts(place, node))
    if not parts or any(part is None for part in parts):
        return None
    counts = [part for part in parts if part is not None]
    return Totals(
        str(place),
        total,
        tuple(part for part in counts if not _SUM.search(part.words)),
        tuple(part for part in counts if _SUM.search(part.words)),
    )


def _stated(node: Provision) -> int:
    """The total that a provision with counted 호 states, in its sentence or in a 호 of its own; 0 where it has none."""
    counted = [child.text.strip() for child in node.children if _COUNT.search(child.text)]
    if not counted or node.deleted:
        return 0
    sentences = sentences_of(_BRACKETED.sub("", node.text))
    if match := next(filter(None, map(_TOTAL.search, sentences)), None):
        return _number(match[1] or match[2])
    return next((_number(_COUNT.findall(text)[0]) for text in counted if _TOTAL_ITEM.match(text)), 0)


def _parts(place: Address, node: Provision) -> Iterator[Part | None]:
    """The counts of the 호; None for one that cannot be placed."""
    for child in node.children:
        counts = _COUNT.findall(child.text)
        if child.level is not Level.SUBPARAGRAPH or child.deleted or not counts:
            continue
        plain = len(counts) == 1 and not _PART.search(child.text)
        yield Part(child.text.strip(), f"{place}제{child.number}호", _number(counts[0])) if plain else None


def _number(text: str) -> int:
    digits = re.sub(r"[,\s]", "", text)
    return int(digits) if digits.isdigit() else 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table of grades: its label without spaces, its total, and the cells behind it."""

    label: str
    total: int
    cells: tuple[Cell, ...]

    @property
    def split(self) -> tuple[int, ...]:
        """Posts by organ; empty where the row shows a total only."""
        single = [cell for cell in self.cells if cell.colspan == 1]
        return tuple(_number(cell.text) for cell in single) if len(single) == len(self.cells) else ()

    @property
    def is_sum(self) -> bool:
        """Whether the row adds others up: 총계, 일반직 계, 5급 이상 소계."""
        return bool(re.search(r"계$", self.label))


@dataclass(frozen=True, slots=True)
class GradeTable:
    """The table of 직급별 정원: where it stands, the organs of its columns, its rows."""

    place: str
    organs: tuple[str, ...]
    rows: tuple[Row, ...]

    def row(self, label: str) -> Row | None:
        """The row of a label, spaces aside."""
        return next((row for row in self.rows if row.label == label), None)


def grade_table(document: Document) -> GradeTable | None:
    """The table of grades of a text; None where it is not given, or is no table with 총계 and one label a row."""
    found = _annex(document)
    table = next((part for part in found[1].content if isinstance(part, Table)), None) if found else None
    if found is None or table is None or not table.header_rows:
        return None
    header = table.rows[0]
    if any(cell.rowspan > 1 for row in table.rows[table.header_rows :] for cell in row) or len(header) < 2:
        return None
    rows = tuple(_row(cells) for cells in table.rows[table.header_rows :] if len(cells) > 1)
    made = GradeTable(found[0], tuple(_bare(cell.text) for cell in header[2:]), rows)
    return made if made.row("총계") or made.row("합계") else None


def _annex(document: Document) -> tuple[str, Annex] | None:
    try:
        place = find_grade_annex(document.law)
    except UnexpectedLawError:
        return None
    fitting = [one for one in document.law.annexes if AnnexAddress(one.kind, one.number) == place]
    return (str(place), fitting[0]) if len(fitting) == 1 else None


def _row(cells: Sequence[Cell]) -> Row:
    return Row(_bare(cells[0].text), _number(cells[1].text), tuple(cells[2:]))


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)
