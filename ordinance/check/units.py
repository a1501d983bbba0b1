"""Units that an ordinance sets up, read from its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.bill.carriers import addressed
from ordinance.law.address import Address
from ordinance.law.tree import Instrument

# `행정국에 행정지원과, 자치행정과 및 민원여권과를 둔다`: the owner, then the list.
_PLACED = re.compile(r"(?:^|\s)(?P<list>[^\s,ㆍ]+(?:(?:,\s?|ㆍ|\s및\s)[^\s,ㆍ]+)*?)[을를] (?:둔다|두며)")
_JOINT = re.compile(r",\s?|ㆍ|\s및\s")
_KIND = re.compile(r"(?:국|실|본부|단|부|과|담당관)$")


def placed_units(law: Instrument) -> Iterator[tuple[Address, str]]:
    """Every 국, 과, 담당관 and the like that a sentence `…를 둔다` names, with its place, in reading order."""
    for place, node in addressed(law):
        for match in _PLACED.finditer(node.text):
            for name in _names(match["list"]):
                yield place, name


def _names(text: str) -> list[str]:
    """The names of a list. A piece that does not end like a unit goes on with the next: `어르신ㆍ장애인과`."""
    names: list[str] = []
    waiting = ""
    for piece, joint in _pieces(text):
        whole = waiting + piece
        if _KIND.search(whole):
            names.append(whole)
            waiting = ""
        else:
            waiting = whole + joint if joint == "ㆍ" else ""
    return names


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    for match in _JOINT.finditer(text):
        yield text[at : match.start()], match[0]
        at = match.end()
    yield text[at:], ""
