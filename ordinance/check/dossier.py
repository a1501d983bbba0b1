"""Everything at hand of one local government: texts, organisation, bills, facts."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ordinance.amend import Amendment
from ordinance.bill import Bill, Drafted
from ordinance.bill.notice import NoticePlan, last_day
from ordinance.check.document import Document, Role, document_of
from ordinance.check.facts import NOTHING_KNOWN, Facts, Record, RecordKind
from ordinance.law.tree import Instrument
from ordinance.org import Organisation, Reorganisation


@dataclass(frozen=True, slots=True)
class Refusal:
    """Amending sentences that do not read, or do not apply to the law at hand: where, why, and the sentence."""

    document: str
    place: str
    reason: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """What rules over more than one text look at.

    `documents` are the texts as they stand or will stand; `upper` acts and decrees by title; `change` the organisation
    before and after, where a plan gives it; `amendments` amending sentences by the name of what they stand in, and
    `refusals` those that could not be used.
    """

    name: str
    documents: tuple[Document, ...] = ()
    change: Reorganisation | None = None
    facts: Facts = NOTHING_KNOWN
    upper: Mapping[str, Instrument] = field(default_factory=dict)
    amendments: tuple[tuple[str, Amendment], ...] = ()
    refusals: tuple[Refusal, ...] = ()
    drafted: Drafted | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look at."""
        return not (self.documents or self.amendments or self.refusals)

    def of(self, role: Role) -> Document | None:
        """The first text of a role."""
        return next((document for document in self.documents if role in document.roles), None)

    @property
    def organisation(self) -> Organisation | None:
        """The organisation as it will be."""
        return self.change.after if self.change else None


def dossier_of(
    drafted: Drafted, facts: Facts = NOTHING_KNOWN, upper: Mapping[str, Instrument] | None = None
) -> Dossier:
    """A drafted package as a dossier: both ordinances as they will stand; as they stand where no bill changes them."""
    plan = drafted.plan
    texts = [_of_bill(bill) for bill in drafted.bills]
    if drafted.headcount is None:
        texts.append(Document(plan.headcount.current.title, plan.headcount.current))
    population = facts.population or plan.reorganisation.jurisdiction.population.count
    return Dossier(
        plan.name,
        tuple(texts),
        plan.reorganisation,
        _with_notice(dataclasses.replace(facts, population=population), plan.notice),
        upper or {},
        amendments=tuple((bill.title, bill.amendment) for bill in drafted.bills if bill.amendment),
        drafted=drafted,
    )


def _with_notice(facts: Facts, notice: NoticePlan | None) -> Facts:
    """The days of the notice as the plan has them, and its reason for a shorter one, unless a file says otherwise."""
    if notice is None or facts.schedule.notice_from is not None:
        return facts
    schedule = dataclasses.replace(facts.schedule, notice_from=notice.day, notice_to=last_day(notice))
    reason = (Record(RecordKind.REASON, "입법예고", notice.reason),) if notice.reason else ()
    return dataclasses.replace(facts, schedule=schedule, records=(*facts.records, *reason))


def _of_bill(bill: Bill) -> Document:
    lines = tuple(f"{line.mark} {line.text}".strip() for line in bill.explanation)
    return Document(bill.title, bill.result, in_force=bill.current, explanation=lines)


def dossier_from(subject: Instrument | Bill | Sequence[Instrument | Bill]) -> Dossier:
    """One text, or several of one local government, as a dossier."""
    several = subject if isinstance(subject, Sequence) else (subject,)
    texts = [_of_bill(one) if isinstance(one, Bill) else document_of(one) for one in several]
    return Dossier(texts[0].name if texts else "", tuple(texts))
