"""Units that a text of law sets up, read from its own words: `행정국에 총무과, 세무과 및 회계과를 둔다`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ordinance.korean import fold_dots
from ordinance.law.address import Address
from ordinance.law.numbers import Level
from ordinance.law.tree import Provision

# What a unit, or a post that is one, ends in (규정 제6조, and the names in use). 도서관 or 박물관 is an institution.
KIND = re.compile(r"(?:국|실|본부|단|과|담당관|정책관|기획관|감사관|공보관|홍보관|협력관|행정관|관리관|보좌관|대변인)$")
_SETS_UP = re.compile(r"(?P<list>[^.]*?)[을를]\s*(?:각각\s*)?(?:둔다|두며|두고|두되|설치한다|설치하며|설치하고)")
# What stands before the list: the unit or post above it, a purpose, a ground.
_BEFORE = re.compile(r"(?:밑에|소속으로|직속으로|보좌기관으로|아래에|에는|에|위하여|위해|따라|으로)\s+(?=\S)")
_OWNER = re.compile(r"(\S+?)\s?(?:밑에|소속으로|직속으로|아래에|에는|에)\s*$")
# A post with a list of its own: `시장 밑에 …, 부시장을 보좌하기 위하여 …을 둔다`.
_ASSISTED = re.compile(r"(\S+?)(?: (?:밑에|소속으로|직속으로)|[을를] 보좌하기 위하여)$")
# Further from the list: `균형발전국에 한시적으로 …과를 둔다`, `행정국은 …과를 둔다`.
_OWNER_BEFORE = re.compile(r"(?:^|\s)(?!(?:실|국|본부)ㆍ)([가-힣A-Za-z0-9ㆍ-]+(?:국|실|본부|단))(?:에|에는|은|는)\s")
# The heading of a bureau's article: `제5조(행정국)`, `제5조(행정국에 두는 과)`.
_HEADING = re.compile(r"([가-힣A-Za-z0-9ㆍ-]{2,}(?:국|실|본부|단))(?:$|에 두는\s?\S*$|의? (?:설치|분장|하부))")
# A heading that names kinds and no bureau: `제3조(실ㆍ담당관ㆍ국의 설치)`.
_KINDS = frozenset({"국", "실", "본부", "단", "과", "관", "담당관"})
_BUREAU = re.compile(r"(?:국|실|본부|단)$")
_JOINT = re.compile(r",\s?|ㆍ|\s및\s|\s")
_AND = re.compile(r"(?<=[국실단관])과\s|(?<=[과부소])와\s")
# Not a head with the particle 과: `행정국장과`. 생활보장과, 전통시장과 are divisions.
_NAME = re.compile(
    r"(?!.*(?:(?:[국실과소단관동면읍원부]|부시|구청)장과$)|[시구군]장과$)[가-힣A-Za-z0-9][가-힣A-Za-z0-9ㆍ-]+"
)
# What a bureau may have beside divisions: `행정국에 총무과 및 중앙도서관을 둔다`.
_BELOW_BUREAU = re.compile(KIND.pattern.removesuffix(")$") + r"|[가-힣]관|센터|반|팀)$")

_DECLARING = re.compile(
    r"다음 (?:각 호의?|의) ?\S*(?:국|실|과|담당관|부서|기구)\S* ?(?:[을를] )?(?:둔다|설치한다)|다음 각 호와 같다"
)
_NAMED = re.compile(r"(?P<name>[가-힣A-Za-z0-9ㆍ]+)(?:\s?[:：].*|\.)?")


@dataclass(frozen=True, slots=True)
class SetUp:
    """One unit that a sentence sets up: its name (dots as ㆍ), the words for what it is under, and where."""

    name: str
    owner: str
    place: Address


def units_of(addressed: Sequence[tuple[Address, Provision]]) -> tuple[SetUp, ...]:
    """Every unit that a text sets up, in reading order."""
    found: list[SetUp] = []
    heading = ""
    for place, node in addressed:
        if node.level is Level.ARTICLE:
            heading = node.heading
        text = node.text
        if "둔다" in text or "두" in text or "설치" in text:
            found += _in_node(heading, place, node)
    return tuple(found)


def _in_node(heading: str, place: Address, node: Provision) -> Iterator[SetUp]:
    text = fold_dots(node.text)
    for match in _SETS_UP.finditer(text):
        yield from (SetUp(name, owner, place) for owner, names in _groups(match["list"], heading) for name in names)
    if node.children and _DECLARING.search(text):
        owner = _owner(text, heading)
        for child in node.children:
            named = _NAMED.fullmatch(fold_dots(child.text).strip())
            if named is not None and KIND.search(named["name"]):
                yield SetUp(named["name"], owner, place)


def _groups(text: str, heading: str) -> Iterator[tuple[str, list[str]]]:
    """The owners and the names of what stands before the verb; each post may have its own list before it.

    `시장 밑에 대변인, 부시장 밑에 감사담당관을 둔다`
    """
    begin = 0
    for match in _BEFORE.finditer(text):
        assisted = _ASSISTED.search(text[:begin].rstrip())
        if assisted:
            # The next post, and what is said of it, stand behind the last mark of the list.
            yield assisted[1], names_in(text[begin : match.start()].rpartition(",")[0].rstrip("을를"))
        begin = match.end()
    before = text[:begin].rstrip()
    owner = _ASSISTED.search(before) or _OWNER.search(before)
    above = owner[1] if owner else _owner(text, heading)
    yield above, names_in(text[begin:], _BELOW_BUREAU if _BUREAU.search(above) else KIND)


def _owner(text: str, heading: str) -> str:
    """The bureau that the sentence names before the list, or the one that the article is about."""
    named = _OWNER_BEFORE.findall(text)
    if named:
        return str(named[-1])
    about = _HEADING.match(fold_dots(heading).strip())
    return about[1] if about and _KINDS.isdisjoint(about[1].split("ㆍ")) else ""


def names_in(text: str, kind: re.Pattern[str] = KIND) -> list[str]:
    """The names of a list. A piece that does not end like a unit goes on with the next: `어르신ㆍ장애인과`."""
    names: list[str] = []
    waiting = ""
    for piece, joint in _pieces(_AND.sub(", ", text)):
        # A space is missing in real lists: `관광국에문화과`.
        whole = (waiting + piece).rpartition("국에")[2]
        if kind.search(whole):
            names += [whole] if _NAME.fullmatch(whole) else []
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
