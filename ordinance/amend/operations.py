"""A change of law as typed operations (part C of the drafting conventions).

A sentence is only a view of an operation: `read(write(op)) == op`. The set is closed; every consumer
matches on all of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from ordinance.amend.reasons import Reason
from ordinance.amend.spots import Place
from ordinance.law.address import Address, AnnexAddress, TitleAddress
from ordinance.law.tree import Addenda, Annex, Instrument, Provision

if TYPE_CHECKING:
    from ordinance.amend.comparison_cells import Row


@dataclass(frozen=True, slots=True)
class Pair:
    """`“old”를 “new”로`; `each` is 각각: the same change in more than one spot (C-4, W2 and W-d).

    `label` is the row of a table that the words stand in: `총계 “264”를 “271”로` (C-11).
    """

    old: str
    new: str
    each: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class ReplaceWords:
    """`자리 중 “A”를 “B”로, “C”를 “D”로 한다` (W1 to W18); all pairs apply to the original text."""

    places: tuple[Place, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Retitle:
    """The whole heading of an article or division, or the title of the instrument (W12, W15, C-10)."""

    place: Place
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Rewrite:
    """`제6조를 다음과 같이 한다` with the provisions printed below, in the order named (U1 to U6)."""

    places: tuple[Place, ...]
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class RewritePart:
    """`제4조 단서를 다음과 같이 한다`: one named part, printed without its mark (U7, U8, U11, U12).

    `provisions` are what is printed below the words: all 호 for `각 호`, the rest of the article for 제목 외의 부분.
    """

    place: Place
    text: str
    provisions: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True)
class Insert:
    """`제13조에 제3항을 다음과 같이 신설한다` (N1 to N9, N14); `parent` is what 에 follows, None for a bare 조."""

    provisions: tuple[Provision, ...]
    parent: Place | None = None


@dataclass(frozen=True, slots=True)
class InsertPart:
    """`제4조에 단서를 다음과 같이 신설한다`: a 단서, a 후단 or all 호 (N10 to N12, N15)."""

    place: Place
    text: str
    provisions: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True)
class Delete:
    """`제6조제2항제4호를 삭제한다`: provisions, parts of them, annexes (C-9)."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """`제2항 및 제3항을 각각 제3항 및 제4항으로 한다`: all at the same time, so that a swap is one step (C-7, C-8)."""

    sources: tuple[Place, ...]
    targets: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class ReplaceAnnexes:
    """`별표 3을 별지와 같이 한다`; the new annexes are printed at the end of the amendment (C-11)."""

    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class InsertAnnexes:
    """`별표 4를 별지와 같이 신설한다` (C-11)."""

    places: tuple[AnnexAddress, ...]


@dataclass(frozen=True, slots=True)
class RewriteSpots:
    """`별표 2의 X란을 다음과 같이 한다` with what is printed below, line by line (C-11)."""

    places: tuple[Place, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InsertSpots:
    """`별표 2의 X란 다음에 Y란을 다음과 같이 신설한다`, `별표 4 제2호나목에 5)를 …` (W-a, N15).

    `joint` is 에, 다음에 or 앞에; `named` what is new, as the sentence says it.
    """

    parent: Place
    named: str
    lines: tuple[str, ...]
    joint: str = "에"


@dataclass(frozen=True, slots=True)
class InsertHeading:
    """`제17조 앞에 장 번호 및 제목을 다음과 같이 신설한다`: a heading line alone (C-10)."""

    before: Address
    division: Provision


@dataclass(frozen=True, slots=True)
class DeleteHeading:
    """`제17조 앞의 “제4장 사업소”를 삭제한다` (C-10)."""

    before: Address
    words: str


@dataclass(frozen=True, slots=True)
class RewriteLaw:
    """`○○ 조례 전부를 다음과 같이 개정한다`: title and body printed anew (B-2). It is an amendment of its own.

    The 부칙 in force lapse with the old text (B-3), and annexes that the amendment does not print are gone.
    """

    title: str
    body: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class Repeal:
    """`○○ 조례는 폐지한다` (D-1): nothing of the instrument is left."""


Operation = (
    ReplaceWords
    | Retitle
    | Rewrite
    | RewritePart
    | Insert
    | InsertPart
    | Delete
    | Move
    | ReplaceAnnexes
    | InsertAnnexes
    | RewriteSpots
    | InsertSpots
    | InsertHeading
    | DeleteHeading
    | RewriteLaw
    | Repeal
)


class Tolerated(StrEnum):
    """What a sentence says otherwise than part C, and its meaning is plain all the same (C-15)."""

    QUOTES = "따옴표가 바르지 않습니다"
    SPACING = "띄어쓰기가 다릅니다"
    PARTICLE = "조사가 다릅니다"
    OLD_WORDS = "옛 표현입니다"
    NO_OPENING = "‘일부를 다음과 같이 개정한다’가 없습니다"
    NO_EACH = "‘각각’이 없습니다"
    NEEDLESS_EACH = "‘각각’이 필요하지 않습니다"
    NO_STOP = "문장이 마침표로 끝나지 않습니다"
    CHAIN = "‘하고, 하며’로 잇지 않았습니다"
    SEVERAL_SENTENCES = "한 줄에 두 문장이 있습니다"
    WORDS_DELETED = "글을 ‘삭제한다’고 했습니다"
    NO_AMONG = "‘중’이 없습니다"
    NO_PARENT = "‘에’가 없습니다"
    NO_FORMER = "‘(종전의 …)’가 없습니다"
    NO_PARAGRAPH = "항을 적지 않았습니다"
    NO_DIVISION = "장ㆍ절의 제목이 없는 글이어서 조의 번호만 보았습니다"
    PART = "현행에 그런 부분이 뚜렷하지 않습니다"
    CHARACTERS = "현행과 문자가 다릅니다"
    TITLE = "제명이 현행과 다릅니다"
    STUB = "삭제된 조문을 가리킵니다"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """One thing tolerated: what, the words it concerns, and the sentence."""

    kind: Tolerated
    words: str = ""
    sentence: str = ""

    def __str__(self) -> str:
        return f"{self.kind.value}: {self.words}" if self.words else f"{self.kind.value}."


@dataclass(frozen=True, slots=True)
class Instruction:
    """One amending sentence: a chain of operations, as a rule on one article (C-13).

    `said` is the sentence as it was read, `reasons` why each operation was drafted so; they take no part in equality.
    """

    operations: tuple[Operation, ...]
    said: str = field(default="", compare=False)
    tolerated: tuple[Tolerance, ...] = field(default=(), compare=False)
    reasons: tuple[Reason, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Amendment:
    """The amendment of one instrument: `title` is the title in force, `annexes` what 별지 prints.

    `law` is the law in force where the amendment was drafted from two versions.
    """

    title: str
    instructions: tuple[Instruction, ...]
    annexes: tuple[Annex, ...] = ()
    addenda: tuple[Addenda, ...] = ()
    tolerated: tuple[Tolerance, ...] = field(default=(), compare=False)
    law: Instrument | None = field(default=None, compare=False, repr=False)

    @property
    def text(self) -> str:
        """The sentences as drafting text (C-16)."""
        from ordinance.amend.write import write

        return write(self)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The comparison table (part E); raises RefusedError without a law, or where the sentences do not apply."""
        from ordinance.amend.comparison_table import comparison_rows
        from ordinance.amend.errors import Code, RefusedError

        if self.law is None:
            raise RefusedError(Code.NO_PLACE, "견줄 현행 조례가 없어 신ㆍ구조문대비표를 만들 수 없습니다.")
        return comparison_rows(self.law, self)

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of all instructions in order."""
        return tuple(operation for one in self.instructions for operation in one.operations)

    @property
    def whole(self) -> RewriteLaw | None:
        """The law printed anew, where this is a whole amendment (전부개정)."""
        return next((one for one in self.operations if isinstance(one, RewriteLaw)), None)

    @property
    def annexes_replaced(self) -> tuple[AnnexAddress, ...]:
        """The annexes that 별지 is said to print, replaced or new, in order."""
        whole = (operation for operation in self.operations if isinstance(operation, ReplaceAnnexes | InsertAnnexes))
        return tuple(place for operation in whole for place in operation.places if isinstance(place, AnnexAddress))


__all__ = [
    "Amendment",
    "Delete",
    "DeleteHeading",
    "Insert",
    "InsertAnnexes",
    "InsertHeading",
    "InsertPart",
    "InsertSpots",
    "Instruction",
    "Move",
    "Operation",
    "Pair",
    "Place",
    "Repeal",
    "ReplaceAnnexes",
    "ReplaceWords",
    "Retitle",
    "Rewrite",
    "RewriteLaw",
    "RewritePart",
    "RewriteSpots",
    "TitleAddress",
    "Tolerance",
    "Tolerated",
]
