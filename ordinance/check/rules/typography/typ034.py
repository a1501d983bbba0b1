"""TYP034: 가운뎃점의 글자 (H, S75)."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import once
from ordinance.korean import MIDDLE_DOT

_OTHER_DOTS = re.compile("[·‧∙⋅・•]")


def look(document: Document) -> tuple[Found, ...]:
    """The middle dot of law is ㆍ (U+318D); other dots are told once a text (A-9)."""
    prose = document.prose
    found = [(match.start(), match.end(), MIDDLE_DOT) for match in _OTHER_DOTS.finditer(prose.masked)]
    return once(prose, found, "가운뎃점은 “ㆍ”(U+318D)로 씁니다. 다른 글자의 가운뎃점이 있습니다.")


RULE = LawRule(
    "TYP034",
    "가운뎃점은 한 글자로 쓴다",
    Group.TYPOGRAPHY,
    Severity.WARNING,
    convention("A-9, H, S75"),
    checks="법령의 가운뎃점 “ㆍ”이 아닌 다른 가운뎃점을 찾아 문서마다 한 번 알립니다.",
    wrong=Example(("제1조(사무) 지휘·감독에 관한 사항을 정한다.",)),
    right=Example(("제1조(사무) 지휘ㆍ감독에 관한 사항을 정한다.",)),
    look=look,
)
