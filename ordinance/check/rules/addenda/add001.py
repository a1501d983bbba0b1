"""ADD001: 시행일이 같은지."""

from __future__ import annotations

from ordinance.check.addenda import effective_words
from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.korean import DateError, long_date, parse_date


def stated(document: Document) -> str:
    """When the text takes effect, a day in one form; empty where its own 부칙 does not say."""
    words = effective_words(one for matters in document.addenda for one in matters)
    try:
        return long_date(parse_date(words))
    except DateError:
        return words


def look(dossier: Dossier) -> Looked:
    """Texts changed together take effect on one day, the day of the reorganisation (D-2, Q22)."""
    if dossier.drafted is not None:
        return _as_planned(dossier, long_date(dossier.drafted.plan.reorganisation.effective))
    texts = [one for one in dossier.documents if Role.OTHER not in one.roles and stated(one)]
    if len(texts) < 2:
        return NotChecked("시행일을 견줄 글이 둘 이상 주어지지 않음")
    first = stated(texts[0])
    return tuple(
        Found(
            "부칙",
            f"시행일이 ‘{stated(one)}’이어서 ‘{texts[0].name}’의 시행일 ‘{first}’과 다릅니다. 같은 날로 맞추십시오.",
            document=one.name,
        )
        for one in texts[1:]
        if stated(one) != first
    )


def _as_planned(dossier: Dossier, planned: str) -> tuple[Found, ...]:
    bills = [one for one in dossier.documents if one.in_force is not None]
    return tuple(
        Found(
            "부칙", f"시행일이 ‘{stated(one) or '없음'}’이어서 개편의 시행일 {planned}과 다릅니다.", document=one.name
        )
        for one in bills
        if stated(one) != planned
    )


RULE = DossierRule(
    "ADD001",
    "함께 고치는 조례의 시행일은 같다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("D-2, Q22"),
    checks="함께 낸 행정기구 조례와 정원 조례, 그 시행규칙의 부칙이 정한 시행일이 서로 같은지 봅니다. 개편 계획으로 만든 조례안은 시행일이 개편의 시행일과 같은지도 봅니다. 공포번호가 붙은 지난 부칙은 보지 않습니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 행정기구 설치 조례\n제1조(목적) 목적을 정한다.\n부칙\n이 조례는 2027년 1월 1일부터 시행한다.",
            "한빛광역시 새솔구 지방공무원 정원 조례\n제1조(목적) 목적을 정한다.\n부칙\n이 조례는 2027년 7월 1일부터 시행한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 행정기구 설치 조례\n제1조(목적) 목적을 정한다.\n부칙\n이 조례는 2027년 1월 1일부터 시행한다.",
            "한빛광역시 새솔구 지방공무원 정원 조례\n제1조(목적) 목적을 정한다.\n부칙\n이 조례는 2027년 1월 1일부터 시행한다.",
        )
    ),
    look=look,
    duties=("Q22",),
)
