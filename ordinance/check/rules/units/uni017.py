"""UNI017: 조례에서 사라진 사무."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.fuzz import partial_ratio, ratio

from ordinance.bill.carriers import addressed
from ordinance.check.basis import staffing
from ordinance.check.document import Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.units.sample import LAW
from ordinance.korean import fold_dots
from ordinance.law.address import Address, Step
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument

_CHARGED = re.compile("분장|관장|처리|다음 (?:각 호의 )?(?:사항|사무|업무)")
_TAIL = re.compile(r"(?:에 관한 사항|에 관한 사무|에 관한 업무|업무|사무|사항)?\.?\s*$")
_MATTER = re.compile(r",|ㆍ| 및 | 등(?:\s|$)")
_BRACKETS = re.compile(r"\([^()]*\)")
_SPACE = re.compile(r"\s")
# What is worded so much alike is the same duty in other words.
_ALIKE = 70


def look(dossier: Dossier) -> Looked:
    """Each duty that the ordinance in force lists stands in the new text, at least in other words."""
    if dossier.change is not None:
        return NotChecked("조직 모형으로 봄(UNI015)")
    document = dossier.of(Role.ORGANISATION)
    if document is None or document.in_force is None:
        return NotChecked("행정기구 조례의 현행과 개정 후가 함께 주어지지 않음")
    return tuple(
        Found(str(place), _message(text, matters), text, document=document.name)
        for place, text, matters in lost(document.in_force, document.law)
    )


def _message(text: str, matters: Sequence[str]) -> str:
    part = "" if matters[0] == text else f" 가운데 {', '.join(f'“{one}”' for one in matters)}"
    return f"개정안에 보이지 않는 현행 사무입니다: “{text}”{part}. 다른 말로 옮겼는지, 끝낸 사무인지 확인합니다."


def lost(before: Instrument, after: Instrument) -> Iterator[tuple[Address, str, Sequence[str]]]:
    """Duties of the law before that the law after does not have, each with its place and the matters that are missing.

    Duties kept word for word are set aside on both sides: what is left after them may be the old duty in other words.
    """
    new = list(_duties(after))
    kept = {_SPACE.sub("", text) for _, text in new}
    old = list(_duties(before))
    same = {_SPACE.sub("", text) for _, text in old}
    left = [_SPACE.sub("", _BRACKETS.sub("", text)) for _, text in new if _SPACE.sub("", text) not in same]
    for place, text in old:
        if _SPACE.sub("", text) in kept:
            continue
        matters = _missing(text, left, "".join(left))
        if matters:
            yield place, text, matters


def _missing(text: str, left: Sequence[str], words: str) -> Sequence[str]:
    """The whole duty, or those of its matters that no changed duty holds or says in other words."""
    matters = [matter.strip() for matter in _MATTER.split(_BRACKETS.sub("", text)) if matter.strip()]
    missing = [one for one in matters if _SPACE.sub("", one) not in words and not _like(one, left, partial_ratio)]
    if len(missing) < len(matters):
        return missing
    return () if _like(text, left, ratio) else (text,)


def _like(text: str, choices: Sequence[str], scorer: Callable[..., float]) -> bool:
    return process.extractOne(_SPACE.sub("", text), choices, scorer=scorer, score_cutoff=_ALIKE) is not None


def _duties(law: Instrument) -> Iterator[tuple[Address, str]]:
    """The 호 of the provisions that charge someone with duties."""
    for place, node in addressed(law):
        if not _CHARGED.search(node.text):
            continue
        for child in node.children:
            if child.level is Level.SUBPARAGRAPH and not child.deleted:
                yield Address((*place.steps, Step(child.level, child.number))), _TAIL.sub("", fold_dots(child.text))


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
