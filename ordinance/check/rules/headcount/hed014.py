"""HED014: 한시정원의 기한."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.headcount.sample import LAW

_TEMPORARY = re.compile("한시정원|한시 정원")
_DATE = re.compile(r"\d{4}\s?[.년]|존속기한|존속기간|유효기간")


def look(document: Document) -> Looked:
    """Temporary posts have their number, grades and end in an ordinance (Q15)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    named = [(place, node) for place, node in document.addressed if _TEMPORARY.search(node.text)]
    if not named:
        return ()
    texts = [node.text for _, node in document.addressed]
    texts += [one.text for one in document.law.addenda]
    texts += [text for annex in document.law.annexes for text in annex.texts()]
    if not document.law.annexes and not document.law.addenda:
        return NotChecked("한시정원의 기한이 있을 별표와 부칙이 주어지지 않음")
    if any(_DATE.search(text) for text in texts):
        return ()
    place, node = named[0]
    return (
        Found(str(place), "한시정원의 존속기한을 정한 곳이 없습니다. 3년의 범위에서 조례로 정합니다.", node.text[:60]),
    )


RULE = LawRule(
    "HED014",
    "한시정원에는 기한이 있다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제28조제2항ㆍ제4항ㆍ제6항"),
    checks="한시정원을 두는 정원 조례가 그 기한을 본문, 별표, 부칙 어디에든 정했는지 봅니다. 별표와 부칙이 없는 자료는 점검하지 않습니다.",
    wrong=Example((LAW.replace("정한다.\n[별표 1]", "정한다.\n제5조(한시정원) 한시정원은 2명으로 한다.\n[별표 1]"),)),
    right=Example(
        (
            LAW.replace(
                "정한다.\n[별표 1]",
                "정한다.\n제5조(한시정원) 한시정원은 2명으로 하며, 2027년 12월 31일까지 둔다.\n[별표 1]",
            ),
        )
    ),
    look=look,
    duties=("Q15",),
)
