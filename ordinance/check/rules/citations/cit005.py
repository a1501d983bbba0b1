"""CIT005: 상위법령의 조문."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import autonomy
from ordinance.check.citing import dangling, found, in_document
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.law.citations_model import OtherLaw
from ordinance.law.citations_resolve import Reason

_REASONS = frozenset({Reason.NO_PROVISION, Reason.DELETED, Reason.MOVED, Reason.REVERSED})


def look(dossier: Dossier) -> Looked:
    """Every article and 항 cited of an upper law at hand exists (O20, N01)."""
    if not dossier.upper:
        return NotChecked("상위법령이 주어지지 않음(--upper-law)")
    return tuple(one for document in dossier.documents for one in in_document(document, _in(document, dossier)))


def _in(document: Document, dossier: Dossier) -> Iterator[Found]:
    for citation in document.citations:
        if not isinstance(citation.law, OtherLaw):
            continue
        for reference, reason in dangling(document, citation, dossier.upper, _REASONS):
            yield found(citation, f"「{citation.law.title}」의 “{reference.text}”: {reason}입니다.", reference)


RULE = DossierRule(
    "CIT005",
    "인용한 상위법령의 조문은 있다",
    Group.CITATIONS,
    Severity.ERROR,
    autonomy("제28조제1항"),
    checks="--upper-law로 준 상위법령을 인용한 곳마다 그 조ㆍ항ㆍ호가 있는지 봅니다. 주어지지 않은 법령의 인용은 보지 않습니다.",
    wrong=Example(
        ("새솔구 조례\n\n제1조(목적) 「가온법」 제9조에 따른 사항을 정한다.",),
        upper=("가온법\n\n제1조(목적) 목적을 정한다.",),
    ),
    right=Example(
        ("새솔구 조례\n\n제1조(목적) 「가온법」 제1조에 따른 사항을 정한다.",),
        upper=("가온법\n\n제1조(목적) 목적을 정한다.",),
    ),
    look=look,
    duties=("O20",),
)
