"""CIT009: 「지방자치단체의 행정기구와 정원기준 등에 관한 규정」의 삭제된 조."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import staffing
from ordinance.check.citing import articles, found, in_document, of_law
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.law.numbers import Number

_DECREE = "지방자치단체의 행정기구와 정원기준 등에 관한 규정"
_DELETED = {Number(9, (2,)): "2024년 3월 29일"}


def look(dossier: Dossier) -> Looked:
    """No article of the decree is cited that was deleted in 2024 (O20); where the decree is at hand, CIT005 tells it."""
    if _DECREE in dossier.upper:
        return ()
    return tuple(one for document in dossier.documents for one in in_document(document, _in(document)))


def _in(document: Document) -> Iterator[Found]:
    for citation in of_law(document, _DECREE):
        for reference in citation.references:
            for number in articles(reference):
                if number in _DELETED:
                    yield found(citation, f"“{reference.text}”: {_DELETED[number]}에 삭제된 조문입니다.", reference)


RULE = DossierRule(
    "CIT009",
    "「지방자치단체의 행정기구와 정원기준 등에 관한 규정」의 삭제된 조를 인용하지 않는다",
    Group.CITATIONS,
    Severity.ERROR,
    staffing("제9조의2(삭제)"),
    checks="2024년 3월 29일에 삭제된 제9조의2를 인용하는지 봅니다. 상위법령을 주면 CIT005가 모든 조를 봅니다.",
    wrong=Example(
        ("새솔구 조례\n\n제1조(목적) 「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제9조의2에 따라 정한다.",)
    ),
    right=Example(
        ("새솔구 조례\n\n제1조(목적) 「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제13조에 따라 정한다.",)
    ),
    look=look,
    duties=("O20",),
)
