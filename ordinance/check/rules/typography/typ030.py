"""TYP030: 문장 끝의 마침표 (A-8)."""

from __future__ import annotations

import re
from itertools import pairwise

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.check.prose import BLANK, Prose
from ordinance.law.locate import SlotKind
from ordinance.law.numbers import Level

# A verb that ends a sentence of law; a noun such as 바다 or 담배 does not end so.
_VERB = re.compile(
    r"(?:한|된|둔|는|른|린|진|긴|간|온|린|있|없|같|않|본|인|쓴|준|난|킨|운|룬|춘|꾼|온|친|낸|맡는|이)다$"
)
_SENTENCES = frozenset({Level.ARTICLE, Level.PARAGRAPH})


def look(document: Document) -> tuple[Found, ...]:
    """Every 조 and 항 that is a sentence ends with a period, before a list of 호 too (A-8)."""
    prose = document.prose
    return tuple(
        at(prose, stop - 1, stop, "문장 끝에 마침표가 없습니다.", f"{prose.text[stop - 1]}.")
        for index, (start, stop) in enumerate(_bounds(prose))
        if _is_sentence(prose, index) and _VERB.search(prose.masked[start:stop].rstrip(BLANK))
    )


def _bounds(prose: Prose) -> list[tuple[int, int]]:
    """First and last character of every piece."""
    return [(one, other - 1) for one, other in pairwise((*prose.starts, len(prose.text) + 1))]


def _is_sentence(prose: Prose, index: int) -> bool:
    piece = prose.pieces[index]
    return piece.kind is SlotKind.TEXT and bool(piece.steps) and piece.steps[-1].level in _SENTENCES


RULE = LawRule(
    "TYP030",
    "문장은 마침표로 끝낸다",
    Group.TYPOGRAPHY,
    Severity.ERROR,
    convention("A-8"),
    checks="조와 항의 문장이 마침표로 끝나는지 봅니다. 명사로 끝나는 호와 목은 마침표가 없으므로 보지 않습니다.",
    wrong=Example(("제1조(국의 설치) 구에 행정국을 둔다",)),
    right=Example(("제1조(국의 설치) 구에 행정국을 둔다.",)),
    look=look,
)
