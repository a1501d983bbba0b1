"""STY064: 한 문서 안의 ‘하여야 한다’와 ‘해야 한다’ (H, S22)."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at

_OLD = re.compile(r"하여야 ?(?:한다|하며|하고)")
_NEW = re.compile(r"해야 ?(?:한다|하며|하고)")


def look(document: Document) -> tuple[Found, ...]:
    """One form of duty in one text (H)."""
    prose = document.prose
    if "하여야" not in prose.masked or "해야" not in prose.masked:
        return ()
    old, new = _OLD.search(prose.masked), _NEW.search(prose.masked)
    if old is None or new is None:
        return ()
    return (at(prose, old.start(), old.end(), "“하여야 한다”와 “해야 한다”를 섞어 썼습니다. 한 가지로 씁니다."),)


RULE = LawRule(
    "STY064",
    "‘하여야 한다’와 ‘해야 한다’를 섞지 않는다",
    Group.STYLE,
    Severity.INFO,
    convention("H, S22"),
    checks="한 문서에서 “하여야 한다”와 “해야 한다”를 함께 썼는지 봅니다.",
    wrong=Example(("제1조(책무) 구청장은 기준을 마련하여야 한다.\n제2조(공개) 구청장은 기준을 공개해야 한다.",)),
    right=Example(("제1조(책무) 구청장은 기준을 마련해야 한다.\n제2조(공개) 구청장은 기준을 공개해야 한다.",)),
    look=look,
)
