"""LEG032: 추가되는 비용."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import NO_CHANGE, recorded
from ordinance.check.rules.statutory.sample import HEADCOUNT, STATE

_COST = re.compile("비용|예산조치|소요|재원")
_SAID = re.compile(r"\d[\d,]*\s*(?:천|백|만|억)*\s*원|\d+억|비용추계서|없음|수반되지")


def look(dossier: Dossier) -> Looked:
    """Where posts or units are added, the bill shows what it costs, however little (Q18)."""
    change = dossier.change
    if change is None:
        return NO_CHANGE
    bills = [document for document in dossier.documents if document.explanation]
    if not bills:
        return NotChecked("의안의 설명이 주어지지 않음")
    grows = change.after.headcount.total > change.before.headcount.total or len(change.after.units) > len(
        change.before.units
    )
    if not grows or any(recorded(dossier, RecordKind.COST, "조례안") for _ in (0,)):
        return ()
    return tuple(
        Found("참고사항", "기구나 정원이 늘어나는데 추가로 드는 비용을 나타내지 않았습니다.", document=document.name)
        for document in bills
        if not any(_COST.search(line) and _SAID.search(line) for line in document.explanation)
    )


RULE = DossierRule(
    "LEG032",
    "기구와 정원을 늘리면 비용을 나타낸다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제36조제1항, 제38조제2항"),
    checks="기구나 정원이 늘어나는 의안의 설명에 추가로 드는 비용을 나타냈는지 봅니다. 금액이 적어도 나타내야 합니다.",
    wrong=Example(
        (HEADCOUNT,),
        before=STATE.replace("- {이름: 민원과, 종류: 과, 상위: 행정국}\n", ""),
        after=STATE,
        explanation="가. 민원과를 새로 둠",
    ),
    right=Example(
        (HEADCOUNT,),
        before=STATE.replace("- {이름: 민원과, 종류: 과, 상위: 행정국}\n", ""),
        after=STATE,
        explanation="가. 민원과를 새로 둠\n나. 예산조치: 비용추계서 붙임(연 3억원)",
    ),
    look=look,
    duties=("Q18",),
)
