"""LEG034: 비용의 일치."""

from __future__ import annotations

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity

_PAPERS = ("조례안", "입법예고", "비용추계서")


def look(dossier: Dossier) -> Looked:
    """The cost is one figure in the bill, the notice and the estimate (Q26)."""
    costs = {
        record.about: record.amount
        for record in dossier.facts.records
        if record.kind is RecordKind.COST and record.amount is not None
    }
    given = [paper for paper in _PAPERS if paper in costs]
    if len(given) < 2:
        return NotChecked("견줄 비용이 둘 이상 기록에 없음")
    first = given[0]
    return tuple(
        Found(paper, f"{paper}의 비용 {costs[paper]:,}원이 {first}의 {costs[first]:,}원과 다릅니다.")
        for paper in given[1:]
        if costs[paper] != costs[first]
    )


RULE = DossierRule(
    "LEG034",
    "비용은 의안과 예고와 추계서에서 같다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제36조제1항, 제38조제2항"),
    checks="기록에 적은 조례안, 입법예고, 비용추계서의 비용이 서로 같은지 봅니다.",
    wrong=Example(
        facts="기록: [{종류: 비용, 대상: 조례안, 금액: 300000000}, {종류: 비용, 대상: 입법예고, 금액: 200000000}]"
    ),
    right=Example(
        facts="기록: [{종류: 비용, 대상: 조례안, 금액: 300000000}, {종류: 비용, 대상: 입법예고, 금액: 300000000}]"
    ),
    look=look,
    duties=("Q26",),
)
