"""LEG036: 보고의 기한."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ordinance.check.basis import autonomy
from ordinance.check.dossier import Dossier
from ordinance.check.facts import Schedule
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity


def look(dossier: Dossier) -> Looked:
    """An ordinance is reported within 5 days of its sending, a rule 15 days before promulgation (Q28)."""
    days = dossier.facts.schedule
    found = list(_late(days))
    if (
        not found
        and not (days.sent and days.reported)
        and not (days.rule_promulgated and (days.rule_reported or days.rule_sent_to_council))
    ):
        return NotChecked("보고와 공포의 날짜가 주어지지 않음")
    return tuple(found)


def _late(days: Schedule) -> Iterator[Found]:
    if days.sent and days.reported and days.reported > days.sent + timedelta(days=5):
        yield Found(
            "일정", f"조례는 이송된 날({days.sent:%Y-%m-%d})부터 5일 이내에 보고합니다: {days.reported:%Y-%m-%d}."
        )
    if days.rule_promulgated and days.rule_reported and days.rule_reported > days.rule_promulgated - timedelta(days=15):
        yield Found(
            "일정",
            f"규칙은 공포 예정일({days.rule_promulgated:%Y-%m-%d}) 15일 전에 보고합니다: {days.rule_reported:%Y-%m-%d}.",
        )
    if (
        days.rule_promulgated
        and days.rule_sent_to_council
        and days.rule_sent_to_council > days.rule_promulgated + timedelta(days=10)
    ):
        yield Found(
            "일정",
            f"규칙은 공포한 날({days.rule_promulgated:%Y-%m-%d})부터 10일 이내에 의회에 냅니다: {days.rule_sent_to_council:%Y-%m-%d}.",
        )


RULE = DossierRule(
    "LEG036",
    "조례와 규칙은 기한 안에 보고한다",
    Group.STATUTORY,
    Severity.ERROR,
    autonomy("제35조"),
    checks="조례의 보고(이송부터 5일), 규칙의 보고(공포 15일 전)와 의회 제출(공포부터 10일)의 날짜를 봅니다.",
    wrong=Example(facts="일정: {이송: 2026-06-10, 보고: 2026-06-20}"),
    right=Example(facts="일정: {이송: 2026-06-10, 보고: 2026-06-12}"),
    look=look,
    duties=("Q28",),
)
