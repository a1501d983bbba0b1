"""NUM013: 별표의 번호."""

from __future__ import annotations

from ordinance.check.attachments import breaks
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Group, LawRule, Looked, NotChecked, Severity
from ordinance.law.tree import AnnexKind


def look(document: Document) -> Looked:
    """Annexes are numbered from 1 without holes (O26)."""
    annexes = [one for one in document.law.annexes if one.kind is AnnexKind.ANNEX]
    return tuple(breaks(annexes)) if annexes else NotChecked("별표 내용이 없음")


RULE = LawRule(
    "NUM013",
    "별표 번호의 차례",
    Group.NUMBERING,
    Severity.WARNING,
    convention("A-2, O26"),
    checks="별표가 1부터 빠짐없이 차례대로 붙어 있는지 봅니다. 삭제된 별표는 이어진 것으로 봅니다. 별표가 붙어 있지 않은 글은 보지 않습니다.",
    wrong=Example(
        (
            "제1조(수당) 수당은 별표 1 및 별표 3과 같다.\n[별표 1] 수당(제1조 관련)\n수당\n[별표 3] 여비(제1조 관련)\n여비",
        )
    ),
    right=Example(
        (
            "제1조(수당) 수당은 별표 1 및 별표 2와 같다.\n[별표 1] 수당(제1조 관련)\n수당\n[별표 2] 여비(제1조 관련)\n여비",
        )
    ),
    look=look,
    duties=("O26",),
)
