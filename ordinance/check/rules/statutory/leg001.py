"""LEG001: 조례에 적은 직급."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import NOT_ORGANISATION, is_organisation, provisions
from ordinance.check.rules.statutory.sample import ORGANISATION
from ordinance.law.sentences import sentences_of

_GRADE = re.compile(
    r"(?:국장|과장|담당관|실장|사업소장|출장소장)[은는]? [^.]*?(?:지방\S{0,6}(?:이사관|서기관|사무관|연구관|지도관)|[1-9]급)[^.]*?(?:보한다|임명한다|한다)"
)
_LAWFUL = re.compile("의회|한시|감사|개방형|임기제|직급은 규칙|보건소장|별표")


def look(document: Document) -> Looked:
    """The grade of a bureau head, division head or officer is for the rule (O02)."""
    if not is_organisation(document):
        return NOT_ORGANISATION
    return tuple(
        Found(str(place), "국장ㆍ과장ㆍ담당관ㆍ사업소장의 직급은 조례가 아니라 규칙으로 정합니다.", match[0][:80])
        for place, node, _ in provisions(document, _GRADE)
        for sentence in sentences_of(node.text)
        if (match := _GRADE.search(sentence)) and not _LAWFUL.search(sentence)
    )


RULE = LawRule(
    "LEG001",
    "직급은 규칙으로 정한다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제13조제2항, 제20조제3항"),
    checks="행정기구 조례가 국장ㆍ과장ㆍ담당관ㆍ사업소장의 직급을 적었는지 봅니다. 의회사무국장, 한시정원, 감사기구의 장, 개방형 직위는 보지 않습니다.",
    wrong=Example(
        (
            ORGANISATION.replace("제2조(국의", "제2조(국장) 국장은 지방서기관으로 보한다.\n제3조(국의")
            .replace("제3조(보좌", "제4조(보좌")
            .replace("제4조(행정국)", "제5조(행정국)")
            .replace("제5조(복지국)", "제6조(복지국)"),
        )
    ),
    right=Example((ORGANISATION,)),
    look=look,
    duties=("O02",),
)
