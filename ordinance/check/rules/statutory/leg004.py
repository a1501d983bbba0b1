"""LEG004: 과의 정원."""

from __future__ import annotations

from ordinance.check.basis import staffing
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import recorded

_FEWEST = 12


def look(dossier: Dossier) -> Looked:
    """A division has twelve posts or more, unless a reason is recorded (O06)."""
    posts = [
        record for record in dossier.facts.records if record.kind is RecordKind.POSTS and record.about.endswith("과")
    ]
    if not posts:
        return NotChecked("과별 정원이 기록에 없음")
    return tuple(
        Found(
            record.about,
            f"{record.about}: 정원이 {record.amount}명입니다. 과는 12명 이상이 필요한 경우에 둡니다. 특별한 사유가 있으면 기록합니다.",
        )
        for record in posts
        if record.amount is not None
        and record.amount < _FEWEST
        and not recorded(dossier, RecordKind.REASON, record.about)
    )


RULE = DossierRule(
    "LEG004",
    "과에는 12명 이상을 둔다",
    Group.STATUTORY,
    Severity.WARNING,
    staffing("제6조제5항"),
    checks="기록에 적은 과별 정원이 12명 이상인지 봅니다. 담당관, 보건소의 과, 동은 보지 않습니다. 사유를 적으면 지적하지 않습니다.",
    wrong=Example(facts="기록: [{종류: 정원, 대상: 총무과, 금액: 9}]"),
    right=Example(facts="기록: [{종류: 정원, 대상: 총무과, 금액: 14}]"),
    look=look,
    duties=("O06",),
)
