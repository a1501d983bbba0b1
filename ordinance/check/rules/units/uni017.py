"""UNI017: 조례에서 사라진 사무."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.fuzz import WRatio

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.korean import fold_dots
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument

_CHARGED = re.compile("분장|관장|처리")
_TAIL = re.compile(r"(?:에 관한 사항|에 관한 사무|업무|사무|사항)?\.?$")
_WORDS = re.compile(r"[가-힣A-Za-z0-9]+")
# What is worded so much alike is the same duty in other words; set on renamed duties of real ordinances.
_ALIKE = 60


def look(dossier: Dossier) -> Looked:
    """Each duty that the ordinance in force lists stands in the new text, at least in other words."""
    if dossier.change is not None:
        return NotChecked("조직 모형으로 봄(UNI015)")
    document = dossier.of(Role.ORGANISATION)
    if document is None or document.in_force is None:
        return NotChecked("행정기구 조례의 현행과 개정 후가 함께 주어지지 않음")
    return tuple(_lost(document, document.in_force))


def _lost(document: Document, in_force: Instrument) -> Iterator[Found]:
    new = [" ".join(_WORDS.findall(text)) for text in _duties(document.law)]
    for text in _duties(in_force):
        words = " ".join(_WORDS.findall(text))
        if process.extractOne(words, new, scorer=WRatio, score_cutoff=_ALIKE) is None:
            yield Found(
                "",
                f"현행 조례의 사무 “{text}”가 개정안에 없습니다. 다른 말로 옮겼는지, 끝낸 사무인지 확인합니다.",
                text,
                document=document.name,
            )


def _duties(law: Instrument) -> list[str]:
    """The 호 of the provisions that charge someone with duties."""
    return [
        _TAIL.sub("", fold_dots(child.text))
        for _, node in law.walk()
        if _CHARGED.search(node.text)
        for child in node.children
        if child.level is Level.SUBPARAGRAPH and not child.deleted
    ]


RULE = DossierRule(
    "UNI017",
    "현행 조례의 사무는 개정안에도 있다",
    Group.UNITS,
    Severity.WARNING,
    staffing("제3조제1항"),
    checks="현행 행정기구 조례가 국장에게 맡긴 사무마다 개정안에 같거나 비슷한 말의 사무가 있는지 봅니다. 조직 모형이 있으면 UNI015가 봅니다.",
    wrong=Example(
        (LAW,),
        amendment="한빛광역시 새솔구 행정기구 설치 조례 일부를 다음과 같이 개정한다.\n제2조제2항제1호 중 “인사”를 “홍보”로 한다.",
    ),
    right=Example(
        (LAW,),
        amendment="한빛광역시 새솔구 행정기구 설치 조례 일부를 다음과 같이 개정한다.\n제2조제2항제1호 중 “인사”를 “인사와 교육”으로 한다.",
    ),
    look=look,
)
