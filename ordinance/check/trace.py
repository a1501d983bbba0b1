"""추적표: every announced change, and the provision of each bill that carries it."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.bill.carriers import carriers_of_duty, carriers_of_unit, cited
from ordinance.check.model import Trace
from ordinance.law.address import Address
from ordinance.law.tree import Instrument
from ordinance.org import Announcement, Change, ChangeKind, Organisation, Reorganisation, Unit, UnitKind, derive


def traces(change: Reorganisation, law: Instrument) -> tuple[Trace, ...]:
    """One line for each announced change, by number; `law` is the 행정기구 조례 as it will stand."""
    announced = sorted(change.announcements, key=lambda one: one.number)
    return tuple(Trace(one.number, one.text, one.kinds, _carriers(change.after, law, one)) for one in announced)


def _carriers(after: Organisation, law: Instrument, one: Announcement) -> tuple[str, ...]:
    places: list[Address] = []
    if _only_ends(one):
        ended = not any(carriers_of_unit(law, name) for name in one.units)
        return (f"{law.title}에서 삭제",) if ended else ()
    for name in one.units:
        unit = after.unit(name)
        is_team = unit is not None and unit.kind is UnitKind.TEAM
        places += _of_team(law, unit) if unit and is_team else carriers_of_unit(law, name)
    for duty in one.duties:
        places += carriers_of_duty(law, duty)
    return (f"{law.title} {cited(places, lead='')}",) if places else ()


def _only_ends(one: Announcement) -> bool:
    """What ends is carried by no provision: it must be gone instead."""
    return set(one.kinds) <= {ChangeKind.ABOLISHED.value, ChangeKind.DUTIES_ENDED.value}


def _of_team(law: Instrument, team: Unit) -> list[Address]:
    """A team is carried by its duties: it is not named in an ordinance."""
    return [address for duty in team.duties for address in carriers_of_duty(law, duty.text)]


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
