"""Addresses: where a provision stands, as law cites it (A-5, A-6).

`제3조제1항 각 호 외의 부분 단서` is an `Address`; `별표 3` an `AnnexAddress`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from ordinance.errors import OrdinanceError
from ordinance.korean import GANADA, ganada_index
from ordinance.law.numbers import LEVEL_OF, Level, Number, reference
from ordinance.law.tree import AnnexKind, annex_name


class Part(StrEnum):
    """A named part of a provision that is not a provision of its own."""

    HEADING = "제목"
    BODY = "제목 외의 부분"
    MAIN = "본문"
    PROVISO = "단서"
    FIRST = "전단"
    LATTER = "후단"
    SUBPARAGRAPH_CHAPEAU = "각 호 외의 부분"
    ITEM_CHAPEAU = "각 목 외의 부분"
    SUBITEM_CHAPEAU = "각 세목 외의 부분"
    SUBPARAGRAPHS = "각 호"
    ITEMS = "각 목"
    FORMULA = "계산식"
    BESIDE_FORMULA = "계산식 외의 부분"
    TABLE = "표"
    BESIDE_TABLE = "표 외의 부분"


SENTENCE_PARTS = (Part.MAIN, Part.PROVISO, Part.FIRST, Part.LATTER)
CHAPEAUS = (Part.SUBPARAGRAPH_CHAPEAU, Part.ITEM_CHAPEAU, Part.SUBITEM_CHAPEAU)
ALL_CHILDREN = (Part.SUBPARAGRAPHS, Part.ITEMS)


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """One level of an address: 제2항 is `Step(Level.PARAGRAPH, Number(2))`."""

    level: Level
    number: Number

    def __str__(self) -> str:
        return reference(self.level, self.number)


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A place in the body of an instrument: steps downwards, then named parts, outermost first."""

    steps: tuple[Step, ...]
    parts: tuple[Part, ...] = ()

    def __str__(self) -> str:
        return join_parts("".join(map(str, self.steps)), self.parts)

    def step(self, level: Level) -> Step | None:
        """The step of that level, if the address has one."""
        return next((step for step in self.steps if step.level == level), None)


@dataclass(frozen=True, slots=True, order=True)
class AnnexAddress:
    """A whole annex or form: `별표 3`, `별지 제1호서식`."""

    kind: AnnexKind
    number: Number | None

    def __str__(self) -> str:
        return annex_name(self.kind, self.number)


@dataclass(frozen=True, slots=True)
class TitleAddress:
    """The title of the instrument (제명)."""

    def __str__(self) -> str:
        return "제명"


Place = Address | AnnexAddress | TitleAddress


class BadAddressError(OrdinanceError):
    """A text that does not read as an address."""


def join_parts(place: str, parts: tuple[Part, ...]) -> str:
    """`place` followed by part names; the heading takes 의 before it (`제5조의 제목`, W12)."""
    text = place
    for part in parts:
        text += f"의 {part}" if part is Part.HEADING else f" {part}"
    return text


def article(value: int, *branches: int) -> Address:
    """Shorthand for the address of an article."""
    return Address((Step(Level.ARTICLE, Number(value, branches)),))


_GANADA = GANADA[:84]
_STEP = re.compile(
    r"제(?P<value>\d{1,4})(?P<level>[편장절관조항호])(?P<branches>(?:의\d{1,3})*)"
    rf"|(?P<item>[{_GANADA}])목(?P<item_branches>(?:의\d{{1,3}})*)"
    r"|(?P<sub>\d{1,4})\)"
    rf"|(?P<sub2>[{_GANADA}])\)"
)
_ANNEX = re.compile(r"별표(?:\s*(\d+(?:의\d+)*))?$|별지 제(\d+)호((?:의\d+)*)\s?서식$|(별지)\s?서식$")


def _number(value: str, branches: str = "") -> Number:
    return Number(int(value), tuple(int(part) for part in branches.split("의") if part))


def _step(match: re.Match[str]) -> Step:
    if match["value"]:
        return Step(LEVEL_OF[match["level"]], _number(match["value"], match["branches"]))
    if match["item"]:
        branches = tuple(int(part) for part in match["item_branches"].split("의") if part)
        return Step(Level.ITEM, Number(ganada_index(match["item"]), branches))
    if match["sub"]:
        return Step(Level.SUBITEM, Number(int(match["sub"])))
    return Step(Level.SUBITEM_2, Number(ganada_index(match["sub2"])))


def read_steps(text: str) -> tuple[tuple[Step, ...], str]:
    """The steps at the start of `text` and what follows them."""
    steps: list[Step] = []
    position = 0
    while match := _STEP.match(text, position):
        step = _step(match)
        if steps and step.level <= steps[-1].level:
            break
        steps.append(step)
        position = match.end()
    return tuple(steps), text[position:]


def read_parts(text: str) -> tuple[tuple[Part, ...], str]:
    """The part names at the start of `text` (`의 제목`, ` 각 호 외의 부분 단서`) and what follows them."""
    parts: list[Part] = []
    rest = text
    while True:
        stripped = rest.removeprefix("의").lstrip(" ")
        part = next((part for part in _LONGEST_FIRST if stripped.startswith(part)), None)
        if part is None:
            return tuple(parts), rest
        parts.append(part)
        rest = stripped[len(part) :]


_LONGEST_FIRST = sorted(Part, key=len, reverse=True)


def read_annex(text: str) -> AnnexAddress | None:
    """The annex that the whole text names, or None."""
    match = _ANNEX.fullmatch(text.strip())
    if match is None:
        return None
    if match[2]:
        return AnnexAddress(AnnexKind.FORM, _number(match[2], match[3]))
    if match[4]:
        return AnnexAddress(AnnexKind.FORM, None)
    value, _, branches = (match[1] or "").partition("의")
    return AnnexAddress(AnnexKind.ANNEX, _number(value, branches) if value else None)


def parse(text: str) -> Place:
    """Read a complete address; raises BadAddressError when anything is left over."""
    text = text.strip()
    if text == "제명":
        return TitleAddress()
    if annex := read_annex(text):
        return annex
    steps, rest = read_steps(text)
    parts, rest = read_parts(rest)
    if not steps or rest.strip():
        raise BadAddressError(f"조문의 자리로 읽을 수 없습니다: “{text}”. 예: 제3조제1항제2호가목, 별표 3")
    return Address(steps, parts)
