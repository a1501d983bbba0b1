"""NUM014: 별표가 하나."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.law.numbers import Number
from ordinance.law.tree import AnnexKind


def look(document: Document) -> Looked:
    """A single annex bears no number (O26)."""
    annexes = [one for one in document.law.annexes if one.kind is AnnexKind.ANNEX]
    if not annexes:
        return NotChecked("별표 내용이 없음")
    if len(annexes) > 1 or annexes[0].number != Number(1):
        return ()
    return (Found("별표 1", "별표가 하나뿐인데 번호를 붙였습니다. ‘별표’라고만 적으십시오.", annexes[0].heading),)


RULE = LawRule(
    "NUM014",
    "별표가 하나면 번호를 붙이지 않는다",
    Group.NUMBERING,
    Severity.INFO,
    convention("A-2, O26"),
    checks="별표가 하나뿐인데 ‘별표 1’이라고 번호를 붙였는지 봅니다. 다른 별표가 삭제되어 번호만 남은 때에는 그대로 둡니다.",
    wrong=Example(("제1조(수당) 수당은 별표 1과 같다.\n[별표 1] 수당(제1조 관련)\n수당",)),
    right=Example(("제1조(수당) 수당은 별표와 같다.\n[별표] 수당(제1조 관련)\n수당",)),
    look=look,
    duties=("O26",),
)
