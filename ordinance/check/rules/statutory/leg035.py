"""LEG035: 정원의 자체 조정."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, Severity
from ordinance.check.rules.statutory.reading import NO_CHANGE, recorded
from ordinance.check.rules.statutory.sample import STATE

_OWN = re.compile("자체 ?조정|재배치|직무를? 진단|조직 ?진단")


def look(dossier: Dossier) -> Looked:
    """Before the total rises, posts are moved within; the file says so (Q27)."""
    change = dossier.change
    if change is None:
        return NO_CHANGE
    if change.after.headcount.total <= change.before.headcount.total:
        return ()
    lines = [line for document in dossier.documents for line in document.explanation]
    if any(_OWN.search(line) for line in lines) or recorded(dossier, RecordKind.REASON, "정원"):
        return ()
    return (Found("정원", "총수를 늘리기에 앞서 정원을 자체 조정한 것을 기록합니다."),)


RULE = DossierRule(
    "LEG035",
    "증원에 앞서 정원을 자체 조정한다",
    Group.STATUTORY,
    Severity.INFO,
    staffing("제24조제3항"),
    checks="정원의 총수가 늘면 자체 조정을 했다는 말이 의안의 설명이나 기록에 있는지 봅니다.",
    wrong=Example(
        before=STATE + "정원: {일반직: {5급: {본청: 4}}}\n", after=STATE + "정원: {일반직: {5급: {본청: 5}}}\n"
    ),
    right=Example(
        before=STATE + "정원: {일반직: {5급: {본청: 4}}}\n",
        after=STATE + "정원: {일반직: {5급: {본청: 5}}}\n",
        facts="기록: [{종류: 사유, 대상: 정원, 내용: 재배치}]",
    ),
    look=look,
    duties=("Q27",),
)
