"""NUM015: 서식의 번호."""

from __future__ import annotations

from ordinance.check.attachments import breaks
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Group, LawRule, Looked, NotChecked, Severity
from ordinance.law.tree import AnnexKind


def look(document: Document) -> Looked:
    """Forms are numbered from 제1호 without holes."""
    forms = [one for one in document.law.annexes if one.kind is AnnexKind.FORM]
    return tuple(breaks(forms)) if forms else NotChecked("별지 서식 내용이 없음")


RULE = LawRule(
    "NUM015",
    "별지 서식 번호의 차례",
    Group.NUMBERING,
    Severity.WARNING,
    convention("C-11"),
    checks="별지 서식이 제1호부터 빠짐없이 차례대로 붙어 있는지 봅니다. 삭제된 서식은 이어진 것으로 봅니다. 서식이 붙어 있지 않은 글은 보지 않습니다.",
    wrong=Example(
        (
            "제1조(신청) 신청은 별지 제1호서식 및 별지 제3호서식에 따른다.\n[별지 제1호서식] 신청서\n신청\n[별지 제3호서식] 확인서\n확인",
        )
    ),
    right=Example(
        (
            "제1조(신청) 신청은 별지 제1호서식 및 별지 제2호서식에 따른다.\n[별지 제1호서식] 신청서\n신청\n[별지 제2호서식] 확인서\n확인",
        )
    ),
    look=look,
)
