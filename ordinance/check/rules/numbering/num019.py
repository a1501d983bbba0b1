"""NUM019: 벌려 쓴 제목."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.law.numbers import mark

# Three single syllables and more, each by itself; or two that make up the whole title.
_SPREAD = re.compile(r"(?:^|\s)[가-힣](?:\s+[가-힣]){2,}(?:\s|$)|^[가-힣]\s+[가-힣]$")


def look(document: Document) -> tuple[Found, ...]:
    """Letter-spaced titles of divisions are an old habit of layout (A-2)."""
    return tuple(
        Found(
            mark(node.level, node.number),
            f"제목을 한 글자씩 벌려 썼습니다: ‘{node.heading}’. ‘{''.join(node.heading.split())}’처럼 붙여 쓰십시오.",
            node.heading,
        )
        for one in document.lists
        if one.level.is_division
        for node in one.nodes
        if _SPREAD.search(node.heading)
    )


RULE = LawRule(
    "NUM019",
    "장ㆍ절의 제목을 벌려 쓰지 않는다",
    Group.NUMBERING,
    Severity.WARNING,
    convention("A-2"),
    checks="‘총   칙’, ‘제2장 구 본 청’처럼 장ㆍ절의 제목을 한 글자씩 벌려 썼는지 봅니다. 두 글자마다 한 칸인 보통의 띄어쓰기는 보지 않습니다.",
    wrong=Example(("제1장 총  칙\n제1조(목적) 목적을 정한다.",)),
    right=Example(("제1장 총칙\n제1조(목적) 목적을 정한다.",)),
    look=look,
)
