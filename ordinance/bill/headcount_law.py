"""Finding in a 정원 조례 in force what its amendment changes: the counts and the table of grades.

Ordinances say the same in many ways (`총수는 1,535명으로`, `총 정원은 838명으로`; `별표 3과 같다`, `“별표 3”과 같다`).
What is not certain is refused: a wrong number in the right place is the worst that can happen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ordinance.bill.carriers import addressed
from ordinance.errors import OrdinanceError
from ordinance.law.address import Address, AnnexAddress, Step, read_annex
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument, Path, Provision, node_at
from ordinance.org import Authority


class UnexpectedLawError(OrdinanceError):
    """The 정원 조례 in force lacks what every such ordinance has, so its numbers cannot be placed."""


_COUNT = re.compile(r"([\d,]+)\s*명")
_TOTAL = re.compile(r"(?:총수|총\s?정원)[은는이가을를]?[^.]*?([\d,]+)\s*명")
_TOTAL_HEADING = re.compile(r"총수|총\s?정원|정원")
_SUM_WORDS = re.compile(r"총\s*계|합\s*계")
# In this order: 합의제행정기관 holds the word 행정기관.
_AUTHORITY_WORDS = {
    Authority.COLLEGIAL: ("합의제",),
    Authority.COUNCIL: ("의회",),
    Authority.EXECUTIVE: ("집행기관", "행정기관"),
}


@dataclass(frozen=True, slots=True)
class CountPlace:
    """Where a count stands: the path of a provision and the characters of its text, and the count itself."""

    path: Path
    start: int
    end: int
    count: int


@dataclass(frozen=True, slots=True)
class TotalArticle:
    """The article on 정원의 총수: every place that states the total, and the part of each authority."""

    address: Address
    totals: tuple[CountPlace, ...]
    parts: dict[Authority, CountPlace]


def _place(path: Path, match: re.Match[str]) -> CountPlace:
    return CountPlace(path, match.start(1), match.end(1), int(match[1].replace(",", "") or 0))


def find_total(law: Instrument) -> TotalArticle:
    """The article that states the total and its parts; raises UnexpectedLawError when that is not certain."""
    found = [(path, node, at, match) for path, node in law.articles() for at, match in _stated(law, path, node)]
    if len({path for path, *_ in found}) != 1:
        reason = "둘 이상입니다" if found else "없습니다"
        raise UnexpectedLawError(
            f"현행 정원 조례에 ‘정원의 총수’를 ‘○○○명’으로 적은 조문이 {reason}. 현행 글을 확인하십시오."
        )
    _, node, at, match = found[0]
    address = Address((Step(Level.ARTICLE, node.number),))
    totals, parts = _parts(law, at, address)
    return TotalArticle(address, (_place(at, match), *totals), parts)


def _stated(law: Instrument, path: Path, node: Provision) -> Iterator[tuple[Path, re.Match[str]]]:
    """Where an article, or a 항 of it, states the total in its own words."""
    if not _TOTAL_HEADING.search(node.heading):
        return
    children = [(*path, index) for index, child in enumerate(node.children) if child.level == Level.PARAGRAPH]
    for at in (path, *children):
        text = node_at(law.body, at).text
        match = _TOTAL.search(text) or (_COUNT.search(text) if "총수" in node.heading else None)
        if match:
            yield at, match
            return


def _parts(law: Instrument, path: Path, address: Address) -> tuple[list[CountPlace], dict[Authority, CountPlace]]:
    """The 호 below: sums again, and one count for each authority. Any other count is refused."""
    totals: list[CountPlace] = []
    parts: dict[Authority, CountPlace] = {}
    for index, node in enumerate(node_at(law.body, path).children):
        counts = list(_COUNT.finditer(node.text))
        if not counts:
            continue
        place = _place((*path, index), counts[0])
        authority = next((a for a, words in _AUTHORITY_WORDS.items() if any(word in node.text for word in words)), None)
        if len(counts) == 1 and _SUM_WORDS.search(node.text):
            totals.append(place)
        elif len(counts) == 1 and authority and authority not in parts:
            parts[authority] = place
        else:
            raise UnexpectedLawError(
                f"현행 정원 조례 {address}에 어느 기관의 것인지 알 수 없는 정원이 있습니다: “{node.text[:40]}”."
            )
    return totals, parts


# The annex named first behind 직급별 정원, or behind 정원관리기관별 정원; not the one of 정원책정기준.
_ANNEX = r"[^.]*?[“\"‘〈【]?(별표\s*(?:\d+(?:의\d+)*)?)"
_GRADES = re.compile(rf"(?:직급별\s*정원(?!\s*책정)|정원관리\s?기관별\s*정원(?!\s*책정)){_ANNEX}")


def find_grade_annex(law: Instrument) -> AnnexAddress:
    """The annex that the ordinance cites for 직급별 정원; raises UnexpectedLawError when that is not certain."""
    found = {address for _, node in addressed(law) for address in _cited(node.text)}
    headings = {AnnexAddress(annex.kind, annex.number): annex.heading for annex in law.annexes}
    fitting = [place for place in found if not re.search(r"책정\s*기준|한시", headings.get(place, ""))]
    if len(fitting) != 1:
        reason = "둘 이상이어서 고를 수 없습니다" if fitting else "없습니다"
        raise UnexpectedLawError(f"현행 정원 조례에 ‘직급별 정원은 별표 ○과 같다’는 조문이 {reason}.")
    return fitting[0]


def _cited(text: str) -> Iterator[AnnexAddress]:
    for sentence in text.split("다만")[:1]:
        for match in _GRADES.finditer(sentence):
            if "책정" in match[0] or "한시" in sentence[: match.end()]:
                continue
            address = read_annex(match[1])
            if address is not None:
                yield address
