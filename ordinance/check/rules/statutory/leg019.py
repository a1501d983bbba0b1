"""LEG019: 조직관리위원회의 위촉위원."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import all_words
from ordinance.check.rules.statutory.sample import ORGANISATION

_BODY = re.compile("조직관리위원회")
_HALF = re.compile("2분의 1|2분의1|과반수")


def look(document: Document) -> Looked:
    """The text of a committee on organisation says that half of its members are from outside (O17)."""
    articles = [node for _, node in document.law.articles() if _BODY.search(f"{node.heading} {node.text}")]
    if not articles:
        return NotChecked("조직관리위원회를 정한 조가 없음")
    words = all_words(document)
    if "위촉" in words and not _HALF.search(words):
        return (
            Found(
                "",
                "위촉위원이 전체 위원의 2분의 1 이상이어야 한다는 말이 없습니다. 없어도 규정 제39조제3항에 따릅니다.",
            ),
        )
    return ()


RULE = LawRule(
    "LEG019",
    "조직관리위원회의 위촉위원은 2분의 1 이상이다",
    Group.STATUTORY,
    Severity.WARNING,
    staffing("제39조제3항"),
    checks="조직관리위원회를 둔 조례가 위촉위원의 비율을 적었는지 봅니다.",
    wrong=Example((ORGANISATION + "제6조(조직관리위원회) 조직관리위원회의 위원은 구청장이 위촉한다.",)),
    right=Example(
        (
            ORGANISATION
            + "제6조(조직관리위원회) 조직관리위원회의 위원은 구청장이 위촉하되, 위촉위원이 전체 위원의 2분의 1 이상이어야 한다.",
        )
    ),
    look=look,
    duties=("O17",),
)
