"""Defects of numbers, planted in real headcount ordinances and in the drafted example's table."""

from __future__ import annotations

import random
import re

from ordinance.check import Dossier, Role
from ordinance.law.printer import print_law
from ordinance.law.read import read
from tests.check.planting import Planter, with_law

_COUNT = re.compile(r"(\d[\d,]*)(?=명)")


def _headcount(dossier: Dossier) -> int | None:
    found = (index for index, one in enumerate(dossier.documents) if Role.HEADCOUNT in one.roles)
    return next(found, None)


def _wrong_count(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """One of the numbers of the article on the total is another."""
    index = _headcount(dossier)
    if index is None:
        return None
    text = print_law(dossier.documents[index].law)
    block = re.search(r"^[^\n]*(?:총수|총정원)[^\n]*명[^\n]*\n(?:\d+\. [^\n]*\n)+", text, re.MULTILINE)
    if block is None:
        return None
    counts = list(_COUNT.finditer(text, block.start(), block.end()))
    match = chance.choice(counts)
    wrong = int(match[1].replace(",", "")) + chance.choice((1, -1, 9, 10, 100))
    if wrong <= 0:
        return None
    return with_law(dossier, index, read(f"{text[: match.start()]}{wrong:,}{text[match.end() :]}"))


def _all_to_the_rule(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """The words that keep the higher grades in the ordinance are lost."""
    index = _headcount(dossier)
    if index is None:
        return None
    text = print_law(dossier.documents[index].law)
    changed = re.sub(r"다만, \d급 ?이하[^.]*?직급별 정원", "다만, 직급별 정원", text, count=1)
    return with_law(dossier, index, read(changed)) if changed != text else None


def _classes_promised(dossier: Dossier, chance: random.Random) -> Dossier | None:
    index = _headcount(dossier)
    if index is None:
        return None
    text = print_law(dossier.documents[index].law)
    changed = re.sub(r"직급별 정원은 (?=별표)", "직급별 정원(전문경력관의 직위군을 포함한다)은 ", text, count=1)
    return with_law(dossier, index, read(changed)) if changed != text else None


PLANTERS: dict[str, Planter] = {
    "HED001": _wrong_count,
    "HED006": _all_to_the_rule,
    "HED007": _classes_promised,
}
