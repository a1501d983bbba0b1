"""추적표: every announced change, and the provision of each bill that carries it."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.bill import Drafted
from ordinance.bill.carriers import carriers_of_duty, carriers_of_unit, cited
from ordinance.check.model import Trace
from ordinance.law.address import Address
from ordinance.org import Announcement, Change, ChangeKind, Reorganisation, UnitKind, derive


def traces(drafted: Drafted) -> tuple[Trace, ...]:
    """One line for each announced change, in the order of their numbers."""
    announced = sorted(drafted.plan.reorganisation.announcements, key=lambda one: one.number)
    return tuple(Trace(one.number, one.text, one.kinds, _carriers(drafted, one)) for one in announced)


def _carriers(drafted: Drafted, one: Announcement) -> tuple[str, ...]:
    law = drafted.organisation.result
    places: list[Address] = []
    if _only_ends(one):
        ended = not any(carriers_of_unit(law, name) for name in one.units)
        return (f"{law.title}에서 삭제",) if ended else ()
    for name in one.units:
        places += carriers_of_unit(law, name) if not _is_team(drafted, name) else _of_team(drafted, name)
    for duty in one.duties:
        places += carriers_of_duty(law, duty)
    return (f"{law.title} {cited(places, lead='')}",) if places else ()


def _only_ends(one: Announcement) -> bool:
    """What ends is carried by no provision: it must be gone instead."""
    return set(one.kinds) <= {ChangeKind.ABOLISHED.value, ChangeKind.DUTIES_ENDED.value}


def _is_team(drafted: Drafted, name: str) -> bool:
    unit = drafted.plan.reorganisation.after.unit(name)
    return unit is not None and unit.kind is UnitKind.TEAM


def _of_team(drafted: Drafted, name: str) -> list[Address]:
    """A team is carried by its duties: it is not named in an ordinance."""
    unit = drafted.plan.reorganisation.after.unit(name)
    duties = unit.duties if unit else ()
    return [address for duty in duties for address in carriers_of_duty(drafted.organisation.result, duty.text)]


def not_shown(change: Reorganisation) -> Iterator[tuple[Announcement, str]]:
    """Announced kinds of change that the two states of the organisation do not show for any unit named."""
    derived = derive(change.before, change.after)
    for one in change.announcements:
        for kind in one.kinds:
            if not any(_shows(shown, kind, one) for shown in derived):
                yield one, kind


def _shows(change: Change, kind: str, one: Announcement) -> bool:
    concerned = {*one.units} & {*change.after, *change.before} or {*one.duties} & {*change.duties}
    return change.kind.value == kind and bool(concerned)
