"""CIT017: 같은 지방자치단체의 다른 법규."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ordinance.check.basis import convention
from ordinance.check.citing import dangling, found, in_document
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.law.citations_model import OtherLaw
from ordinance.law.citations_resolve import Reason
from ordinance.law.tree import Instrument

_REASONS = frozenset({Reason.NO_PROVISION, Reason.DELETED, Reason.MOVED, Reason.NO_LIST})


def look(dossier: Dossier) -> Looked:
    """What a rule cites of the ordinance beside it exists, and the reverse (A-7)."""
    if len(dossier.documents) < 2:
        return NotChecked("함께 볼 다른 조례나 규칙이 주어지지 않음")
    laws = {document.law.title: document.law for document in dossier.documents if document.law.title}
    return tuple(one for document in dossier.documents for one in in_document(document, _in(document, laws)))


def _in(document: Document, laws: Mapping[str, Instrument]) -> Iterator[Found]:
    for citation in document.citations:
        if isinstance(citation.law, OtherLaw):
            for reference, reason in dangling(document, citation, laws, _REASONS):
                yield found(citation, f"「{citation.law.title}」의 “{reference.text}”: {reason}입니다.", reference)


RULE = DossierRule(
    "CIT017",
    "함께 있는 조례와 규칙의 조문은 있다",
    Group.CITATIONS,
    Severity.ERROR,
    convention("A-7"),
    checks="함께 준 같은 지방자치단체의 조례와 규칙이 서로 인용한 조문이 있는지 봅니다.",
    wrong=Example(
        (
            "새솔구 행정기구 설치 조례\n\n제1조(국) 구에 국을 둔다.",
            "새솔구 행정기구 설치 조례 시행규칙\n\n제1조(목적) 「새솔구 행정기구 설치 조례」 제9조에 따라 정한다.",
        )
    ),
    right=Example(
        (
            "새솔구 행정기구 설치 조례\n\n제1조(국) 구에 국을 둔다.",
            "새솔구 행정기구 설치 조례 시행규칙\n\n제1조(목적) 「새솔구 행정기구 설치 조례」 제1조에 따라 정한다.",
        )
    ),
    look=look,
)
