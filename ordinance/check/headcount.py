"""The counts that an ordinance states, and how they differ from a headcount."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ordinance.bill import Bill, Drafted
from ordinance.bill.headcount_law import UnexpectedLawError, find_total
from ordinance.check.dossier import Dossier
from ordinance.check.model import Found, Looked, NotChecked
from ordinance.check.needs import needs_draft
from ordinance.law.tree import Instrument
from ordinance.org import Authority, Headcount


@dataclass(frozen=True, slots=True)
class Stated:
    """The total and its parts as an ordinance states them, with the article."""

    place: str
    total: int
    parts: dict[Authority, int]


def stated_counts(law: Instrument) -> Stated:
    """What the ordinance states; raises UnexpectedLawError where it has no such article."""
    total = find_total(law)
    parts = {authority: place.count for authority, place in total.parts.items()}
    return Stated(str(total.address), total.totals[0].count, parts)


def differences(stated: Stated, headcount: Headcount, whose: str) -> Iterator[Found]:
    """Where the stated counts are not those of a headcount."""
    if stated.total != headcount.total:
        yield Found(stated.place, f"총수 {stated.total:,}명이 {whose} {headcount.total:,}명과 다릅니다.")
    for authority, count in stated.parts.items():
        wanted = headcount.of_authority(authority)
        if count != wanted:
            yield Found(stated.place, f"{authority.value}의 정원 {count:,}명이 {whose} {wanted:,}명과 다릅니다.")


def on_headcount(look: Callable[[Drafted, Bill], Looked]) -> Callable[[Dossier], Looked]:
    """A rule on the headcount bill: not checked where there is none, or where its law is not understood."""

    @needs_draft
    def looked(drafted: Drafted) -> Looked:
        if drafted.headcount is None:
            return NotChecked("정원 조례를 고치지 않음")
        try:
            return look(drafted, drafted.headcount)
        except UnexpectedLawError as error:
            return NotChecked(str(error))

    return looked
