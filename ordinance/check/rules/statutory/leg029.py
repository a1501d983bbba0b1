"""LEG029: 전문임기제 담당관."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.rules.statutory.reading import provisions, recorded

_EXPERT = re.compile("전문임기제")


def look(dossier: Dossier) -> Looked:
    """An officer who is a 전문임기제 of 4급 or higher is agreed with the Minister first (O35)."""
    found = [
        (document, place, node)
        for document in dossier.documents
        for place, node, _ in provisions(document, _EXPERT)
        if "담당관" in node.text and re.search("4급|서기관|가급", node.text)
    ]
    return tuple(
        Found(
            str(place),
            "4급 이상 상당의 전문임기제 담당관은 행정안전부장관과 미리 협의합니다. 협의를 기록합니다.",
            node.text[:60],
            document=document.name,
        )
        for document, place, node in found
        if not recorded(dossier, RecordKind.CONSULTED, "전문임기제 담당관")
    )


RULE = DossierRule(
    "LEG029",
    "전문임기제 담당관은 협의를 거친다",
    Group.STATUTORY,
    Severity.WARNING,
    staffing("제31조의2제2항부터 제4항까지"),
    checks="4급 이상 상당의 전문임기제공무원을 담당관으로 두는 조례와 규칙에 협의 기록이 있는지 봅니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 행정기구 설치 조례 시행규칙\n\n제1조(담당관) 미래담당관은 전문임기제 가급 공무원으로 보한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 행정기구 설치 조례 시행규칙\n\n제1조(담당관) 미래담당관은 전문임기제 가급 공무원으로 보한다.",
        ),
        facts="기록: [{종류: 협의, 대상: 전문임기제 담당관}]",
    ),
    look=look,
    duties=("O35",),
)
