"""Whether what a citation names exists, and if not, why not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ordinance.law.address import Address, AnnexAddress
from ordinance.law.citations_model import (
    AddendaAddress,
    AnnexPart,
    Citation,
    Each,
    Naming,
    OtherLaw,
    Range,
    Reference,
    Single,
    Target,
)
from ordinance.law.citations_names import folded
from ordinance.law.locate import Missing, NotFoundError, find_annex, locate, slots
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument, Provision, Status, node_at


class Reason(StrEnum):
    """Why a citation stays unresolved. Only the first group says that something is wrong with the citation."""

    NO_PROVISION = "없는 조문"
    NO_PART = "없는 부분"
    NO_LIST = "각 호나 각 목이 없는 조문"
    DELETED = "삭제된 조문"
    MOVED = "다른 번호로 옮긴 조문"
    REVERSED = "끝이 처음보다 앞선 범위"
    NO_ANNEX = "붙어 있지 않은 별표나 서식"

    AMBIGUOUS = "같은 번호가 둘 이상"
    INCOMPLETE = "어느 조에 딸린 것인지 알 수 없음"
    OLD_ADDENDA = "그 부칙 당시의 조문"
    WHICH_ADDENDA = "어느 부칙인지 알 수 없음"
    ANNEXES_NOT_GIVEN = "별표가 없는 자료"
    ADDENDA_NOT_GIVEN = "부칙이 없는 자료"
    UNDEFINED = "뜻을 정한 곳이 없는 약칭"
    NO_ANTECEDENT = "앞에 나온 법이 없음"
    LAW_NOT_GIVEN = "자료에 없는 법"


DANGLING = frozenset(
    {
        Reason.NO_PROVISION,
        Reason.NO_PART,
        Reason.NO_LIST,
        Reason.DELETED,
        Reason.MOVED,
        Reason.REVERSED,
        Reason.NO_ANNEX,
    }
)


@dataclass(frozen=True, slots=True)
class Resolution:
    """One provision cited (None: the law as a whole), and why it was not found; no reason means it exists."""

    citation: Citation
    reference: Reference | None
    reason: Reason | None = None

    @property
    def dangling(self) -> bool:
        """Whether the law cited is at hand and has no such provision."""
        return self.reason in DANGLING


def resolve(
    law: Instrument, citation: Citation, others: Mapping[str, Instrument] | None = None
) -> Iterator[Resolution]:
    """Look up all that a citation of `law` names; a range by its ends. `others` are other laws by title."""
    cited = _law_cited(law, citation, others or {})
    for reference in citation.references or (None,):
        if isinstance(cited, Reason):
            yield Resolution(citation, reference, cited)
        else:
            yield Resolution(citation, reference, _reason(cited, citation, reference.target) if reference else None)


def _law_cited(law: Instrument, citation: Citation, others: Mapping[str, Instrument]) -> Instrument | Reason:
    cited = citation.law
    if not isinstance(cited, OtherLaw):
        return law
    if not cited.title:
        return Reason.UNDEFINED if cited.naming is Naming.ABBREVIATED else Reason.NO_ANTECEDENT
    title = folded(cited.title)
    if title == folded(law.title):
        return law
    return next((other for name, other in others.items() if folded(name) == title), Reason.LAW_NOT_GIVEN)


def _reason(law: Instrument, citation: Citation, target: Target) -> Reason | None:
    ends = (target.first, target.last) if isinstance(target, Range) else (target,)
    reason = next(filter(None, (_missing(law, end) for end in ends)), None)
    if reason is None and isinstance(target, Range) and _reversed(target):
        return Reason.REVERSED
    old = isinstance(citation.at, AddendaAddress) and citation.at.index != len(law.addenda) - 1
    return Reason.OLD_ADDENDA if old and reason in DANGLING else reason


def _reversed(target: Range) -> bool:
    first, last = target.first, target.last
    return isinstance(first, Address) and isinstance(last, Address) and last.steps < first.steps


def _missing(law: Instrument, target: Single) -> Reason | None:
    if isinstance(target, AnnexPart):
        return _missing_annex(law, target.annex)
    if isinstance(target, AnnexAddress):
        return _missing_annex(law, target)
    if isinstance(target, AddendaAddress):
        return _missing_in_addenda(law, target)
    return _missing_in_body(law.body, target)


def _missing_annex(law: Instrument, place: AnnexAddress) -> Reason | None:
    if not law.annexes:
        return Reason.ANNEXES_NOT_GIVEN
    try:
        index = find_annex(law, place)
    except NotFoundError as error:
        return Reason.AMBIGUOUS if error.reason is Missing.AMBIGUOUS else Reason.NO_ANNEX
    return Reason.DELETED if law.annexes[index].deleted else None


def _missing_in_addenda(law: Instrument, place: AddendaAddress) -> Reason | None:
    if not law.addenda:
        return Reason.ADDENDA_NOT_GIVEN
    index = 0 if place.index is None and len(law.addenda) == 1 else place.index
    if index is None:
        return Reason.WHICH_ADDENDA
    return _missing_in_body(law.addenda[index].body, Address(place.steps)) if place.steps else None


def _missing_in_body(body: tuple[Provision, ...], target: Address | Each) -> Reason | None:
    address = target.address if isinstance(target, Each) else target
    if not address.steps or address.steps[0].level > Level.ARTICLE:
        return Reason.INCOMPLETE
    law = Instrument("", body)
    try:
        node = node_at(body, locate(law, address))
        if node.deleted:
            return Reason.MOVED if node.status is Status.MOVED else Reason.DELETED
        if address.parts:
            slots(law, address)
    except NotFoundError as error:
        return _REASON_OF[error.reason]
    if isinstance(target, Each) and not any(child.level == target.level for child in node.children):
        return Reason.NO_LIST
    return None


_REASON_OF = {
    Missing.NO_PROVISION: Reason.NO_PROVISION,
    Missing.NO_PART: Reason.NO_PART,
    Missing.AMBIGUOUS: Reason.AMBIGUOUS,
    Missing.DELETED: Reason.DELETED,
}
