"""The 부칙 of a text as matters: 시행일, 경과조치, the ordinances it amends (part D)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from ordinance.check.lists import ADDENDA, own_addenda
from ordinance.law.numbers import Level, Number, mark
from ordinance.law.tree import Addenda, Instrument, Provision


class Kind(IntEnum):
    """What a matter of addenda is about, in the order in which they stand (D-1)."""

    EFFECT = 1
    EXPIRY = 2
    REPEAL = 3
    APPLICATION = 4
    SPECIAL = 5
    TRANSITION = 6
    AMENDS = 7
    RELATION = 8


NAMES = {
    Kind.EFFECT: "시행일",
    Kind.EXPIRY: "유효기간",
    Kind.REPEAL: "다른 조례의 폐지",
    Kind.APPLICATION: "적용례",
    Kind.SPECIAL: "특례",
    Kind.TRANSITION: "경과조치",
    Kind.AMENDS: "다른 조례의 개정",
    Kind.RELATION: "다른 조례와의 관계",
}
# Read in this order: `한시기구의 존속기한에 관한 특례` is a 특례.
_BY_HEADING = (
    (Kind.AMENDS, re.compile(r"다른\s?\S*?의\s?(?:일부\s?)?개정")),
    (Kind.REPEAL, re.compile(r"폐지$")),
    (Kind.RELATION, re.compile(r"다른\s?\S*과의\s?관계|다른\s?\S*와의\s?관계")),
    (Kind.TRANSITION, re.compile(r"경과\s?조치")),
    (Kind.APPLICATION, re.compile(r"적용례|적용\s?사례")),
    (Kind.SPECIAL, re.compile(r"특례")),
    (Kind.EXPIRY, re.compile(r"유효\s?기간|존속\s?기[한간]|한시\s?기구|한시\s?정원")),
    (Kind.EFFECT, re.compile(r"시행\s?일|시행\s?기일")),
)
_HEADING_IN_TEXT = re.compile(r"\(([^()]*)\)\s?")


@dataclass(frozen=True, slots=True)
class Matter:
    """One article of addenda, or one 항 of old addenda, or the whole where it is a single sentence.

    `lines` are all its words, of the articles it prints too; `level` is None for a single sentence.
    """

    place: str
    heading: str
    lines: tuple[str, ...]
    level: Level | None
    number: Number

    @property
    def text(self) -> str:
        """All its words."""
        return "\n".join(self.lines)

    @property
    def kind(self) -> Kind | None:
        """What it is about, by its heading."""
        return next((kind for kind, words in _BY_HEADING if words.search(self.heading)), None)


@dataclass(frozen=True, slots=True)
class Amended:
    """An instrument that the addenda amend: title, place, and whether its item bears a number (`①`)."""

    title: str
    place: str
    numbered: bool


def matters_of(law: Instrument) -> tuple[tuple[Matter, ...], ...]:
    """The matters of each 부칙 of the text itself; those of earlier amendments are history."""
    return tuple(tuple(_matters(one)) for one in own_addenda(law))


def _matters(addenda: Addenda) -> Iterator[Matter]:
    if addenda.text.strip():
        yield Matter(ADDENDA, "", tuple(addenda.text.split("\n")), None, Number(0))
    for node in addenda.body:
        place = f"{ADDENDA} {mark(node.level, node.number)}"
        inside = _HEADING_IN_TEXT.match(node.text) if node.level is Level.PARAGRAPH else None
        heading = inside[1] if inside else node.heading
        yield Matter(place, heading, tuple(_lines(node)), node.level, node.number)


def _lines(node: Provision) -> Iterator[str]:
    if node.text:
        yield from node.text.split("\n")
    for child in node.children:
        first, *rest = list(_lines(child)) or [""]
        yield f"{mark(child.level, child.number)} {first}"
        yield from rest


_ITEM = r"(?P<item>[①-⑳㉑-㉟㊱-㊿]|<\d+>|\[\d+\]|\(\d+\)|\d+\.)?\s*"
_OPENING = re.compile(
    rf"^{_ITEM}「?(?P<title>(?:(?!다음과 같이)[^“”\"「」\n])+?)」?"
    r"(?:\s?중)?(?: 일부)?[을를]? 다음과 같이 (?:일부 )?개정한다"
)


def amended_others(matters: Iterable[Matter]) -> tuple[Amended, ...]:
    """The instruments that addenda amend, in their order (D-5)."""
    return tuple(found for one in matters if one.kind is Kind.AMENDS for found in _amended(one))


def _amended(matter: Matter) -> Iterator[Amended]:
    for line in matter.lines:
        match = _OPENING.match(line)
        if match is not None:
            yield Amended(match["title"].strip(), matter.place, bool(match["item"]))


_EFFECTIVE = re.compile(
    r"이\s?(?:조례|규칙|법|영|훈령|규정)(?:은|는)\s?(?P<day>(?:(?!부터|다\.)[^\n])+?)\s?(?:로)?부터\s?(?:시행|적용)"
)


def effective_words(matters: Iterable[Matter]) -> str:
    """When the text takes effect, in its own words: `2027년 1월 1일`, `공포한 날`; empty where unsaid (D-2)."""
    return next((match["day"].strip() for one in matters if (match := _EFFECTIVE.search(one.text))), "")


__all__ = [
    "NAMES",
    "Amended",
    "Kind",
    "Matter",
    "amended_others",
    "effective_words",
    "matters_of",
]
