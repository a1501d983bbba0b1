"""PKG004: 바뀐 제명의 인용."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.korean import Particle, attach


def look(dossier: Dossier) -> Looked:
    """Where an ordinance takes a new title, no other text at hand cites the old one (D-5)."""
    renamed = {
        document.in_force.title: document.law.title
        for document in dossier.documents
        if document.in_force is not None and document.in_force.title != document.law.title
    }
    if not renamed:
        return NotChecked("제명을 바꾸는 개정이 없음")
    return tuple(found for document in dossier.documents for found in _citing(document, renamed))


def _citing(document: Document, renamed: dict[str, str]) -> Iterator[Found]:
    prose = document.prose
    for old, new in renamed.items():
        cited = f"「{old}」"
        at = prose.text.find(cited)
        if at >= 0 and not prose.place_at(at).startswith("부칙"):
            put = attach(f"“「{new}」”", Particle.RO)
            message = f"제명이 바뀌는 조례를 옛 제명으로 인용합니다. {put} 고칩니다."
            yield Found(prose.place_at(at), message, prose.excerpt(at, at + len(cited)), document=document.name)


_RULE = """\
한빛광역시 새솔구 행정기구 설치 조례 시행규칙

제1조(목적) 이 규칙은 「{}」의 시행에 필요한 사항을 정한다.
"""
_OLD, _NEW = "한빛광역시 새솔구 행정기구 설치 조례", "한빛광역시 새솔구 행정기구 및 조직 운영 조례"
_AMENDMENT = f"{_OLD} 일부를 다음과 같이 개정한다.\n제명 “{_OLD}”를 “{_NEW}”로 한다."

RULE = DossierRule(
    "PKG004",
    "바뀐 제명으로 인용한다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("D-5"),
    checks="제명이 바뀌는 조례를 옛 제명으로 인용하는 조례나 규칙이 함께 주어졌는지 봅니다. 부칙은 보지 않습니다.",
    wrong=Example((LAW, _RULE.format(_OLD)), amendment=_AMENDMENT),
    right=Example((LAW, _RULE.format(_NEW)), amendment=_AMENDMENT),
    look=look,
)
