"""UNI008: 조의 제목과 그 조의 장."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.korean import fold_dots
from ordinance.law.numbers import Level
from ordinance.law.tree import Provision, walk

_UNIT = re.compile(r"([가-힣A-Za-z0-9ㆍ]+?(?:국|과))(?:장)?(?:$|에 두는|의 (?:분장|사무|설치))")
_HEAD = re.compile(r"(?:^|\s)([가-힣A-Za-z0-9ㆍ]{2,}(?:국|과))장[은는] (?:다음|국의|과의)")


def look(document: Document) -> tuple[Found, ...]:
    """The head who is charged with duties is that of the unit in the heading of the article."""
    return tuple(
        found
        for place, node in document.addressed
        if node.level is Level.ARTICLE and (match := _UNIT.match(fold_dots(node.heading)))
        for found in _others(str(place), node, match[1])
    )


def _others(place: str, article: Provision, unit: str) -> Iterator[Found]:
    texts = [node.text for node in _texts(article) if "장은" in node.text or "장는" in node.text]
    heads = [match[1] for text in texts for match in _HEAD.finditer(fold_dots(text))]
    if len(heads) == 1 and heads[0] != unit and heads[0][-1] == unit[-1]:
        yield Found(
            place, f"제목은 {unit}인데 사무는 {heads[0]}장이 맡습니다. 어느 쪽이 맞는지 확인합니다.", f"{heads[0]}장"
        )


def _texts(article: Provision) -> Iterator[Provision]:
    yield article
    yield from (node for _, node in walk(article.children) if node.level is Level.PARAGRAPH)


RULE = LawRule(
    "UNI008",
    "조의 제목과 사무를 맡은 장이 같은 부서이다",
    Group.UNITS,
    Severity.ERROR,
    convention("A-8"),
    checks="국이나 과의 조에서 사무를 맡는다고 적은 장이 제목의 부서의 장인지 봅니다. 장이 여럿인 조는 보지 않습니다.",
    wrong=Example((LAW.replace("복지국장은", "복지문화국장은"),)),
    right=Example((LAW,)),
    look=look,
)
