"""LEG037: 입법예고의 기간."""

from __future__ import annotations

from ordinance.check.basis import procedure
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import recorded

_SHORTEST = 20


def look(dossier: Dossier) -> Looked:
    """The notice of a local law lasts 20 days or more, absent special reasons; the first day is not counted."""
    days = dossier.facts.schedule
    if not (days.notice_from and days.notice_to):
        return NotChecked("입법예고의 기간이 주어지지 않음")
    length = (days.notice_to - days.notice_from).days
    if length >= _SHORTEST or recorded(dossier, RecordKind.REASON, "입법예고"):
        return ()
    return (
        Found(
            "일정", f"입법예고가 {length}일입니다. 특별한 사정이 없으면 20일 이상으로 합니다. 사유가 있으면 기록합니다."
        ),
    )


RULE = DossierRule(
    "LEG037",
    "입법예고는 20일 이상 한다",
    Group.STATUTORY,
    Severity.WARNING,
    procedure("제43조"),
    checks="입법예고의 기간이 20일 이상인지 봅니다. 첫날은 세지 않습니다. 사유를 기록에 적으면 지적하지 않습니다.",
    wrong=Example(facts="일정: {예고시작: 2026-05-01, 예고종료: 2026-05-10}"),
    right=Example(facts="일정: {예고시작: 2026-05-01, 예고종료: 2026-05-21}"),
    look=look,
    duties=(),
)
