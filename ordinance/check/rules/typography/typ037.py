"""TYP037: 거듭된 빈칸 (A-9)."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import once

_SPACES = re.compile("[ \t\u00a0]{2,}|[\t\u00a0]")


def look(document: Document) -> tuple[Found, ...]:
    """No double spaces, tabs or fixed spaces between words (A-9)."""
    prose = document.prose
    found = [(match.start(), match.end(), " ") for match in _SPACES.finditer(prose.text)]
    return once(prose, found, "빈칸이 두 개 이상 이어지거나 특수한 빈칸이 있습니다. 한 칸으로 고칩니다.")


RULE = LawRule(
    "TYP037",
    "낱말 사이는 한 칸만 띄운다",
    Group.TYPOGRAPHY,
    Severity.INFO,
    convention("A-9"),
    checks="거듭된 빈칸, 탭, 특수한 빈칸을 찾아 문서마다 한 번 알립니다.",
    wrong=Example(("제1조(국의 설치) 구에  행정국을 둔다.",)),
    right=Example(("제1조(국의 설치) 구에 행정국을 둔다.",)),
    look=look,
)
