"""HED008: 개편 후 조직과 정원 조례."""

from __future__ import annotations

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.needs import needs_text
from ordinance.check.posts import Totals, totals_of
from ordinance.check.rules.headcount.sample import AFTER, LAW
from ordinance.org import Authority, Headcount

WORDS = {Authority.EXECUTIVE: "집행기관", Authority.COUNCIL: "의회", Authority.COLLEGIAL: "합의제"}


@needs_text(Role.HEADCOUNT)
def look(dossier: Dossier, document: Document) -> Looked:
    """The total and its parts are those of the organisation after the change (Q01)."""
    totals = totals_of(document)
    if dossier.change is None or not dossier.change.after.headcount.rows:
        return NotChecked("개편 후 조직의 정원이 주어지지 않음")
    if totals is None:
        return NotChecked("정원의 총수와 그 구분을 적은 조를 알 수 없음")
    return tuple(differences(totals, dossier.change.after.headcount, "개편 후 조직"))


def differences(totals: Totals, headcount: Headcount, whose: str) -> list[Found]:
    """Where the stated numbers are not those of a headcount."""
    found = []
    if totals.total != headcount.total:
        found.append(Found(totals.place, f"총수 {totals.total:,}명이 {whose}의 정원 {headcount.total:,}명과 다릅니다."))
    for authority, word in WORDS.items():
        wanted = headcount.of_authority(authority)
        for part in totals.parts:
            if word in part.words and part.count != wanted:
                message = f"{authority}의 정원 {part.count:,}명이 {whose}의 {wanted:,}명과 다릅니다."
                found.append(Found(part.place, message, part.words))
    return found


RULE = DossierRule(
    "HED008",
    "정원의 총수는 개편 후 조직의 정원과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제30조제1항"),
    checks="정원 조례가 정한 총수와 그 구분이 조직 모형의 개편 후 정원과 같은지 봅니다.",
    wrong=Example((LAW.split("[별표 1]", 1)[0],), after=AFTER.replace("6급 이하: {본청: 90", "6급 이하: {본청: 91")),
    right=Example((LAW,), after=AFTER),
    look=look,
    duties=("Q01",),
)
