"""LEG038: 이송과 공포의 기한."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ordinance.check.basis import autonomy
from ordinance.check.dossier import Dossier
from ordinance.check.facts import Schedule
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity


def look(dossier: Dossier) -> Looked:
    """An ordinance is sent within 5 days of the vote and promulgated within 20 days of that."""
    days = dossier.facts.schedule
    if not (days.sent and (days.voted or days.promulgated)):
        return NotChecked("의결, 이송, 공포의 날짜가 주어지지 않음")
    return tuple(_late(days))


def _late(days: Schedule) -> Iterator[Found]:
    if days.voted and days.sent and days.sent > days.voted + timedelta(days=5):
        yield Found("일정", f"의결된 날({days.voted:%Y-%m-%d})부터 5일 이내에 이송합니다: {days.sent:%Y-%m-%d}.")
    if days.sent and days.promulgated and days.promulgated > days.sent + timedelta(days=20):
        yield Found(
            "일정", f"이송받은 날({days.sent:%Y-%m-%d})부터 20일 이내에 공포합니다: {days.promulgated:%Y-%m-%d}."
        )


RULE = DossierRule(
    "LEG038",
    "이송과 공포의 기한을 지킨다",
    Group.STATUTORY,
    Severity.WARNING,
    autonomy("제32조제1항ㆍ제2항"),
    checks="의결부터 이송까지 5일, 이송부터 공포까지 20일을 넘지 않는지 봅니다.",
    wrong=Example(facts="일정: {의결: 2026-06-01, 이송: 2026-06-10}"),
    right=Example(facts="일정: {의결: 2026-06-01, 이송: 2026-06-04, 공포: 2026-06-20}"),
    look=look,
    duties=(),
)
