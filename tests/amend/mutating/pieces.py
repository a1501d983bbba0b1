"""What all mutations stand on: places of a law, lists of siblings, numbers that shift, invented words."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from random import Random

from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Instrument, Path, Provision, Status, mapped, node_at, replaced, walk

Mutation = Callable[[Random, Instrument], Instrument | None]
Nodes = tuple[Provision, ...]

LISTS = (Level.PARAGRAPH, Level.SUBPARAGRAPH, Level.ITEM, Level.SUBITEM)
UNDER = {Level.ARTICLE: LISTS[:2], Level.PARAGRAPH: LISTS[1:2], Level.SUBPARAGRAPH: LISTS[2:3], Level.ITEM: LISTS[3:]}

_STEMS = (
    "가온",
    "나래",
    "다솜",
    "라온",
    "마루",
    "바다미",
    "새솔",
    "아라",
    "자람",
    "한별",
    "해솔",
    "큰빛",
    "미리내",
    "도담",
)
_KINDS = ("과", "국", "센터", "담당관", "위원회", "사업소", "지원단", "공원", "제도", "기금", "회의", "계획")
_DEEDS = ("운영", "설치", "관리", "지원", "점검", "조성", "심의", "육성")
_ENDS = (
    "규칙으로 정한다.",
    "구청장이 정하여 고시한다.",
    "별도로 둔다.",
    "매년 점검하여야 한다.",
    "따로 정하는 바에 따른다.",
)


def noun(rng: Random) -> str:
    """`가온센터`, now and then with a figure: `나래제도 17건`."""
    return rng.choice(_STEMS) + rng.choice(_KINDS) + (f" {rng.randint(2, 99)}건" if rng.random() < 0.1 else "")


def phrase(rng: Random) -> str:
    """What a 호 says: `가온센터 운영ㆍ점검에 관한 사항`."""
    deeds = "ㆍ".join(rng.sample(_DEEDS, rng.randint(1, 2)))
    return f"{noun(rng)} {deeds}에 관한 사항"


def sentence(rng: Random) -> str:
    """A whole sentence."""
    return f"{noun(rng)}의 {rng.choice(_DEEDS)}에 필요한 사항은 {rng.choice(_ENDS)}"


def words_for(rng: Random, level: Level) -> str:
    """The words of a new provision of that level."""
    return sentence(rng) if level <= Level.PARAGRAPH else phrase(rng)


def new_unit(rng: Random, level: Level, number: Number) -> Provision:
    """A new provision with invented words, at times with a list below."""
    text = words_for(rng, level)
    below: Nodes = ()
    heading = f"{noun(rng)}의 {rng.choice(_DEEDS)}" if level is Level.ARTICLE else ""
    if level in UNDER and level < Level.ITEM and rng.random() < 0.25:
        below = new_list(rng, rng.choice(UNDER[level]))
        text = "" if below[0].level is Level.PARAGRAPH else lead_in(rng, level)
    return Provision(level, number, heading, text, below)


def lead_in(rng: Random, level: Level) -> str:
    """The words in front of a list."""
    each = "각 호" if level <= Level.PARAGRAPH else "각 목"
    return (
        f"{noun(rng)}의 {rng.choice(_DEEDS)}는 다음 {each}와 같다."
        if level <= Level.PARAGRAPH
        else f"다음 {each}의 사항"
    )


def new_list(rng: Random, level: Level) -> Nodes:
    """Two to four siblings, numbered from 1."""
    return tuple(
        Provision(level, Number(index), "", words_for(rng, level)) for index in range(1, rng.randint(2, 4) + 1)
    )


def stub(node: Provision) -> Provision:
    """What stays of a deleted provision: its number; of a chapter its articles' too."""
    below = tuple(map(stub, node.children)) if node.level.is_division else ()
    return Provision(node.level, node.number, children=below, status=Status.DELETED)


# Places


def choose(rng: Random, law: Instrument, wanted: Callable[[Provision], bool]) -> Path | None:
    """A provision of the law of the wanted kind, or None."""
    found = [path for path, node in law.walk() if wanted(node)]
    return rng.choice(found) if found else None


def with_node(law: Instrument, path: Path, node: Provision) -> Instrument:
    """The law with another provision at a path."""
    return dataclasses.replace(law, body=replaced(law.body, path, node))


def siblings(law: Instrument, above: Path) -> Nodes:
    """The children of the provision at a path; of the law itself for the empty path."""
    return node_at(law.body, above).children if above else law.body


def with_siblings(law: Instrument, above: Path, nodes: Sequence[Provision]) -> Instrument:
    """The law with other children at a path."""
    if not above:
        return dataclasses.replace(law, body=tuple(nodes))
    return with_node(law, above, dataclasses.replace(node_at(law.body, above), children=tuple(nodes)))


def with_body(law: Instrument, body: Sequence[Provision]) -> Instrument:
    """The law with another body."""
    return dataclasses.replace(law, body=tuple(body))


# Numbers


def numbered(node: Provision, number: Number) -> Provision:
    """The provision under another number."""
    return dataclasses.replace(node, number=number)


def raised(number: Number, by: int) -> Number:
    """The number so many higher, branches kept."""
    return Number(number.value + by, number.branches)


def shifted(nodes: Sequence[Provision], start: int, by: int) -> Nodes:
    """Siblings with those from index `start` on under numbers so many higher; 항 before a list keep theirs."""
    level = nodes[start].level if start < len(nodes) else None
    return tuple(
        numbered(node, raised(node.number, by)) if index >= start and node.level is level else node
        for index, node in enumerate(nodes)
    )


def closes_up(nodes: Sequence[Provision], index: int) -> bool:
    """Whether the numbers behind an element can all be lowered by one when it is gone."""
    own = nodes[index].number
    behind = [node.number for node in nodes[index + 1 :] if node.level is nodes[index].level]
    return not own.branches and all(number.value > own.value for number in behind)


def articles_shifted(law: Instrument, start: Number, by: int) -> Instrument:
    """The law with its articles from `start` on under numbers so many higher."""

    def change(node: Provision) -> Provision:
        late = node.level is Level.ARTICLE and node.number >= start
        return numbered(node, raised(node.number, by)) if late else node

    return with_body(law, mapped(law.body, change))


def article_numbers(law: Instrument) -> list[Number]:
    """The numbers of the articles in reading order."""
    return [node.number for _, node in law.articles()]


def texts_changed(law: Instrument, change: Callable[[str], str]) -> Instrument:
    """The law with every text of its body passed through `change`."""
    body = mapped(law.body, lambda node: dataclasses.replace(node, text=change(node.text)))
    return with_body(law, body)


_CITED = re.compile(r"(?<![」률령법칙례] )(?<!」)제(\d{1,4})조((?:의\d{1,3})*)")


def citations_updated(law: Instrument, moved: dict[Number, Number]) -> Instrument:
    """The law with its citations of its own articles under their new numbers, as well as plain text tells them."""

    def cited(match: re.Match[str]) -> str:
        own = Number(int(match[1]), tuple(int(one) for one in match[2].split("의") if one))
        new = moved.get(own)
        return match[0] if new is None else f"제{new.value}조{''.join(f'의{one}' for one in new.branches)}"

    return texts_changed(law, lambda text: _CITED.sub(cited, text))


def maybe_cited(rng: Random, law: Instrument, moved: dict[Number, Number]) -> Instrument:
    """Citations of moved articles updated, or left as they were."""
    return citations_updated(law, moved) if rng.random() < 0.5 else law


__all__ = ["Level", "Number", "Path", "Provision", "walk"]
