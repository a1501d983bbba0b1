"""From a plan to its two bills, each proved before it exists."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from ordinance.amend import opening
from ordinance.bill import explanation, headcount, organisation
from ordinance.bill.consequential import Consequences, consequences
from ordinance.bill.model import Bill, BillKind, Cover, Line
from ordinance.bill.plan import Plan
from ordinance.law.tree import Instrument


@dataclass(frozen=True, slots=True)
class Drafted:
    """The bills of a plan, and what follows for other ordinances; `headcount` is None where no post changes."""

    plan: Plan
    organisation: Bill
    headcount: Bill | None
    consequences: Consequences

    @property
    def bills(self) -> tuple[Bill, ...]:
        """The bills in the order of filing."""
        return (self.organisation, self.headcount) if self.headcount else (self.organisation,)


def draft(plan: Plan) -> Drafted:
    """Draft both bills; raises an OrdinanceError rather than give a bill that does not hold."""
    following = consequences(plan)
    return Drafted(plan, organisation_bill(plan, following), headcount_bill(plan), following)


def organisation_bill(plan: Plan, following: Consequences) -> Bill:
    """The 전부개정조례안 of the 행정기구 설치 조례 (B)."""
    change = plan.reorganisation
    law, numbering = organisation.draft_law(
        change.after, change.jurisdiction, plan.organisation.title, plan.organisation.chapters, plan.templates
    )
    addenda = organisation.draft_addenda(plan, numbering, [one.text for one in following.amendments])
    result = organisation.with_addenda(law, addenda)
    current = plan.organisation.current
    return _bill(
        plan,
        kind=BillKind.WHOLE,
        title=plan.organisation.title,
        opening=f"{current.title or plan.organisation.title} 전부를 다음과 같이 개정한다.",
        texts=(current, result),
        explanation=explanation.of_organisation(plan, result, len(following.amendments)),
    )


def headcount_bill(plan: Plan) -> Bill | None:
    """The 일부개정조례안 of the 정원 조례 (C-16), proved against the law in force; None if it has nothing to amend."""
    current = headcount.in_force(plan.headcount.current)
    result = headcount.amended(current, plan.reorganisation.after.headcount, plan.headcount.corrections)
    if result == current:
        return None
    amendment = headcount.amendment(current, result)
    addenda = headcount.draft_addenda(plan, current)
    result = organisation.with_addenda(result, addenda)
    bill = _bill(
        plan,
        kind=BillKind.PARTIAL,
        title=current.title,
        opening=opening(current.title),
        texts=(current, result),
        explanation=explanation.of_headcount(plan, result),
    )
    return dataclasses.replace(bill, amendment=dataclasses.replace(amendment, addenda=result.addenda))


def _bill(
    plan: Plan,
    *,
    kind: BillKind,
    title: str,
    opening: str,
    texts: tuple[Instrument, Instrument],
    explanation: tuple[Line, ...],
) -> Bill:
    current, result = texts
    jurisdiction = plan.reorganisation.jurisdiction
    return Bill(
        kind=kind,
        ordinance_title=title,
        cover=Cover(plan.submitted, plan.proposer),
        explanation=explanation,
        opening=opening,
        current=current,
        result=result,
        amendment=None,
        effective=plan.reorganisation.effective,
        jurisdiction_name=jurisdiction.name,
        jurisdiction_code=jurisdiction.code,
    )
