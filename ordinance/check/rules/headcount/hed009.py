"""HED009: 현행 조례와 개편 전 조직."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Group, Looked, NotChecked, Severity
from ordinance.check.needs import needs_text
from ordinance.check.posts import totals_of
from ordinance.check.rules.headcount.hed008 import differences
from ordinance.check.rules.headcount.sample import AFTER, LAW


@needs_text(Role.HEADCOUNT)
def look(dossier: Dossier, document: Document) -> Looked:
    """The numbers before the change are those of the law in force; else the explanation tells a wrong story (Q20)."""
    if document.in_force is None:
        return NotChecked("정원 조례를 고치지 않음")
    if dossier.change is None or not dossier.change.before.headcount.rows:
        return NotChecked("개편 전 조직의 정원이 주어지지 않음")
    totals = totals_of(Document(document.name, document.in_force))
    if totals is None:
        return NotChecked("현행 정원 조례의 총수와 그 구분을 적은 조를 알 수 없음")
    return tuple(differences(totals, dossier.change.before.headcount, "개편 전 조직"))


_SENTENCES = """\
한빛광역시 새솔구 지방공무원 정원 조례 일부를 다음과 같이 개정한다.
제4조 단서 중 “규칙”을 “새솔구 규칙”으로 한다.
"""

RULE = DossierRule(
    "HED009",
    "현행 조례의 정원은 개편 전 정원과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    convention("Q20"),
    checks="현행 정원 조례의 총수와 그 구분이 계획에 적은 개편 전 정원과 같은지 봅니다.",
    wrong=Example(
        (LAW,), before=AFTER.replace("6급 이하: {본청: 90", "6급 이하: {본청: 80"), after=AFTER, amendment=_SENTENCES
    ),
    right=Example((LAW,), before=AFTER, after=AFTER, amendment=_SENTENCES),
    look=look,
    duties=("Q20",),
)
