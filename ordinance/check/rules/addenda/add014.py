"""ADD014: 개정규정의 조."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.addenda import Kind, Matter
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.korean import Particle, attach
from ordinance.law.heads import number_of
from ordinance.law.numbers import Level, Number, mark

# `제7조, 제9조제1항 및 별표 3의 개정규정`: the places before the words, and the articles among them.
_CITED = re.compile(
    r"(?<![」』\d])(?<!부칙 )((?:제\d+조(?:의\d+)?|제\d+[항호](?:의\d+)?|[가-하]목|별표 ?\d*|별지 제\d+호서식|부터|까지|및|와|과|ㆍ|·|,|같은 [조항호]|본문|단서|각 호|외의 부분|\s)+)의 개정\s?규정"
)
_ARTICLE = re.compile(r"제(\d+)조((?:의\d+)?)")


def look(document: Document) -> tuple[Found, ...]:
    """Every article whose 개정규정 a 부칙 speaks of is there (D-2, D-3)."""
    known = {node.number for _, node in document.law.articles()}
    return tuple(
        Found(
            one.place,
            f"{attach(mark(Level.ARTICLE, number), Particle.I)} 본칙에 없습니다. 가리킨 개정규정의 조를 확인하십시오.",
            cited,
        )
        for matters in document.addenda
        for one in matters
        if one.kind is not Kind.AMENDS
        for number, cited in {number: cited for cited, number in _cited(one)}.items()
        if number not in known
    )


def _cited(matter: Matter) -> Iterator[tuple[str, Number]]:
    for match in _CITED.finditer(matter.text) if "개정" in matter.text else ():
        if matter.text[: match.start()].rstrip().endswith(("」", "법", "영", "조례", "규칙", "규정")):
            continue
        for article in _ARTICLE.finditer(match[1]):
            yield match[0].strip(" ,"), number_of(article[1], article[2])


RULE = LawRule(
    "ADD014",
    "부칙이 가리킨 개정규정의 조가 있다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("D-2, D-3"),
    checks="부칙이 ‘제3조의 개정규정’처럼 가리킨 조가 본칙에 있는지 봅니다. 삭제된 조는 삭제하는 개정규정일 수 있어 있는 것으로 봅니다. 다른 조례를 개정하는 글과 다른 법의 조는 보지 않습니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포한 날부터 시행한다. 다만, 제5조의 개정규정은 2027년 7월 1일부터 시행한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포한 날부터 시행한다. 다만, 제2조의 개정규정은 2027년 7월 1일부터 시행한다.",
        )
    ),
    look=look,
)
