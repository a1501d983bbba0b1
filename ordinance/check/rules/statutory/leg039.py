"""LEG039: 보건소의 근거."""

from __future__ import annotations

import re

from ordinance.check.basis import health
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import NOT_ORGANISATION, is_organisation, provisions
from ordinance.check.rules.statutory.sample import ORGANISATION

_SET_UP = re.compile(r"보건소를? ?(?:둔다|설치한다|두며)")


def look(document: Document) -> Looked:
    """The usual grounds of a health centre: 법 제126조 and 지역보건법 제10조 (O19)."""
    if not is_organisation(document):
        return NOT_ORGANISATION
    return tuple(
        Found(
            str(place),
            "보건소의 근거로 흔히 인용하는 「지방자치법」 제126조와 「지역보건법」 제10조가 없습니다. 없어도 위법은 아닙니다.",
            match[0],
        )
        for place, node, match in provisions(document, _SET_UP)
        if "126" not in node.text and "지역보건법" not in node.text and not re.search(r"제\d+조", node.text)
    )


RULE = LawRule(
    "LEG039",
    "보건소를 두는 조는 근거를 인용한다",
    Group.STATUTORY,
    Severity.INFO,
    health("제10조"),
    checks="보건소를 두는 조가 「지방자치법」 제126조나 「지역보건법」 제10조를 인용하는지 봅니다.",
    wrong=Example((ORGANISATION + "제6조(보건소) 구에 보건소를 둔다.",)),
    right=Example(
        (ORGANISATION + "제6조(보건소) 「지방자치법」 제126조 및 「지역보건법」 제10조에 따라 구에 보건소를 둔다.",)
    ),
    look=look,
    duties=("O19",),
)
