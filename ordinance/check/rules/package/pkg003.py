"""PKG003: 다른 조례에 남은 부서."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.addenda import Kind, amended_others
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.check.rules.units.uni013 import OWN, ended, names
from ordinance.org import Reorganisation


def look(dossier: Dossier) -> Looked:
    """No other ordinance still names a unit that is no more (D-5)."""
    others = [document for document in dossier.documents if not document.roles & OWN]
    if dossier.drafted is not None and dossier.drafted.plan.others:
        return tuple(_undecided(dossier))
    if dossier.change is None or not others:
        return NotChecked("다른 조례가 주어지지 않음")
    change = dossier.change
    return tuple(
        found for document in others for found in _named(document, change, _amending(dossier, document.law.title))
    )


def _undecided(dossier: Dossier) -> Iterator[Found]:
    """What drafting could not amend by itself."""
    if dossier.drafted is None:
        return
    for one in dossier.drafted.consequences.undecided:
        message = f"{one.name}: {one.reason} 어떻게 고칠지 ‘직위변경’에 적으십시오." if one.name else one.reason
        yield Found(one.title, message)


def _amending(dossier: Dossier, title: str) -> str:
    """The words of 부칙 that amend an ordinance (다른 조례의 개정)."""
    amending = (matters for document in dossier.documents for matters in document.addenda)
    named = (one for matters in amending if title in {it.title for it in amended_others(matters)} for one in matters)
    return "\n".join(one.text for one in named if one.kind is Kind.AMENDS)


def _named(document: Document, change: Reorganisation, amending: str) -> Iterator[Found]:
    gone = [name for name in ended(change) if f"“{name}" not in amending]
    after = sorted(one.name for one in change.after.members)
    for place, node in document.addressed:
        for name in gone:
            # A name may be part of a longer one that goes on: 복지과 in 노인복지과.
            if names(node.text, name) and not any(name in one and one in node.text for one in after):
                yield Found(
                    str(place),
                    f"{name}: 개편 뒤에는 없는 부서의 이름입니다. {document.name}도 고칩니다.",
                    node.text[:60],
                    document=document.name,
                )


_GONE = AFTER.replace("소속기관:", "- {이름: 홍보과, 종류: 과, 상위: 행정국}\n소속기관:")
_OTHER = "한빛광역시 새솔구 위원회 조례\n\n제1조(위원) 홍보과장이 위원이 된다."

RULE = DossierRule(
    "PKG003",
    "다른 조례에 폐지된 부서가 남지 않는다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("D-5"),
    checks="없어지거나 이름이 바뀐 부서를 아직 부르는 다른 조례나 규칙이 없는지 봅니다. 부칙에서 그 이름을 고치는 조례는 보지 않습니다. 계획에서 만든 조례안이면 저절로 고치지 못한 것을 알립니다.",
    wrong=Example((LAW, _OTHER), before=_GONE, after=AFTER),
    right=Example((LAW, _OTHER.replace("홍보과장", "총무과장")), before=_GONE, after=AFTER),
    look=look,
)
