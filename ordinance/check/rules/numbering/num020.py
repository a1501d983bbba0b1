"""NUM020: 두 번 적은 제목."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import Level

_HEAD_TWICE = re.compile(r"(제\d+조(?:의\d+)?\([^()\n]+\))\s*\1")
_HEAD_AT_END = re.compile(r"(제\d+조(?:의\d+)?)\([^()]+\)$")


def look(document: Document) -> tuple[Found, ...]:
    """The head of an article printed again right behind it; the reader takes both for one, or for words (I.1)."""
    return (*_in_title(document), *_in_heads(document), *_in_words(document))


def _in_title(document: Document) -> Iterator[Found]:
    """The first of two heads without a space between is taken for the end of what stands before: title or division."""
    divisions = (node.text for one in document.lists if one.level.is_division for node in one.nodes)
    for words in (document.law.title, *divisions):
        head = _HEAD_AT_END.search(words)
        if head is not None:
            yield Found(head[1], _SAID, words[-60:])


def _in_heads(document: Document) -> Iterator[Found]:
    for one in document.lists:
        for node in one.nodes if one.level is Level.ARTICLE else ():
            if node.heading and node.source and _HEAD_TWICE.match(node.source.lstrip()):
                yield Found(one.place_of(node), _SAID, node.source.strip()[:60])


def _in_words(document: Document) -> Iterator[Found]:
    prose = document.prose
    if ")제" not in prose.text:
        return
    for match in _HEAD_TWICE.finditer(prose.masked):
        yield Found(prose.place_at(match.start()), _SAID, prose.excerpt(*match.span()))


_SAID = "조의 번호와 제목이 두 번 적혀 있습니다. 하나를 지우십시오."


RULE = LawRule(
    "NUM020",
    "조의 번호와 제목을 두 번 적지 않는다",
    Group.NUMBERING,
    Severity.ERROR,
    convention("A-3, I.1"),
    checks="‘제8조(재정국) 제8조(재정국)’처럼 한 조의 번호와 제목이 거듭 적혔는지 봅니다.",
    wrong=Example(("제1조(목적) 제1조(목적) 목적을 정한다.",)),
    right=Example(("제1조(목적) 목적을 정한다.",)),
    look=look,
)
