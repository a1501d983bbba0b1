"""UNI004: 사무의 보존."""

from __future__ import annotations

from ordinance.bill import Drafted
from ordinance.bill.carriers import carriers_of_duty
from ordinance.check.model import Found, Group, PackageRule, Severity
from ordinance.org import Organisation


def _in_ordinance(organisation: Organisation, jurisdiction_posts: set[str]) -> list[tuple[str, str]]:
    """Duties that an ordinance states: all but those of units that assist the head or the deputy (규정 제13조제2항)."""
    assisting = {unit.name for unit in organisation.units if unit.parent in jurisdiction_posts}
    below = {unit.name for unit in organisation.units if unit.parent in assisting}
    return [(owner, duty.text) for owner, duty in organisation.all_duties() if owner not in assisting | below]


def look(drafted: Drafted) -> tuple[Found, ...]:
    """Every duty of the organisation stands in the ordinance."""
    change = drafted.plan.reorganisation
    posts = {change.jurisdiction.head, change.jurisdiction.deputy}
    return tuple(
        Found(owner, f"조직에는 있지만 조례에 없는 사무입니다: {duty}.")
        for owner, duty in _in_ordinance(change.after, posts)
        if not carriers_of_duty(drafted.organisation.result, duty)
    )


RULE = PackageRule(
    "UNI004",
    "조직의 사무는 조례에 있다",
    Group.UNITS,
    Severity.ERROR,
    "「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제13조",
    look,
)
