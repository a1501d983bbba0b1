"""LEG033: 한시정원과 한시기구."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import all_words, dates, provisions
from ordinance.check.rules.statutory.sample import HEADCOUNT, ORGANISATION

_POSTS = re.compile(r"한시\s?정원")
_UNIT = re.compile(r"한시\s?기구")


def look(dossier: Dossier) -> Looked:
    """Temporary posts belong to a temporary unit, or have an end of their own in an ordinance (Q24)."""
    headcount, organisation = dossier.of(Role.HEADCOUNT), dossier.of(Role.ORGANISATION)
    if headcount is None or organisation is None:
        return NotChecked("행정기구 조례와 정원 조례가 함께 주어지지 않음")
    named = list(provisions(headcount, _POSTS))
    if not named or _UNIT.search(all_words(organisation)) or any(True for _ in dates(all_words(headcount))):
        return ()
    if not (headcount.law.annexes and organisation.law.addenda):
        return NotChecked("한시정원의 기한이 있을 별표나 부칙이 주어지지 않음")
    place, node, _ = named[0]
    return (
        Found(
            str(place),
            "한시정원이 있으나 한시기구도, 한시정원의 기한도 없습니다.",
            node.text[:60],
            document=headcount.name,
        ),
    )


RULE = DossierRule(
    "LEG033",
    "한시정원은 한시기구나 기한이 있다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제28조제1항ㆍ제5항ㆍ제6항"),
    checks="정원 조례에 한시정원이 있으면 행정기구 조례에 한시기구가 있거나 한시정원의 기한이 있는지 봅니다. 별표나 부칙이 없는 자료는 점검하지 않습니다.",
    wrong=Example(
        (
            ORGANISATION + "부칙\n이 조례는 공포한 날부터 시행한다.",
            HEADCOUNT.split("제3조(정원책정기준)")[0]
            + "제3조(한시정원) 한시정원은 별표와 같으며 존속기간은 따로 정한다.\n제4조(정원책정기준) 종류별 정원책정기준과 직급별 정원책정기준은 별표와 같다.\n[별표] 한시정원(제3조 관련)\n5급 1명",
        )
    ),
    right=Example(
        (
            ORGANISATION + "부칙\n이 조례는 공포한 날부터 시행한다.",
            HEADCOUNT.split("제3조(정원책정기준)")[0]
            + "제3조(한시정원) 한시정원은 별표와 같으며 2027년 12월 31일까지 둔다.\n제4조(정원책정기준) 종류별 정원책정기준과 직급별 정원책정기준은 별표와 같다.\n[별표] 한시정원(제3조 관련)\n5급 1명",
        )
    ),
    look=look,
    duties=("Q24",),
)
