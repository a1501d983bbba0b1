"""UNI010: 부서 목록의 구분."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.check.phrases import at
from ordinance.check.rules.units.sample import LAW

_RUN_ON = re.compile(
    r"(?<![가-힣])([가-힣0-9]{2,}과) ([가-힣0-9]{2,}(?:과|담당관))(?=,|ㆍ|·| 및 |[을를] (?:둔다|두며|두고))"
)
_BEFORE = re.compile(r"(?:[,ㆍ·] ?|에 |및 )\Z")


def look(document: Document) -> tuple[Found, ...]:
    """Units of a list are divided by commas, dots or 및."""
    prose = document.prose
    if "과 " not in prose.masked:
        return ()
    return tuple(
        at(prose, match.start(), match.end(), f"“{match[1]}”와 “{match[2]}” 사이에 쉼표나 “및”이 없습니다.")
        for match in _RUN_ON.finditer(prose.masked)
        if prose.piece_at(match.start()).start == match.start()
        or _BEFORE.search(prose.masked, max(0, match.start() - 3), match.start())
    )


RULE = LawRule(
    "UNI010",
    "부서를 늘어놓을 때에는 구분하여 적는다",
    Group.UNITS,
    Severity.WARNING,
    convention("A-8"),
    checks="과를 늘어놓은 곳에서 쉼표, 가운뎃점, ‘및’ 없이 빈칸만으로 이어진 과를 찾습니다.",
    wrong=Example((LAW.replace("총무과를", "총무과 세무과, 회계과를"),)),
    right=Example((LAW.replace("총무과를", "총무과, 세무과 및 회계과를"),)),
    look=look,
)
