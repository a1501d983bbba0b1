"""What rules on bureaux share: the list of bureaux of an ordinance, and the articles that bear their names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ordinance.check.document import Document
from ordinance.korean import fold_dots
from ordinance.law.address import Address
from ordinance.law.numbers import Level

# `제6조(행정국)`, `제6조(행정국에 두는 과)`, `제6조(행정국의 분장사무)`, `제6조(행정국장)`.
_HEADED = re.compile(
    r"(?!\S*(?:^|ㆍ)(?:실|국|본부|단|실장|국장|담당관|과)ㆍ)(?!의회)([가-힣A-Za-z0-9ㆍ]{2,}국)(?:장)?(?:$|에\s|의\s|\s(?:및|두는|소관|설치|분장|사무))"
)
_BUREAU = re.compile(r"국$")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Bureaux:
    """The bureaux that one provision lists, in order, and those that head an article, in order, each with its place."""

    listed: tuple[str, ...]
    listed_at: Address
    headed: tuple[tuple[str, Address], ...]


def bureaux_of(document: Document) -> Bureaux | None:
    """Of an ordinance that lists its bureaux and gives most of them an article each; None for other texts."""
    lists: dict[Address, list[str]] = {}
    for unit in document.units:
        if _BUREAU.search(unit.name):
            lists.setdefault(unit.place, []).append(unit.name)
    place = max(lists, key=lambda one: len(lists[one]), default=None)
    if place is None or len(lists[place]) < _FEWEST:
        return None
    headed = tuple(
        (match[1], address)
        for address, node in document.addressed
        if node.level is Level.ARTICLE
        and not node.deleted
        and (match := _HEADED.match(fold_dots(node.heading)))
        and not match[1].endswith("ㆍ국")
    )
    common = {name for name, _ in headed} & set(lists[place])
    if len(common) * 2 < len(lists[place]):
        return None
    return Bureaux(tuple(lists[place]), place, headed)
