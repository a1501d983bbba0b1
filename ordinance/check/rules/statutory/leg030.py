"""LEG030: 정원책정기준."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import NOT_HEADCOUNT
from ordinance.check.rules.statutory.sample import HEADCOUNT

_BY_KIND = re.compile(r"(?:종류별|직종별)[^.]*책정\s*기준")
_BY_GRADE = re.compile(r"직급별[^.]*책정\s*기준")


_FEWEST = 3


def look(document: Document) -> Looked:
    """The ordinance sets a standard by kind and one by grade (Q09)."""
    if Role.HEADCOUNT not in document.roles:
        return NOT_HEADCOUNT
    if sum(1 for _ in document.law.articles()) < _FEWEST:
        return NotChecked("정원 조례의 일부만 주어진 글임")
    if "특별자치도" in document.law.title or "특별자치시" in document.law.title:
        return NotChecked("다른 특별법에 따르는 지방자치단체임")
    words = document.prose.text
    missing = [name for name, pattern in (("종류별", _BY_KIND), ("직급별", _BY_GRADE)) if not pattern.search(words)]
    return tuple(Found("", f"{name} 정원책정기준을 정한 조가 없습니다. 조례로 정합니다.") for name in missing)


RULE = LawRule(
    "LEG030",
    "종류별ㆍ직급별 정원책정기준을 정한다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제24조제1항, 제29조"),
    checks="정원 조례가 공무원의 종류별 정원책정기준과 직급별 정원책정기준을 정하는지 봅니다.",
    wrong=Example((HEADCOUNT.replace("종류별 정원책정기준은 별표 1과 같고, ", ""),)),
    right=Example((HEADCOUNT,)),
    look=look,
    duties=("Q09",),
)
